import { readFileSync } from 'node:fs';
import { checkSchedule, levelProblem } from '@regie/engine/levelling';
import { readPsplib } from '@regie/formats/psplib';
import type { LevelledFile, LevelTask } from './psplib-deviation.ts';

/** Processor time, so that the figure does not depend on what else the machine does; on an idle one it is the time on the clock. */
function usedSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** Levels the files it is sent, one after another. */
function levelFile(path: string, { schedules, seconds }: LevelTask): LevelledFile {
  const { plan } = readPsplib(readFileSync(path, 'latin1'));
  if (plan === undefined) return { path, makespan: Number.NaN, lowerBound: 0, schedules: 0, violations: 1 };
  const begin = process.cpuUsage();
  const isStopped = seconds === undefined ? undefined : () => usedSeconds(begin) >= seconds;
  const answer = levelProblem(plan.problem, { schedules, isStopped, seed: 1 });
  if ('refused' in answer) return { path, makespan: Number.NaN, lowerBound: 0, schedules: 0, violations: 1 };
  const violations = checkSchedule(plan.problem, answer.starts).length;
  return {
    path,
    makespan: answer.makespan,
    lowerBound: answer.lowerBound,
    schedules: answer.schedules,
    violations,
  };
}

const task: LevelTask = JSON.parse(process.argv[2] ?? '{}');
process.on('message', (path: string) => process.send?.(levelFile(path, task)));
