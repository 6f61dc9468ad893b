import type { ExampleProject } from './content/example-project.ts';
import { quietlyLate } from './content/plans/plans.ts';
import type { PlanRow } from './plan-draft.ts';
import { slipDayOf, slipDays } from './project-course.ts';
import { randomOf } from './random.ts';
import type { Workdays } from './workdays.ts';

/** When a row begins and ends, in days since 1970, and how many working days it takes. */
export interface Times {
  readonly start: number;
  readonly finish: number;
  readonly days: number;
}

/** The days of all rows when each takes as long as is said, from a first day on; summaries have none. */
export function timesOf(
  rows: readonly PlanRow[],
  daysOf: (place: number) => number,
  firstDay: number,
  workdays: Workdays,
): readonly (Times | undefined)[] {
  const times: (Times | undefined)[] = [];
  for (const [place, { days, after }] of rows.entries()) {
    if (days === null) {
      times.push(undefined);
      continue;
    }
    const lasting = days === 0 ? 0 : daysOf(place);
    const latest = Math.max(firstDay, ...after.map((one) => nextDay(times[one], lasting, workdays)));
    const start = workdays.from(latest);
    times.push({ start, finish: lasting === 0 ? start : workdays.after(start, lasting - 1), days: lasting });
  }
  return times;
}

/** A milestone stands on the day on which the work before it ends; work begins the day after. */
function nextDay(before: Times | undefined, lasting: number, workdays: Workdays): number {
  if (before === undefined) return 0;
  return lasting === 0 || before.days === 0 ? before.finish : workdays.after(before.finish, 1);
}

/** Working days that some row takes longer than was planned, from a day on. */
interface Trouble {
  readonly fromDay: number;
  readonly extraDays: number;
}

const quietTrouble: Trouble = { fromDay: -85, extraDays: 38 };

function troubleOf(code: string, project: ExampleProject): Trouble | undefined {
  if (code === quietlyLate) return quietTrouble;
  const day = slipDayOf(project);
  if (day !== undefined) return { fromDay: day - 20, extraDays: Math.round((slipDays * 5) / 7) };
  return project.course === 'recovering' ? { fromDay: -150, extraDays: 6 } : undefined;
}

/**
 * How long each row takes in the end: a day more or less by chance, and the row that is at work when trouble comes as
 * much longer as the trouble takes.
 */
export function realDays(
  code: string,
  project: ExampleProject,
  rows: readonly PlanRow[],
  planned: readonly (Times | undefined)[],
  today: number,
): (place: number) => number {
  const random = randomOf(`real ${code}`);
  const trouble = troubleOf(code, project);
  const hit =
    trouble === undefined
      ? -1
      : planned.findIndex(
          (times) => times !== undefined && times.days > 2 && times.finish > today + trouble.fromDay,
        );
  const lasting = rows.map(({ days }, place) => {
    if (days === null || days === 0) return 0;
    const chance = days > 5 && random.isTrue(0.3) ? random.whole(-1, 1) : 0;
    return Math.max(1, days + chance + (place === hit ? (trouble?.extraDays ?? 0) : 0));
  });
  return (place) => lasting[place] ?? 1;
}
