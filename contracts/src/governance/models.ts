import type { projectClasses } from '../projects.ts';

export type ProjectClass = (typeof projectClasses)[number];

/** What a PMO does with its controls: advise on them, require them, or also keep acts to itself. */
export const models = ['supporting', 'controlling', 'directive'] as const;
export type Model = (typeof models)[number];

/** Whose office it is: the organisation's own, or that of advisers from outside. */
export const sitings = ['internal', 'external'] as const;
export type Siting = (typeof sitings)[number];

/**
 * How hard a control is, from soft to hard. Advise warns and lets pass, require blocks until the condition holds or is
 * waived, reserve asks besides that the actor belongs to the office.
 */
export const settings = ['advise', 'require', 'reserve'] as const;
export type Setting = (typeof settings)[number];

/** On an act, on a state that lasts, or on honesty itself; the last is required under every model. */
export const controlKinds = ['action', 'state', 'integrity'] as const;
export type ControlKind = (typeof controlKinds)[number];

/**
 * Acts that controls speak of. Most are part of a wider operation: starting a project is a change of its state. A module
 * says which of them a write amounts to; beforehand they stand in `can` beside the operations.
 */
export const acts = [
  'projects.start',
  'projects.pass-phase',
  'projects.close',
  'projects.report-health',
  'projects.assign-manager',
  'projects.change-budget',
  'risks.change-response',
  'planning.set-baseline',
  'planning.edit',
  'changes.decide',
  'money.release-tranche',
  'money.transfer',
  'money.spend',
  'templates.deviate',
  'waivers.decide',
  'gates.decide',
] as const;
export type Act = (typeof acts)[number];

/** Kinds of decision that a mandate can be for. */
export const mandateKinds = ['gate', 'money', 'change', 'waiver', 'people'] as const;
export type MandateKind = (typeof mandateKinds)[number];
