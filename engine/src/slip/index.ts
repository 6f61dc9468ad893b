export { type PlanState, type SlipCause, slipCauses } from './cause.ts';
export { type ExplainedSlip, explainSlip, explainSlipInSteps, type SlipRefusal } from './explain-slip.ts';
