import { closingFields, commonFields, type FieldTable } from './spine/fields.ts';
import { recordOperations, type ViewOf } from './spine/record-type.ts';
import type { RefusalTable } from './spine/refusal.ts';

export const projectClasses = ['a', 'b', 'c'] as const;
export const projectStates = ['proposed', 'active', 'on-hold', 'completed', 'stopped'] as const;
export const projectPhases = ['initiation', 'definition', 'preparation', 'execution', 'closure'] as const;
export const projectMethods = ['phased', 'agile', 'hybrid'] as const;
export const projectSectors = ['government', 'it', 'construction', 'healthcare', 'finance'] as const;
export const confidentialities = ['open', 'internal', 'confidential'] as const;
/** Green within tolerance, amber forecast to breach, red outside, grey no claim, blue complete. */
export const healthColours = ['green', 'amber', 'red', 'grey', 'blue'] as const;
export type HealthColour = (typeof healthColours)[number];

/** Why the health of time is what it is. */
export const timeHealthReasons = [
  'no-plan',
  'complete',
  'no-baseline',
  'stale',
  'beyond-tolerance',
  'half-tolerance',
  'no-float',
  'within-tolerance',
] as const;

const computed = { isReadOnly: true } as const;
const percent = { kind: 'integer', least: 0, most: 100, unit: '%' } as const;

export const projectFields = {
  ...commonFields,
  code: { kind: 'text', term: 'project-code', isRequired: true, longest: 30 },
  parentTitle: { kind: 'text', term: 'part-of', isReadOnly: true, isShownFirst: true },
  portfolioTitle: { kind: 'text', term: 'portfolio', isReadOnly: true },
  state: {
    kind: 'choice',
    term: 'state',
    isRequired: true,
    hasDefault: true,
    options: projectStates,
    isShownFirst: true,
  },
  phase: {
    kind: 'choice',
    term: 'phase',
    isRequired: true,
    hasDefault: true,
    options: projectPhases,
    isShownFirst: true,
  },
  reportedHealth: {
    kind: 'choice',
    term: 'health',
    isRequired: true,
    hasDefault: true,
    options: healthColours,
    isShownFirst: true,
  },
  /** Computed from dates, baseline and tolerance; beside what is reported, so that the two can be held together. */
  timeHealth: {
    ...computed,
    kind: 'choice',
    term: 'time-health',
    options: healthColours,
    isShownFirst: true,
  },
  healthNote: { kind: 'long-text', term: 'health-note', longest: 1000 },
  managerId: { kind: 'person', term: 'project-manager', isShownFirst: true },
  sponsorId: { kind: 'person', term: 'sponsor', isShownFirst: true },
  administrativeClientId: { kind: 'person', term: 'administrative-client' },
  politicalClientId: { kind: 'person', term: 'political-client' },
  budgetOwnerId: { kind: 'person', term: 'budget-owner' },
  class: {
    kind: 'choice',
    term: 'project-class',
    isRequired: true,
    hasDefault: true,
    options: projectClasses,
  },
  sector: { kind: 'choice', term: 'sector', options: projectSectors },
  method: { kind: 'choice', term: 'method', isRequired: true, hasDefault: true, options: projectMethods },
  startsOn: { kind: 'day', term: 'starts-on', isShownFirst: true },
  endsOn: { kind: 'day', term: 'ends-on', isShownFirst: true },
  restartsOn: { kind: 'day', term: 'restarts-on' },
  summary: { kind: 'long-text', term: 'summary' },
  goal: { kind: 'long-text', term: 'goal' },
  toleranceDays: { kind: 'integer', term: 'tolerance-time', least: 0, most: 1000, unit: 'days' },
  toleranceCostPercent: { ...percent, term: 'tolerance-cost' },
  confidentiality: {
    kind: 'choice',
    term: 'confidentiality',
    isRequired: true,
    hasDefault: true,
    options: confidentialities,
  },
  budgetCents: { kind: 'money', term: 'budget', permission: 'money.read' },
  costOfDelayCents: { kind: 'money', term: 'cost-of-delay', permission: 'money.read' },
  openRisks: {
    kind: 'integer',
    term: 'open-risks',
    isReadOnly: true,
    permission: 'risk.read',
    isShownFirst: true,
  },
  highestScore: { kind: 'integer', term: 'highest-score', isReadOnly: true, permission: 'risk.read' },
  timeHealthReason: { ...computed, kind: 'choice', term: 'time-health-reason', options: timeHealthReasons },
  computedStart: { ...computed, kind: 'day', term: 'computed-start' },
  computedFinish: { ...computed, kind: 'day', term: 'computed-finish', isShownFirst: true },
  baselineFinish: { ...computed, kind: 'day', term: 'baseline-finish' },
  slipDays: { ...computed, kind: 'integer', term: 'slip', unit: 'days', isShownFirst: true },
  floatLeftDays: { ...computed, kind: 'integer', term: 'float-left', unit: 'days' },
  ...closingFields,
} as const satisfies FieldTable;
export type ProjectView = ViewOf<typeof projectFields>;

export const projectRefusals = {
  'projects/code-taken': {
    status: 409,
    en: 'The code {code} is taken by {other}.',
    nl: 'De code {code} is al van {other}.',
    next: { en: 'Choose another code.', nl: 'Kies een andere code.' },
  },
  'projects/end-before-start': {
    status: 422,
    en: 'The end {end} lies before the start {start}.',
    nl: 'Het einde {end} ligt voor de start {start}.',
    next: { en: 'Correct one of the two days.', nl: 'Verbeter een van beide dagen.' },
  },
  'projects/on-hold-without-restart': {
    status: 422,
    en: 'A project on hold needs a restart day.',
    nl: 'Een project dat stilligt heeft een herstartdatum nodig.',
    next: { en: 'Fill in when it restarts.', nl: 'Vul in wanneer het herstart.' },
  },
  'projects/red-without-note': {
    status: 422,
    en: 'Red needs a reason.',
    nl: 'Rood vraagt om een toelichting.',
    next: {
      en: 'Write what is wrong and what is done about it.',
      nl: 'Schrijf wat er mis is en wat eraan gebeurt.',
    },
  },
  'projects/manager-missing': {
    status: 422,
    en: 'An active project needs a project manager.',
    nl: 'Een lopend project heeft een projectmanager nodig.',
    next: { en: 'Choose a project manager first.', nl: 'Kies eerst een projectmanager.' },
  },
} as const satisfies RefusalTable;
export type ProjectRefusal = keyof typeof projectRefusals;

export const projectOperations = recordOperations({
  name: 'projects',
  noun: 'project',
  fields: projectFields,
  read: 'project.read',
  create: 'project.create',
  write: 'project.write',
  createVerb: 'create',
  refusals: projectRefusals,
});
