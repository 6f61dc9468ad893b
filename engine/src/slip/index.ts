export { type PlanState, type SlipCause, slipCauses } from './cause.ts';
export { type ExplainedSlip, explainSlip, type SlipRefusal } from './explain-slip.ts';
