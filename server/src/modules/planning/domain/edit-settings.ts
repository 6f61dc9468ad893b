import { refuse } from '@regie/contracts';
import type { PlanEdit } from '@regie/contracts/planning';
import type { Draft, EditContext, Edited } from './draft.ts';
import { isSameValue } from './row-values.ts';

/** Changes what holds for the plan as a whole. */
export function setSettings(
  draft: Draft,
  context: EditContext,
  { version, patch }: Extract<PlanEdit, { kind: 'settings' }>,
): Edited {
  if (context.before.version !== version) {
    return refuse('request/version-stale', { facts: { id: draft.projectId } });
  }
  const { project } = draft.plan;
  const calendar = patch.calendarId === undefined ? undefined : context.calendarsById.get(patch.calendarId);
  if (patch.calendarId !== undefined && calendar === undefined) return refuse('planning/calendar-unknown');
  const scheduleFrom = patch.scheduleFrom ?? project.scheduleFrom;
  const finish = patch.finish === undefined ? project.finish : (patch.finish ?? undefined);
  if (scheduleFrom === 'finish' && finish === undefined) return refuse('planning/constraint-without-date');
  const next = {
    ...project,
    scheduleFrom,
    finish,
    start: patch.start ?? project.start,
    calendarUid: calendar?.uid ?? project.calendarUid,
    statusDate: patch.statusDate === undefined ? project.statusDate : (patch.statusDate ?? undefined),
    minutesPerDay: patch.minutesPerDay ?? project.minutesPerDay,
    minutesPerWeek: patch.minutesPerWeek ?? project.minutesPerWeek,
    daysPerMonth: patch.daysPerMonth ?? project.daysPerMonth,
    criticalSlackLimitDays: patch.criticalFloatDays ?? project.criticalSlackLimitDays,
  };
  return isSameValue(next, project) ? draft : { ...draft, plan: { ...draft.plan, project: next } };
}
