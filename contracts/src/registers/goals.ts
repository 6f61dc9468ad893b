import { closingFields, type FieldTable, placedFields } from '../spine/fields.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const goalStates = ['draft', 'active', 'achieved', 'dropped'] as const;
export type GoalState = (typeof goalStates)[number];

export const goalCourse: Course<GoalState> = {
  next: {
    draft: ['active', 'dropped'],
    active: ['achieved', 'dropped'],
    achieved: ['active'],
    dropped: ['draft', 'active'],
  },
  over: ['achieved', 'dropped'],
};

/**
 * A goal, or with a measure a key result: goals contribute to greater ones, and projects to goals, by links of the kind
 * `contributes-to`.
 */
export const goalFields = {
  ...placedFields,
  description: { kind: 'long-text', term: 'description' },
  state: {
    kind: 'choice',
    term: 'goal-state',
    isRequired: true,
    hasDefault: true,
    options: goalStates,
    isShownFirst: true,
  },
  progress: { kind: 'integer', term: 'goal-progress', isReadOnly: true, isShownFirst: true, unit: '%' },
  ownerId: { kind: 'person', term: 'goal-owner', isShownFirst: true },
  dueOn: { kind: 'day', term: 'achieve-by', isShownFirst: true },
  period: { kind: 'text', term: 'goal-period', longest: 40, isShownFirst: true },
  measure: { kind: 'text', term: 'goal-measure' },
  startValue: { kind: 'integer', term: 'start-value' },
  currentValue: { kind: 'integer', term: 'current-value' },
  targetValue: { kind: 'integer', term: 'target-value' },
  ...raisedFields,
  closedOn: { kind: 'day', term: 'closed-on' },
  ...closingFields,
} as const satisfies FieldTable;
export type GoalView = ViewOf<typeof goalFields>;

export const goalOperations = recordOperations({
  name: 'goals',
  noun: 'goal',
  fields: goalFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'set',
  refusals: registerRefusals,
});
