import { closingFields, type FieldTable, placedFields } from '../spine/fields.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const assumptionStates = ['unverified', 'confirmed', 'refuted', 'lapsed'] as const;
export type AssumptionState = (typeof assumptionStates)[number];
export const certainties = ['low', 'medium', 'high'] as const;

export const assumptionCourse: Course<AssumptionState> = {
  next: {
    unverified: ['confirmed', 'refuted', 'lapsed'],
    // What held yesterday need not hold today.
    confirmed: ['unverified', 'refuted', 'lapsed'],
    refuted: ['unverified'],
    lapsed: ['unverified'],
  },
  over: ['confirmed', 'refuted', 'lapsed'],
};

export const assumptionFields = {
  ...placedFields,
  description: { kind: 'long-text', term: 'description' },
  state: {
    kind: 'choice',
    term: 'assumption-state',
    isRequired: true,
    hasDefault: true,
    options: assumptionStates,
    isShownFirst: true,
  },
  certainty: { kind: 'choice', term: 'certainty', options: certainties, isShownFirst: true },
  ownerId: { kind: 'person', term: 'assumption-owner', isShownFirst: true },
  dueOn: { kind: 'day', term: 'verify-by', isShownFirst: true },
  ...raisedFields,
  effectIfWrong: { kind: 'long-text', term: 'effect-if-wrong', longest: 2000 },
  verification: { kind: 'long-text', term: 'verification', longest: 2000 },
  closedOn: { kind: 'day', term: 'verified-on', isShownFirst: true },
  ...closingFields,
} as const satisfies FieldTable;
export type AssumptionView = ViewOf<typeof assumptionFields>;

export const assumptionOperations = recordOperations({
  name: 'assumptions',
  noun: 'assumption',
  fields: assumptionFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'note',
  refusals: registerRefusals,
});
