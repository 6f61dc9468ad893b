export { changeState } from './change-plan.ts';
