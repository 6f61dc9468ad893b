/** The pure part of governance, for figures that hold it against another evaluation. */
export { judgeCondition } from '../modules/governance/domain/condition.ts';
export { controls } from '../modules/governance/domain/controls/index.ts';
export { evaluateControl } from '../modules/governance/domain/evaluate.ts';
export { settingOf } from '../modules/governance/domain/setting.ts';
