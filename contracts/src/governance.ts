/** Offices, their models and controls, waivers, mandates, and what they make of an act. */
export * from './governance/charter-refusals.ts';
export * from './governance/charters.ts';
export * from './governance/control-codes.ts';
export * from './governance/explanation.ts';
export * from './governance/governance-refusals.ts';
export * from './governance/models.ts';
export * from './governance/offices.ts';
export * from './governance/set-up.ts';
export * from './governance/set-up-codes.ts';
export * from './governance/waivers.ts';
