import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { listRelations, myActivities, showTimeline } from './across-projects.ts';
import { activityDue } from './activity-due-store.ts';
import { activitySource } from './activity-search-store.ts';
import { showCalendarEffect, showCalendarYear } from './ask-calendar.ts';
import { removeBaseline, renameBaseline, setBaseline } from './baselines.ts';
import { createCalendar, listAllCalendars, removeCalendar, updateCalendar } from './calendars.ts';
import { compareBaselines } from './compare-baselines.ts';
import { editPlan } from './edit-plan.ts';
import { explainPlan } from './explain-plan.ts';
import { exportPlan } from './export-plan.ts';
import { planFactSources } from './plan-fact-store.ts';
import { readActivity } from './read-activity.ts';
import { readChanges, readPlan } from './read-plan.ts';
import { planRowNamings } from './row-name-store.ts';
import { showDelay } from './show-delay.ts';
import { undoPlans } from './undo-plans.ts';
import { milestoneYearSource } from './year-store.ts';

export const planning: Module = {
  name: 'planning',
  kinds: [],
  facts: planFactSources,
  verbs: asVerbs(
    editPlan,
    setBaseline,
    renameBaseline,
    removeBaseline,
    createCalendar,
    updateCalendar,
    removeCalendar,
    exportPlan,
  ),
  answers: asAnswers(
    readPlan,
    readChanges,
    readActivity,
    explainPlan,
    compareBaselines,
    showTimeline,
    listRelations,
    showDelay,
    myActivities,
    listAllCalendars,
    showCalendarYear,
    showCalendarEffect,
  ),
  undoHooks: [undoPlans],
  rowNamings: planRowNamings,
  searchSources: [activitySource],
  dues: [activityDue],
  yearSources: [milestoneYearSource],
};

export { type OfficeDays, usualOfficeDays } from './domain/office-days.ts';
export { exportPlanJob, exportPlanTask } from './export-plan.ts';
export { readHouseCalendars } from './house-calendars.ts';
export { readOfficeDays } from './house-office-days.ts';
export { settleAfter, sweepPlans } from './settle-plans.ts';
export { planFields } from './time-health-store.ts';
export { readWholePlan, storeWholePlan, type WholePlan } from './whole-plan.ts';
