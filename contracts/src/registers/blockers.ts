import { escalationLevels } from '../risks.ts';
import { closingFields, type FieldTable, placedFields } from '../spine/fields.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import type { RefusalTable } from '../spine/refusal.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const blockerStates = ['raised', 'in-progress', 'escalated', 'cleared', 'withdrawn'] as const;
export type BlockerState = (typeof blockerStates)[number];

export const blockerCourse: Course<BlockerState> = {
  next: {
    raised: ['in-progress', 'escalated', 'cleared', 'withdrawn'],
    'in-progress': ['escalated', 'cleared', 'withdrawn'],
    escalated: ['in-progress', 'cleared', 'withdrawn'],
    cleared: ['in-progress'],
    withdrawn: ['raised'],
  },
  over: ['cleared', 'withdrawn'],
};

export const blockerFields = {
  ...placedFields,
  description: { kind: 'long-text', term: 'description' },
  blockedWork: { kind: 'text', term: 'blocked-work', isShownFirst: true },
  /** By its number in the plan of the project in which the blocker stands. */
  activityUid: { kind: 'integer', term: 'blocked-activity-number', least: -2_147_483_647 },
  activityName: { kind: 'text', term: 'blocked-activity', isReadOnly: true },
  state: {
    kind: 'choice',
    term: 'blocker-state',
    isRequired: true,
    hasDefault: true,
    options: blockerStates,
    isShownFirst: true,
  },
  ownerId: { kind: 'person', term: 'blocker-owner', isShownFirst: true },
  sinceOn: { kind: 'day', term: 'blocked-since', isRequired: true, hasDefault: true, isShownFirst: true },
  dueOn: { kind: 'day', term: 'due-on', isShownFirst: true },
  closedOn: { kind: 'day', term: 'blocked-until' },
  raisedById: raisedFields.raisedById,
  impact: { kind: 'long-text', term: 'issue-impact', longest: 2000 },
  neededStep: { kind: 'long-text', term: 'needed-step', longest: 2000 },
  escalationLevel: {
    kind: 'choice',
    term: 'escalation-level',
    isRequired: true,
    hasDefault: true,
    options: escalationLevels,
    isShownFirst: true,
  },
  resolution: { kind: 'long-text', term: 'resolution', longest: 4000 },
  ...closingFields,
} as const satisfies FieldTable;
export type BlockerView = ViewOf<typeof blockerFields>;

export const blockerRefusals = {
  ...registerRefusals,
  'blockers/activity-unknown': {
    status: 422,
    en: 'There is no activity {uid} in the plan of this project.',
    nl: 'In het plan van dit project is er geen activiteit {uid}.',
    next: { en: 'Choose one of its activities.', nl: 'Kies een van zijn activiteiten.' },
  },
} as const satisfies RefusalTable;

export const blockerOperations = recordOperations({
  name: 'blockers',
  noun: 'blocker',
  fields: blockerFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'raise',
  refusals: blockerRefusals,
});
