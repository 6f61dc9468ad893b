import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Measurement } from '../figure.ts';

/** How each file is levelled. */
export interface LevelTask {
  readonly schedules?: number | undefined;
  /** Processor time per file instead of a number of schedules. */
  readonly seconds?: number | undefined;
}

/** What one file came to. */
export interface LevelledFile {
  readonly path: string;
  readonly makespan: number;
  readonly lowerBound: number;
  readonly schedules: number;
  /** Rules broken by the schedule, by the independent checker. */
  readonly violations: number;
}

interface BestKnown {
  readonly ub: number;
  readonly lb: number;
}

const workerCount = 2;
const workerPath = join(import.meta.dirname, 'level-worker.ts');

/** Levels files in two processes. */
async function levelFiles(paths: readonly string[], task: LevelTask): Promise<LevelledFile[]> {
  const waiting = [...paths];
  const done: LevelledFile[] = [];
  const runOne = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(workerPath, [JSON.stringify(task)], { execArgv: ['--import', 'tsx'] });
      const sendNext = (): void => {
        const path = waiting.shift();
        if (path === undefined) worker.disconnect();
        else worker.send(path);
      };
      worker.on('error', reject);
      worker.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
      );
      worker.on('message', (file: LevelledFile) => {
        done.push(file);
        sendNext();
      });
      sendNext();
    });
  await Promise.all(Array.from({ length: workerCount }, runOne));
  return done;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.sm$/, '');
}

/**
 * Mean deviation in percent of the makespans of a set from the best known ones. Fails when a schedule breaks a rule,
 * more schedules were built than allowed, or a lower bound exceeds what somebody has reached.
 */
export async function measureDeviation(
  corpus: string,
  set: 'j30' | 'j60' | 'j120',
  { limit, ...task }: LevelTask & { readonly limit: number },
): Promise<Measurement> {
  const bestKnown: Record<string, BestKnown> = JSON.parse(
    readFileSync(join(corpus, 'rcpsp/best_known.json'), 'utf8'),
  );
  const folder = join(corpus, 'rcpsp', set);
  const files = readdirSync(folder).filter((file) => file.endsWith('.sm'));
  const levelled = await levelFiles(
    files.map((file) => join(folder, file)),
    task,
  );
  const detail: string[] = [];
  let deviation = 0;
  let isSound = levelled.length > 0;
  for (const { path, makespan, lowerBound, schedules, violations } of levelled) {
    const best = bestKnown[nameOf(path)];
    if (best === undefined) throw new Error(`no best known makespan for ${path}`);
    const percent = (100 * (makespan - best.ub)) / best.ub;
    deviation += percent / levelled.length;
    const isKept = violations === 0 && lowerBound <= best.ub && schedules <= (task.schedules ?? Infinity);
    isSound &&= isKept && Number.isFinite(makespan);
    if (percent !== 0 || !isKept)
      detail.push(
        `${nameOf(path)}: ${makespan}, best known ${best.ub} (${percent.toFixed(2)} %), bound ${lowerBound}, ${violations} violations`,
      );
  }
  const proven = levelled.filter(({ makespan, lowerBound }) => makespan === lowerBound).length;
  detail.push(`${levelled.length} files, ${proven} proven to be the shortest`);
  return { value: Number(deviation.toFixed(3)), ok: isSound && deviation <= limit, detail };
}
