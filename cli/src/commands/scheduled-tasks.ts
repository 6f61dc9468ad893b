import { formatPlanMinute, type Plan } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import type { LineFinding } from './line-finding.ts';

/** A task as scripts get it: the file's own uid, dates without zone, floats in working minutes. */
export interface ScheduledTask {
  readonly uid: number;
  readonly name: string;
  readonly start: string | null;
  readonly finish: string | null;
  readonly totalSlackMinutes: number | null;
  readonly freeSlackMinutes: number | null;
  readonly critical: boolean;
}

/** Tasks with recalculated dates, or with those that the file holds; no tasks when the plan cannot be calculated. */
export function scheduledTasks(
  plan: Plan,
  isRecorded: boolean,
): { tasks?: readonly ScheduledTask[]; findings: readonly LineFinding[] } {
  if (isRecorded) return { tasks: recordedTasks(plan), findings: [] };
  const outcome = schedule(plan);
  if (outcome.schedule === undefined) return { findings: [{ severity: 'refused', ...outcome.refusal }] };
  const { start, finish, totalFloatMinutes, freeFloatMinutes, isCritical, findings } = outcome.schedule;
  const tasks = plan.activities.flatMap(({ uid, name, isBlank }, place): ScheduledTask[] =>
    isBlank === true
      ? []
      : [
          {
            uid,
            name,
            start: moment(start[place]),
            finish: moment(finish[place]),
            totalSlackMinutes: minutes(totalFloatMinutes[place]),
            freeSlackMinutes: minutes(freeFloatMinutes[place]),
            critical: isCritical[place] === 1,
          },
        ],
  );
  return { tasks, findings: findings.map((finding) => ({ severity: 'warning', ...finding })) };
}

function recordedTasks(plan: Plan): ScheduledTask[] {
  return plan.activities
    .filter(({ isBlank }) => isBlank !== true)
    .map(({ uid, name, recorded }) => ({
      uid,
      name,
      start: moment(recorded.start),
      finish: moment(recorded.finish),
      totalSlackMinutes: minutes(recorded.totalSlackMinutes),
      freeSlackMinutes: minutes(recorded.freeSlackMinutes),
      critical: recorded.isCritical === true,
    }));
}

function moment(minute: number | undefined): string | null {
  return minute === undefined || !Number.isFinite(minute) ? null : formatPlanMinute(minute);
}

/** To the tenth of a minute, the grain of Microsoft Project. */
function minutes(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Math.round(value * 10) / 10;
}
