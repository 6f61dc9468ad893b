import { type FieldTable, placedFields, timeFields } from '../spine/fields.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const decisionStates = ['asked', 'taken', 'superseded', 'withdrawn'] as const;
export type DecisionState = (typeof decisionStates)[number];

export const decisionCourse: Course<DecisionState> = {
  next: {
    asked: ['taken', 'withdrawn'],
    taken: ['asked', 'superseded'],
    superseded: ['taken'],
    withdrawn: ['asked'],
  },
  over: ['taken', 'superseded', 'withdrawn'],
};

export const decisionFields = {
  ...placedFields,
  description: { kind: 'long-text', term: 'decision-question' },
  state: {
    kind: 'choice',
    term: 'decision-state',
    isRequired: true,
    hasDefault: true,
    options: decisionStates,
    isShownFirst: true,
  },
  ownerId: { kind: 'person', term: 'decision-maker', isShownFirst: true },
  body: { kind: 'text', term: 'decision-body' },
  dueOn: { kind: 'day', term: 'decide-by', isShownFirst: true },
  ...raisedFields,
  alternatives: { kind: 'long-text', term: 'alternatives', longest: 4000 },
  ruling: { kind: 'long-text', term: 'ruling', longest: 4000 },
  rationale: { kind: 'long-text', term: 'rationale', longest: 4000 },
  closedOn: { kind: 'day', term: 'decided-on', isShownFirst: true },
  effectiveOn: { kind: 'day', term: 'effective-on' },
  reviewOn: { kind: 'day', term: 'review-on' },
  isReversible: { kind: 'yes-no', term: 'is-reversible' },
  communicatedTo: { kind: 'text', term: 'communicated-to' },
  ...timeFields,
} as const satisfies FieldTable;
export type DecisionView = ViewOf<typeof decisionFields>;

export const decisionOperations = recordOperations({
  name: 'decisions',
  noun: 'decision',
  fields: decisionFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'ask',
  refusals: registerRefusals,
});
