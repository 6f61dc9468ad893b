import { z } from 'zod';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { bothLanguagesSchema } from '../spine/refusal.ts';
import { controlCodes } from './control-codes.ts';
import { controlRefusals, officeRefusals } from './governance-refusals.ts';
import { controlKinds, models, settings, sitings } from './models.ts';

const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\0]*$/);
const reason = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\0]*$/);
const articleSchema = z.strictObject({
  number: z.string().trim().min(1).max(20),
  text: z
    .string()
    .trim()
    .max(2000)
    .regex(/^[^\0]*$/),
  /** Controls that rest on it. */
  controls: z.array(z.enum(controlCodes)).max(controlCodes.length),
});

const content = {
  title: name,
  siting: z.enum(sitings),
  /** The last day on which advisers of an external office see anything. */
  engagementEndsOn: daySchema.nullable(),
  startsOn: daySchema.nullable(),
  /** For a temporary office: its last day. */
  endsOn: daySchema.nullable(),
  /** Leads it; grants waivers by the charter. */
  managerId: idSchema.nullable(),
  articles: z.array(articleSchema).max(100),
};

export const officeSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  scopeTitle: z.string(),
  scopeKind: z.string(),
  ...content,
  /** The model of today. */
  model: z.enum(models),
  /** A switch that is announced. */
  nextModel: z.enum(models).nullable(),
  nextModelFrom: daySchema.nullable(),
  memberIds: z.array(idSchema),
  /** How many running projects it governs. */
  projects: z.number().int(),
  mayManage: z.boolean(),
});
export type OfficeView = z.infer<typeof officeSchema>;
const officeDone = z.strictObject({ ...doneShape, office: officeSchema });

const cellSchema = z.strictObject({
  setting: z.enum(settings),
  standard: z.enum(settings),
  isOverridden: z.boolean(),
  isLoosened: z.boolean(),
});
export type ControlCell = z.infer<typeof cellSchema>;
/** Whether a control acts today: fully, only as far as it reserves, or not before something is built. */
export const controlActings = ['acting', 'partly', 'waiting'] as const;
export const controlSchema = z.strictObject({
  code: z.enum(controlCodes),
  kind: z.enum(controlKinds),
  title: bothLanguagesSchema,
  asks: bothLanguagesSchema,
  remedy: bothLanguagesSchema,
  article: z.string(),
  lifts: z.array(z.string()),
  acting: z.enum(controlActings),
  /** Facts that it reads, with what they are called; without a name where no module knows them yet. */
  facts: z.array(z.strictObject({ code: z.string(), label: bothLanguagesSchema.nullable() })),
  cells: z.strictObject({ a: cellSchema, b: cellSchema, c: cellSchema }),
  /** Reasons of its overrides. */
  reasons: z.array(z.string()),
});
export type ControlView = z.infer<typeof controlSchema>;

export const officeOperations = {
  list: defineOperation({
    id: 'offices.list',
    method: 'GET',
    path: '/offices',
    summary: 'The PMO offices on the places that you may see',
    scope: 'visible',
    permission: 'governance.read',
    query: z.strictObject({
      limit: z
        .string()
        .regex(/^[1-9]\d{0,2}$/)
        .optional(),
    }),
    response: z.strictObject({ rows: z.array(officeSchema), names: z.record(z.string(), z.string()) }),
    refusals: {},
  }),
  create: defineOperation({
    id: 'offices.create',
    method: 'POST',
    path: '/offices',
    summary: 'Attach a PMO office to the organisation, a portfolio, a programme or a project',
    scope: 'record',
    permission: 'governance.manage',
    body: z.strictObject({
      scopeId: idSchema,
      ...content,
      model: z.enum(models),
      memberIds: z.array(idSchema).max(200),
    }),
    response: officeDone,
    refusals: officeRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  update: defineOperation({
    id: 'offices.update',
    method: 'PATCH',
    path: '/offices/{id}',
    summary: 'Change an office; its model is switched by an operation of its own',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject(content).partial(),
    response: officeDone,
    refusals: officeRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  setPeople: defineOperation({
    id: 'offices.set-people',
    method: 'PUT',
    path: '/offices/{id}/people',
    summary: 'Say who belongs to an office',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject({ memberIds: z.array(idSchema).max(200) }),
    response: officeDone,
    refusals: officeRefusals,
    canBeUndone: true,
  }),
  switchModel: defineOperation({
    id: 'offices.switch-model',
    method: 'POST',
    path: '/offices/{id}/model',
    summary: 'Switch the model of an office, today or from a later day',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject({ model: z.enum(models), from: daySchema, reason }),
    response: officeDone,
    refusals: officeRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
};

export const controlOperations = {
  list: defineOperation({
    id: 'controls.list',
    method: 'GET',
    path: '/offices/{id}/controls',
    summary:
      'The controls of an office: what each asks, its setting per class of project, whether it acts already',
    scope: 'record',
    permission: 'governance.read',
    parameters: idParameter,
    response: z.strictObject({ office: officeSchema, rows: z.array(controlSchema) }),
    refusals: {},
  }),
  set: defineOperation({
    id: 'controls.set',
    method: 'PUT',
    path: '/offices/{id}/controls/{control}',
    summary:
      'Set a control of an office otherwise than its model says, with the reason; null puts the standard back',
    scope: 'record',
    permission: 'governance.manage',
    parameters: z.strictObject({ id: idSchema, control: z.string().max(60) }),
    body: z.strictObject({
      class: z.enum(['a', 'b', 'c']).nullable(),
      setting: z.enum(settings).nullable(),
      reason,
    }),
    response: z.strictObject(doneShape),
    refusals: controlRefusals,
    canBeUndone: true,
  }),
};
