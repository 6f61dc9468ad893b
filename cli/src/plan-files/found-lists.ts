import type { FoundPlan } from '@regie/contracts/imports';
import type { Calendar, CustomValue, Plan } from '@regie/engine/model';
import { resolveWorkingDays } from '@regie/engine/time';

const hour = 60;
const longestExample = 80;

/** Calendars that plans choose from, and those of single resources that differ from what they rest on. */
export function calendarsOf(plan: Plan): FoundPlan['calendars'] {
  const byUid = new Map(plan.calendars.map((calendar) => [calendar.uid, calendar]));
  const uses = tally([
    ...plan.activities.map(({ calendarUid }) => calendarUid),
    ...plan.resources.map(({ calendarUid }) => calendarUid),
  ]);
  return plan.calendars.filter(saysSomething).map((calendar) => {
    const { week } = resolveWorkingDays(calendar, byUid);
    const minutes = week.flat().reduce((sum, { from, to }) => sum + to - from, 0);
    return {
      uid: calendar.uid,
      name: calendar.name,
      isOfPlan: calendar.uid === plan.project.calendarUid,
      hoursPerWeek: Math.round((minutes / hour) * 100) / 100,
      exceptionCount: calendar.exceptions.length + calendar.workWeeks.length,
      useCount: uses.get(calendar.uid) ?? 0,
      proposedId: null,
    };
  });
}

/** Programs give each resource a calendar of its own; most of them add nothing to the one they rest on. */
function saysSomething({ isBase, week, exceptions, workWeeks }: Calendar): boolean {
  return isBase || exceptions.length + workWeeks.length > 0 || week.some((day) => day !== undefined);
}

function tally(uids: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const uid of uids) if (uid !== undefined) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  return counts;
}

/** Resources with a name; those with most assignments first. */
export function resourcesOf({ resources, assignments }: Plan): FoundPlan['resources'] {
  const uses = tally(assignments.map(({ resourceUid }) => resourceUid));
  return resources
    .filter(({ name }) => name.trim() !== '')
    .map(({ uid, name, email, kind }) => ({
      uid,
      name,
      email: email === undefined || email.trim() === '' ? null : email.trim(),
      kind,
      assignmentCount: uses.get(uid) ?? 0,
      proposedPersonId: null,
    }))
    .sort((a, b) => b.assignmentCount - a.assignmentCount || a.uid - b.uid);
}

/** Fields of the plan's makers that hold at least one value, those of the project itself first. */
export function fieldsOf(plan: Plan): FoundPlan['fields'] {
  const values = new Map<number, { count: number; example: string; isOfProject: boolean }>();
  const take = (some: readonly CustomValue[], isOfProject: boolean) => {
    for (const { fieldId, value } of some) {
      if (value === '') continue;
      const known = values.get(fieldId);
      if (known === undefined) values.set(fieldId, { count: 1, example: value, isOfProject });
      else known.count += 1;
    }
  };
  take(plan.project.customValues, true);
  for (const records of [plan.activities, plan.resources, plan.assignments]) {
    for (const { customValues } of records) take(customValues, false);
  }
  const declared = new Map(plan.customFields.map((field) => [field.fieldId, field]));
  return [...values]
    .map(([fieldId, { count, example, isOfProject }]) => {
      const field = declared.get(fieldId);
      return {
        fieldId,
        owner: isOfProject ? ('project' as const) : (field?.owner ?? null),
        name: field?.alias ?? field?.name ?? String(fieldId),
        valueCount: count,
        example: example.slice(0, longestExample),
        proposedKey: null,
      };
    })
    .sort((a, b) => Number(b.owner === 'project') - Number(a.owner === 'project') || a.fieldId - b.fieldId);
}

/** Baselines with the number of activities that were in each, and when the plan ended then. */
export function baselinesOf({ activities }: Plan): FoundPlan['baselines'] {
  const found = new Map<number, { activityCount: number; finish: number | null }>();
  for (const { baselines } of activities) {
    for (const { number, start, finish } of baselines) {
      if (start === undefined && finish === undefined) continue;
      const known = found.get(number) ?? { activityCount: 0, finish: null };
      const last = finish === undefined ? known.finish : Math.max(known.finish ?? finish, finish);
      found.set(number, { activityCount: known.activityCount + 1, finish: last });
    }
  }
  return [...found].map(([number, one]) => ({ number, ...one })).sort((a, b) => a.number - b.number);
}
