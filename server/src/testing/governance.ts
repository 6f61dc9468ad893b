/** The pure part of governance, for figures that hold it against another evaluation. */

export { controls } from '../modules/governance/domain/controls/index.ts';
export { evaluateControl } from '../modules/governance/domain/evaluate.ts';
