import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { closingFields, commonFields, daySchema, type FieldTable, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { charterRefusals } from './charter-refusals.ts';
import { controlCodes } from './control-codes.ts';

/** A version is a draft, then asked for, then approved, until the next one is; one that is sent back is a draft again. */
export const charterStates = ['draft', 'asked', 'approved', 'superseded'] as const;
export type CharterState = (typeof charterStates)[number];

const given = { isReadOnly: true } as const;

/** One version of a charter; all versions of one place together are its charter. */
export const charterFields = {
  ...commonFields,
  title: { kind: 'text', term: 'title', isRequired: true, isReadOnly: true, isShownFirst: true },
  placeTitle: { kind: 'text', term: 'charter-place', isRequired: true, ...given, isShownFirst: true },
  number: { kind: 'integer', term: 'charter-number', isRequired: true, ...given },
  state: {
    kind: 'choice',
    term: 'charter-state',
    isRequired: true,
    ...given,
    options: charterStates,
    isShownFirst: true,
  },
  purpose: { kind: 'long-text', term: 'charter-purpose', longest: 2000 },
  problem: { kind: 'long-text', term: 'charter-problem', longest: 2000 },
  mandate: { kind: 'long-text', term: 'charter-mandate', longest: 2000 },
  goals: { kind: 'long-text', term: 'charter-goals', longest: 2000 },
  services: { kind: 'long-text', term: 'charter-services', longest: 2000 },
  sponsorId: { kind: 'person', term: 'charter-sponsor', isShownFirst: true },
  budgetCents: { kind: 'money', term: 'charter-budget', permission: 'money.read' },
  askedById: { kind: 'person', term: 'charter-asked-by', ...given },
  askedOn: { kind: 'day', term: 'charter-asked-on', ...given },
  decidedOn: { kind: 'day', term: 'charter-decided-on', ...given, isShownFirst: true },
  signedBy: { kind: 'text', term: 'charter-signed-by', ...given },
  isOnPaper: { kind: 'yes-no', term: 'charter-on-paper', isRequired: true, ...given },
  ruling: { kind: 'long-text', term: 'charter-ruling', ...given },
  createdAt: closingFields.createdAt,
  updatedAt: closingFields.updatedAt,
} as const satisfies FieldTable;
export type CharterView = ViewOf<typeof charterFields>;

const text = z
  .string()
  .trim()
  .max(2000)
  .regex(/^[^\0]*$/)
  .nullable();
const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);
const content = z
  .strictObject({
    purpose: text,
    problem: text,
    mandate: text,
    goals: text,
    services: text,
    sponsorId: idSchema.nullable(),
    budgetCents: z.number().int().min(0).max(9_000_000_000_000_00).nullable(),
  })
  .partial();
export type CharterContent = z.infer<typeof content>;

/** Numbers as they are cited: 3 or 3.1. */
export const articleNumberPattern = /^[1-9]\d{0,2}(\.[1-9]\d{0,2})?$/;
export const charterArticleSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  number: z.string().regex(articleNumberPattern),
  title: z.string(),
  text: z.string(),
  controls: z.array(z.enum(controlCodes)),
});
export type CharterArticle = z.infer<typeof charterArticleSchema>;
const articleParameters = z.strictObject({ id: idSchema, number: z.string().max(60) });

const { list, get } = recordOperations({
  name: 'charters',
  noun: 'charter version',
  fields: charterFields,
  read: 'governance.read',
  create: 'governance.manage',
  write: 'governance.manage',
  createVerb: 'draft',
  refusals: charterRefusals,
});
/** A version as it is shown after a write, with the names of the people in it. */
const done = z.strictObject({ ...doneShape, record: get.response?.shape.record ?? z.never() });
const refusals = { ...archivedRefusals, ...charterRefusals };

export const charterOperations = {
  list,
  get,
  draft: defineOperation({
    id: 'charters.draft',
    method: 'POST',
    path: '/charters',
    summary:
      'Draft the first version of a charter, or the next one as a copy of what is approved; the first can begin with the standard articles',
    scope: 'record',
    permission: 'governance.manage',
    body: content.extend({ scopeId: idSchema, hasStandardArticles: z.boolean().optional() }),
    response: done,
    refusals,
    isCreation: true,
    canBeUndone: true,
  }),
  update: defineOperation({
    id: 'charters.update',
    method: 'PATCH',
    path: '/charters/{id}',
    summary: 'Change a draft of a charter',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: content,
    response: done,
    refusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  listArticles: defineOperation({
    id: 'charters.list-articles',
    method: 'GET',
    path: '/charters/{id}/articles',
    summary: 'List the articles of a version of a charter, with the controls that rest on each',
    scope: 'record',
    permission: 'governance.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(charterArticleSchema) }),
    refusals: {},
  }),
  setArticle: defineOperation({
    id: 'charters.set-article',
    method: 'PUT',
    path: '/charters/{id}/articles/{number}',
    summary: 'Write an article of a draft under its number, which is never given to another',
    scope: 'record',
    permission: 'governance.manage',
    parameters: articleParameters,
    body: z.strictObject({
      title: line,
      text: z
        .string()
        .trim()
        .max(2000)
        .regex(/^[^\0]*$/),
      controls: z.array(z.enum(controlCodes)).max(controlCodes.length),
    }),
    response: z.strictObject({ ...doneShape, article: charterArticleSchema }),
    refusals,
    canBeUndone: true,
  }),
  removeArticle: defineOperation({
    id: 'charters.remove-article',
    method: 'DELETE',
    path: '/charters/{id}/articles/{number}',
    summary: 'Drop an article from a draft; its number stays its own',
    scope: 'record',
    permission: 'governance.manage',
    parameters: articleParameters,
    response: z.strictObject(doneShape),
    refusals,
    canBeUndone: true,
  }),
  askApproval: defineOperation({
    id: 'charters.ask-approval',
    method: 'POST',
    path: '/charters/{id}/approval-request',
    summary: 'Ask the sponsor to approve a draft, which then stays as it is',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    response: done,
    refusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  withdraw: defineOperation({
    id: 'charters.withdraw',
    method: 'DELETE',
    path: '/charters/{id}/approval-request',
    summary: 'Take back the request for approval, so that the version is a draft again',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    response: done,
    refusals,
    canBeUndone: true,
  }),
  decide: defineOperation({
    id: 'charters.decide',
    method: 'POST',
    path: '/charters/{id}/decision',
    summary: 'As the sponsor, approve the version that is asked for or send it back with the reason',
    scope: 'record',
    permission: 'governance.read',
    parameters: idParameter,
    body: z.strictObject({ isApproved: z.boolean(), ruling: text }),
    response: done,
    refusals,
    isVersioned: true,
  }),
  recordPaper: defineOperation({
    id: 'charters.record-paper',
    method: 'POST',
    path: '/charters/{id}/paper-approval',
    summary: 'Record that a version was approved on paper: who signed and when; the paper is attached to it',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject({ signedBy: line, signedOn: daySchema }),
    response: done,
    refusals,
    isVersioned: true,
  }),
};
