import { z } from 'zod';
import { jobSchema } from '../shared/jobs.ts';
import { daySchema, idSchema, instantSchema } from '../spine/fields.ts';
import { doneShape, idParameter, outcomes, reasonSchema, verdictSchema } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { controlCodes } from './control-codes.ts';
import { acts, models, settings } from './models.ts';

const names = z.record(z.string(), z.string());
const factValue = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const findingSchema = z.strictObject({
  control: z.enum(controlCodes),
  outcome: z.enum(outcomes),
  setting: z.enum(settings),
  isWaived: z.boolean(),
  /** What it read; a fact that nobody knows is left out. */
  facts: z.record(z.string(), factValue),
  reason: reasonSchema,
});
export type FindingView = z.infer<typeof findingSchema>;

/** A control that a project breaks, now or under what is proposed. */
export const brokenSchema = z.strictObject({
  projectId: idSchema,
  key: z.string(),
  title: z.string(),
  class: z.enum(['a', 'b', 'c']),
  control: z.enum(controlCodes),
  controlTitle: z.strictObject({ en: z.string(), nl: z.string() }),
  broken: z.strictObject({ en: z.string(), nl: z.string() }),
  remedy: z.strictObject({ en: z.string(), nl: z.string() }),
  setting: z.enum(settings),
  /** Not broken under what counts today. */
  isNew: z.boolean(),
});
export type BrokenView = z.infer<typeof brokenSchema>;

const countsSchema = z.strictObject({
  advised: z.number().int(),
  blocked: z.number().int(),
  reserved: z.number().int(),
  /** Acts of which a fact was not recorded. */
  unknown: z.number().int(),
});
export const replaySchema = z.strictObject({
  officeId: idSchema,
  model: z.enum(models),
  from: daySchema,
  to: daySchema,
  /** Acts looked at. */
  acts: z.number().int(),
  counts: countsSchema,
  byControl: z.array(z.strictObject({ control: z.enum(controlCodes), counts: countsSchema })),
  /** The first of them; the counts are of all. */
  rows: z.array(
    z.strictObject({
      eventId: idSchema,
      at: instantSchema,
      actorId: idSchema.nullable(),
      act: z.string(),
      recordId: idSchema.nullable(),
      outcome: z.enum(outcomes),
      controls: z.array(z.string()),
    }),
  ),
});
export type ReplayResult = z.infer<typeof replaySchema>;
/** What was found, with the names of people, records and controls that the reader may see today. */
const shownReplaySchema = replaySchema.extend({
  names: z.record(z.string(), z.string()),
  titles: z.record(z.string(), z.string()),
  controlTitles: z.record(z.string(), z.strictObject({ en: z.string(), nl: z.string() })),
});
export type ShownReplay = z.infer<typeof shownReplaySchema>;

export const governanceOperations = {
  explain: defineOperation({
    id: 'governance.explain',
    method: 'GET',
    path: '/governance/explain/{id}',
    summary:
      'Which office governs a record and why, what its controls say of what can be done next, and of how it is',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: z.strictObject({
      office: z
        .strictObject({
          id: idSchema,
          title: z.string(),
          model: z.enum(models),
          scopeTitle: z.string(),
          scopeKind: z.string(),
          /** How many offices stand above the record or on it; the nearest governs. */
          candidates: z.number().int(),
        })
        .nullable(),
      class: z.enum(['a', 'b', 'c']),
      acts: z.array(
        z.strictObject({ act: z.enum(acts), verdict: verdictSchema, findings: z.array(findingSchema) }),
      ),
      standing: z.array(findingSchema),
      /** Whether the reader may approve the brief of this project, as its sponsor or by recording paper. */
      mayApproveBrief: z.boolean(),
      /** What each fact is called. */
      labels: z.record(z.string(), z.strictObject({ en: z.string(), nl: z.string() })),
    }),
    refusals: {},
  }),
  preview: defineOperation({
    id: 'governance.preview',
    method: 'GET',
    path: '/offices/{id}/broken',
    summary: 'Controls that running projects break now, or would break under another model or setting',
    scope: 'record',
    permission: 'governance.read',
    parameters: idParameter,
    query: z.strictObject({
      model: z.enum(models).optional(),
      control: z.enum(controlCodes).optional(),
      class: z.enum(['a', 'b', 'c']).optional(),
      setting: z.enum(settings).optional(),
    }),
    response: z.strictObject({
      rows: z.array(brokenSchema),
      /** Broken today and no longer then. */
      relieved: z.number().int(),
      projects: z.number().int(),
      /** Pairs of project and control of which a fact is unknown. */
      unknown: z.number().int(),
    }),
    refusals: {},
  }),
  deviations: defineOperation({
    id: 'governance.list-deviations',
    method: 'GET',
    path: '/governance/deviations',
    summary: 'Acts that a control advised against, or that passed by a waiver',
    scope: 'visible',
    permission: 'governance.read',
    query: z.strictObject({ scope: idSchema.optional() }),
    response: z.strictObject({
      rows: z.array(
        z.strictObject({
          eventId: idSchema,
          at: instantSchema,
          actorId: idSchema.nullable(),
          act: z.string(),
          recordId: idSchema.nullable(),
          recordTitle: z.string().nullable(),
          control: z.enum(controlCodes),
          controlTitle: z.strictObject({ en: z.string(), nl: z.string() }),
          isWaived: z.boolean(),
          isUndone: z.boolean(),
          reason: z.string().nullable(),
        }),
      ),
      names,
    }),
    refusals: {},
  }),
  startReplay: defineOperation({
    id: 'governance.start-replay',
    method: 'POST',
    path: '/offices/{id}/replays',
    summary:
      'Look back: what another model would have advised, blocked or reserved in a period; a job does it',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject({ model: z.enum(models), from: daySchema, to: daySchema }),
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: {},
  }),
  showReplay: defineOperation({
    id: 'governance.show-replay',
    method: 'GET',
    path: '/governance/replays/{id}',
    summary: 'What a look back of yours found',
    scope: 'self',
    parameters: idParameter,
    response: shownReplaySchema,
    refusals: {},
  }),
};
