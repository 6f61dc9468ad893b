import { type LevellingOptions, levelProblem, type ProblemRefusal } from '@regie/engine/levelling';
import type { Finding } from '@regie/formats';
import { readPsplib } from '@regie/formats/psplib';

/** One line of `regie level --json`; without a schedule it has `refused` or findings instead. */
export interface LevelLine {
  readonly file: string;
  /** Time units from the start at 0 to the last finish. */
  readonly makespan?: number;
  readonly lowerBound?: number;
  readonly schedules?: number;
  /** Start per job number. */
  readonly start?: Readonly<Record<string, number>>;
  readonly refused?: ProblemRefusal;
  readonly findings?: readonly Finding[];
}

/** Levels a project of PSPLIB; activities in a refusal are job numbers as in the file. */
export function levelPsplib(file: string, bytes: Uint8Array, options: LevellingOptions): LevelLine {
  const { plan, findings } = readPsplib(new TextDecoder('latin1').decode(bytes));
  const noticed = findings.length === 0 ? {} : { findings };
  if (plan === undefined) return { file, ...noticed };
  const answer = levelProblem(plan.problem, options);
  if ('refused' in answer) return { file, refused: namedByJob(answer, plan.jobs), ...noticed };
  const { makespan, lowerBound, schedules, starts } = answer;
  const start = Object.fromEntries(plan.jobs.map((job, index) => [job, starts[index] ?? 0]));
  return { file, makespan, lowerBound, schedules, start, ...noticed };
}

function namedByJob(refusal: ProblemRefusal, jobs: readonly number[]): ProblemRefusal {
  const job = (index: number): number => jobs[index] ?? index;
  if ('activities' in refusal) return { ...refusal, activities: refusal.activities.map(job) };
  return 'activity' in refusal ? { ...refusal, activity: job(refusal.activity) } : refusal;
}
