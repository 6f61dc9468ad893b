import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { editPlan } from './edit-plan.ts';
import { readChanges, readPlan } from './read-plan.ts';
import { undoPlans } from './undo-plans.ts';

export const planning: Module = {
  name: 'planning',
  kinds: [],
  verbs: asVerbs(editPlan),
  answers: asAnswers(readPlan, readChanges),
  undoHooks: [undoPlans],
};

export { readHouseCalendars } from './house-calendars.ts';
export { settleAfter } from './settle-plans.ts';
export { readWholePlan, storeWholePlan, type WholePlan } from './whole-plan.ts';
