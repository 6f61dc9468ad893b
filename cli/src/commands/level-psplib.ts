import { type LevellingOptions, levelProblem, type ProblemRefusal } from '@regie/engine/levelling';
import { readPsplib } from '@regie/formats/psplib';
import type { LevelLine } from './level-line.ts';

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
