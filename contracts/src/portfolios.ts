import { z } from 'zod';
import { archivedRefusals } from './spine/archived.ts';
import { closingFields, commonFields, type FieldTable, idSchema } from './spine/fields.ts';
import { canSchema } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { recordOperations, type ViewOf } from './spine/record-type.ts';
import type { RefusalTable } from './spine/refusal.ts';

/** The kinds of node in the tree that gives each record its one scope. */
export const scopeKinds = ['organisation', 'portfolio', 'programme', 'project'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

export const portfolioFields = {
  ...commonFields,
  description: { kind: 'long-text', term: 'description' },
  managerId: { kind: 'person', term: 'portfolio-manager', isShownFirst: true },
  ...closingFields,
} as const satisfies FieldTable;
export const programmeFields = {
  ...commonFields,
  portfolioTitle: { kind: 'text', term: 'portfolio', isReadOnly: true, isShownFirst: true },
  description: { kind: 'long-text', term: 'description' },
  outcome: { kind: 'long-text', term: 'outcome' },
  managerId: { kind: 'person', term: 'programme-manager', isShownFirst: true },
  sponsorId: { kind: 'person', term: 'sponsor', isShownFirst: true },
  startsOn: { kind: 'day', term: 'starts-on' },
  endsOn: { kind: 'day', term: 'ends-on' },
  ...closingFields,
} as const satisfies FieldTable;
export type PortfolioView = ViewOf<typeof portfolioFields>;
export type ProgrammeView = ViewOf<typeof programmeFields>;

export const portfolioRefusals = {
  'portfolios/not-empty': {
    status: 409,
    en: '{title} still holds {count} records.',
    nl: '{title} bevat nog {count} records.',
    next: { en: 'Move or archive those first.', nl: 'Verplaats of archiveer die eerst.' },
  },
  'portfolios/end-before-start': {
    status: 422,
    en: 'The end {end} lies before the start {start}.',
    nl: 'Het einde {end} ligt voor de start {start}.',
    next: { en: 'Correct one of the two days.', nl: 'Verbeter een van beide dagen.' },
  },
} as const satisfies RefusalTable;
export type PortfolioRefusal = keyof typeof portfolioRefusals;

const shared = {
  read: 'portfolio.read',
  create: 'portfolio.write',
  write: 'portfolio.write',
  createVerb: 'create',
  refusals: portfolioRefusals,
} as const;
export const portfolioOperations = recordOperations({
  name: 'portfolios',
  noun: 'portfolio',
  fields: portfolioFields,
  ...shared,
});
export const programmeOperations = recordOperations({
  name: 'programmes',
  noun: 'programme',
  fields: programmeFields,
  ...shared,
});

export const scopeNodeSchema = z.strictObject({
  id: idSchema,
  parentId: idSchema.nullable(),
  kind: z.enum(scopeKinds),
  key: z.string().nullable(),
  title: z.string(),
  isArchived: z.boolean(),
  /** How many projects are at or below it, of those you may see. */
  projects: z.number().int(),
  can: canSchema,
});
export type ScopeNode = z.infer<typeof scopeNodeSchema>;

export const treeOperations = {
  tree: defineOperation({
    id: 'scopes.tree',
    method: 'GET',
    path: '/scopes',
    summary: 'The tree of organisation, portfolios, programmes and projects that you may see',
    scope: 'visible',
    permission: 'project.read',
    response: z.strictObject({ nodes: z.array(scopeNodeSchema) }),
    refusals: {},
  }),
  move: defineOperation({
    id: 'scopes.move',
    method: 'POST',
    path: '/scopes/{id}/move',
    summary: 'Move a programme or project to another place in the tree; its key stays',
    scope: 'record',
    permission: 'portfolio.write',
    parameters: z.strictObject({ id: idSchema }),
    body: z.strictObject({ parentId: idSchema }),
    response: z.strictObject({ eventId: idSchema }),
    refusals: {
      ...archivedRefusals,
      'portfolios/move-into-itself': {
        status: 422,
        en: '{title} cannot be placed below itself.',
        nl: '{title} kan niet onder zichzelf worden geplaatst.',
        next: { en: 'Choose another place.', nl: 'Kies een andere plaats.' },
      },
      'portfolios/kind-does-not-fit': {
        status: 422,
        en: 'A {kind} cannot stand below a {parent}.',
        nl: 'Een {kind} kan niet onder een {parent} staan.',
        next: { en: 'Choose another place.', nl: 'Kies een andere plaats.' },
      },
    },
    canBeUndone: true,
  }),
};
