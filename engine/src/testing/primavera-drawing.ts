import {
  type Activity,
  type CalculationProfile,
  type Calendar,
  newAssignment,
  newResource,
  type Plan,
  type Project,
  standardCalendar,
  usualCalculationProfile,
} from '@regie/engine/model';
import type { ConventionName } from '@regie/engine/scheduling';
import { drawPlan } from './plan-drawing.ts';
import { at, type WorkedPlan } from './worked-plan.ts';

/** The first day, the days of its month, and progress on them. */
export const monday = at('2024-01-01T00:00');
export const day = (text: string): number => at(`2024-01-${text}`);
export const begun = (start: string, leftDays: number): Partial<Activity> => ({
  progress: { percentComplete: 50, actualStart: day(start), remainingDurationMinutes: leftDays * 480 },
});
export const done = (start: string, finish: string): Partial<Activity> => ({
  progress: { percentComplete: 100, actualStart: day(start), actualFinish: day(finish) },
});

const tuesdayOff: Calendar = {
  ...standardCalendar(2),
  name: 'Tuesday off',
  exceptions: [{ firstDay: monday / 1440 + 1, lastDay: monday / 1440 + 1, pattern: [] }],
};
const calendars = [standardCalendar(), tuesdayOff];

interface Drawing {
  readonly drawing: string;
  readonly fields?: Readonly<Record<string, Partial<Activity>>>;
  readonly profile?: Partial<CalculationProfile>;
  readonly project?: Partial<Project>;
  readonly plan?: Partial<Plan>;
  readonly dates: readonly string[];
}

/** Worked plans of one convention, all in the way of Primavera P6. */
export function worked(convention: ConventionName, ...drawings: readonly Drawing[]): WorkedPlan[] {
  return drawings.map(({ drawing, fields = {}, profile, project, plan, dates }) => ({
    convention,
    plan: drawPlan(drawing, {
      calendars,
      fields,
      ...(plan === undefined ? {} : { plan }),
      project: {
        statusDate: monday,
        honoursConstraints: false,
        ...project,
        profile: { ...usualCalculationProfile, ...profile },
      },
    }),
    dates: dates.join('\n'),
  }));
}

/** Ada, who is off on Tuesday, does two days of work on the first activity. */
export const ada = {
  resources: [newResource({ uid: 1, name: 'Ada', calendarUid: 2 })],
  assignments: [newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 960 })],
};
/** A data date. */
export const wednesday = { statusDate: day('03T00:00') };
