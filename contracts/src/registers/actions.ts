import { closingFields, type FieldTable, placedFields } from '../spine/fields.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { priorities } from './issues.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const actionStates = ['open', 'in-progress', 'waiting', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** What brought an action about, where that is a part of setting up or keeping up the PMO. */
export const actionOccasions = ['assessment', 'adoption', 'improvement'] as const;

export const actionCourse: Course<ActionState> = {
  next: {
    open: ['in-progress', 'waiting', 'done', 'dropped'],
    'in-progress': ['open', 'waiting', 'done', 'dropped'],
    waiting: ['open', 'in-progress', 'done', 'dropped'],
    done: ['in-progress'],
    dropped: ['open'],
  },
  over: ['done', 'dropped'],
};

export const actionFields = {
  ...placedFields,
  description: { kind: 'long-text', term: 'description' },
  state: {
    kind: 'choice',
    term: 'action-state',
    isRequired: true,
    hasDefault: true,
    options: actionStates,
    isShownFirst: true,
  },
  priority: { kind: 'choice', term: 'priority', options: priorities, isShownFirst: true },
  ownerId: { kind: 'person', term: 'action-owner', isShownFirst: true },
  dueOn: { kind: 'day', term: 'due-on', isShownFirst: true },
  ...raisedFields,
  occasion: { kind: 'choice', term: 'action-occasion', options: actionOccasions },
  waitsFor: { kind: 'text', term: 'waits-for' },
  result: { kind: 'long-text', term: 'action-result', longest: 4000 },
  closedOn: { kind: 'day', term: 'closed-on', isShownFirst: true },
  ...closingFields,
} as const satisfies FieldTable;
export type ActionView = ViewOf<typeof actionFields>;

export const actionOperations = recordOperations({
  name: 'actions',
  noun: 'action',
  fields: actionFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'agree',
  refusals: registerRefusals,
});
