/** Workflows: the steps that a proposal passes, who decides at each and within how many days. */
export * from './workflows/definitions.ts';
export * from './workflows/step-times.ts';
export * from './workflows/steps.ts';
export * from './workflows/workflow-refusals.ts';
