import { escalationLevels } from '../risks.ts';
import { closingFields, type FieldTable, placedFields } from '../spine/fields.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const issueKinds = ['problem', 'change-request', 'off-specification'] as const;
export const issueStates = ['open', 'in-progress', 'escalated', 'resolved', 'closed'] as const;
export type IssueState = (typeof issueStates)[number];
export const severities = ['minor', 'moderate', 'major', 'critical'] as const;
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;

export const issueCourse: Course<IssueState> = {
  next: {
    open: ['in-progress', 'escalated', 'resolved', 'closed'],
    'in-progress': ['open', 'escalated', 'resolved', 'closed'],
    escalated: ['in-progress', 'resolved', 'closed'],
    resolved: ['in-progress', 'closed'],
    closed: ['open'],
  },
  over: ['resolved', 'closed'],
};

export const issueFields = {
  ...placedFields,
  description: { kind: 'long-text', term: 'description' },
  kind: { kind: 'choice', term: 'issue-kind', isRequired: true, hasDefault: true, options: issueKinds },
  state: {
    kind: 'choice',
    term: 'issue-state',
    isRequired: true,
    hasDefault: true,
    options: issueStates,
    isShownFirst: true,
  },
  severity: { kind: 'choice', term: 'severity', options: severities, isShownFirst: true },
  priority: { kind: 'choice', term: 'priority', options: priorities, isShownFirst: true },
  ownerId: { kind: 'person', term: 'issue-owner', isShownFirst: true },
  dueOn: { kind: 'day', term: 'due-on', isShownFirst: true },
  ...raisedFields,
  impact: { kind: 'long-text', term: 'issue-impact', longest: 2000 },
  delayDays: { kind: 'integer', term: 'issue-delay', least: -10_000, most: 10_000, unit: 'days' },
  costCents: { kind: 'money', term: 'issue-cost', permission: 'money.read' },
  escalationLevel: {
    kind: 'choice',
    term: 'escalation-level',
    isRequired: true,
    hasDefault: true,
    options: escalationLevels,
  },
  resolution: { kind: 'long-text', term: 'resolution', longest: 4000 },
  decidedById: { kind: 'person', term: 'decided-by' },
  closedOn: { kind: 'day', term: 'closed-on' },
  ...closingFields,
} as const satisfies FieldTable;
export type IssueView = ViewOf<typeof issueFields>;

export const issueOperations = recordOperations({
  name: 'issues',
  noun: 'issue',
  fields: issueFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'raise',
  refusals: registerRefusals,
});
