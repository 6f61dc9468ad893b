export { planJsonSchema } from './plan-shape.ts';
export { readPlanJson } from './read-plan-json.ts';
export { writePlanJson } from './write-plan-json.ts';
