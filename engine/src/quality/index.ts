export * from './check-quality.ts';
export { fourteenPoints } from './fourteen-points.ts';
export { ownRules } from './own-rules.ts';
export * from './quality-rule.ts';
