export { readPlanFile } from './read-plan-file.ts';
