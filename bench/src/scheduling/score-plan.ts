import { formatPlanMinute, type Plan, parsePlanMinute } from '@regie/engine/model';
import type { Schedule } from '@regie/engine/scheduling';
import type { CorpusFile, ExpectedTask } from './corpus-files.ts';

/** Agreement of one plan: counted values, those that agree, and the differences in words. */
export interface PlanScore {
  readonly leaves: number;
  readonly compared: number;
  readonly agreed: number;
  /** Leaves of which every compared value agrees. */
  readonly wholeLeaves: number;
  readonly differences: readonly string[];
}

/** Times and floats within a minute count as equal: files hold tenths of minutes, plan time does not. */
const toleranceMinutes = 1;

/** Holds a computed schedule against what was recorded, over the fields that the manifest lets count. */
export function scorePlan(
  file: CorpusFile,
  plan: Plan,
  schedule: Schedule,
  expected: readonly ExpectedTask[],
): PlanScore {
  const places = new Map(plan.activities.map((activity, place) => [activity.uid, place]));
  const differences: string[] = [];
  let [leaves, compared, agreed, wholeLeaves] = [0, 0, 0, 0];
  for (const task of expected) {
    if (task.leaf === false || task.inactive === true) continue;
    leaves += 1;
    const place = places.get(task.uid) ?? -1;
    const checks = checksOf(file, task, schedule, place);
    const wrong = checks.filter((check) => !check.isEqual);
    compared += checks.length;
    agreed += checks.length - wrong.length;
    if (wrong.length === 0) wholeLeaves += 1;
    for (const { field, wanted, got } of wrong) {
      differences.push(`uid ${task.uid} ${task.name ?? ''}: ${field} recorded ${wanted}, computed ${got}`);
    }
  }
  return { leaves, compared, agreed, wholeLeaves, differences };
}

interface Check {
  readonly field: string;
  readonly wanted: string;
  readonly got: string;
  readonly isEqual: boolean;
}

function checksOf(file: CorpusFile, task: ExpectedTask, schedule: Schedule, place: number): Check[] {
  const checks: Check[] = [];
  const date = (field: string, wanted: string | null | undefined, column: Float64Array): void => {
    const minute = wanted === null || wanted === undefined ? undefined : parsePlanMinute(wanted);
    if (minute === undefined || file.scoreDates !== true) return;
    const got = column[place] ?? Number.NaN;
    const isEqual = Math.abs(got - minute) <= toleranceMinutes;
    checks.push({
      field,
      wanted: wanted ?? '',
      got: Number.isNaN(got) ? '-' : formatPlanMinute(got),
      isEqual,
    });
  };
  date('start', task.start, schedule.start);
  date('finish', task.finish, schedule.finish);
  const slack = task.totalSlackMinutes;
  if (typeof slack === 'number' && file.scoreSlack === true) {
    const got = schedule.totalFloatMinutes[place] ?? Number.NaN;
    const isEqual = Math.abs(got - slack) <= toleranceMinutes;
    checks.push({ field: 'total float', wanted: `${slack}`, got: `${got}`, isEqual });
  }
  if (typeof task.critical === 'boolean' && file.scoreCritical === true) {
    const got = schedule.isCritical[place] === 1;
    checks.push({
      field: 'critical',
      wanted: `${task.critical}`,
      got: `${got}`,
      isEqual: got === task.critical,
    });
  }
  return checks;
}
