import { levelPlan } from '@regie/engine/levelling';
import { checkLevelledPlan } from '@regie/engine/levelling/testing';
import { formatPlanMinute } from '@regie/engine/model';
import type { Figure, Measurement } from '../figure.ts';
import { runTaskJuggler } from '../files/run-task-juggler.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';
import { type CrowdSize, crowdedPlan, crowdedTaskJuggler, crowdedTasks } from '../levelling/crowded-plan.ts';

const limitSeconds = 1;
const large: CrowdSize = { activities: 10_000, people: 250 };
/** TaskJuggler takes minutes for the large plans; the long form waits for it. */
const small: CrowdSize = { activities: 1000, people: 25 };
const seeds = [1, 2, 3, 4, 5] as const;

interface Timed {
  readonly seconds: number;
  readonly finish: string;
  readonly faults: number;
}

/** Processor time, so that the figure does not depend on what else the machine does. */
function levelTimed(size: CrowdSize, seed: number): Timed {
  const plan = crowdedPlan(crowdedTasks(size, seed), size.people);
  const begin = process.cpuUsage();
  const answer = levelPlan(plan, { seed });
  const { user, system } = process.cpuUsage(begin);
  if ('refusal' in answer) throw new Error('the plan was refused');
  const faults = checkLevelledPlan(plan, answer).length;
  return {
    seconds: (user + system) / 1e6,
    finish: formatPlanMinute(answer.projectFinish).slice(0, 16),
    faults,
  };
}

interface Comparison {
  readonly line: string;
  readonly isGood: boolean;
  /** Whether TaskJuggler was there, and done in time. */
  readonly hasPeer: boolean;
}

async function compare(size: CrowdSize, seed: number, timeoutSeconds: number): Promise<Comparison> {
  const ours = levelTimed(size, seed);
  const project = crowdedTaskJuggler(crowdedTasks(size, seed), size.people);
  const theirs = await inScratchFolder((folder) => runTaskJuggler(project, folder, timeoutSeconds));
  const isLater = theirs?.finish !== undefined && ours.finish > theirs.finish;
  const line = `${size.activities} activities, seed ${seed}: ends ${ours.finish}, TaskJuggler ${theirs?.finish ?? 'absent or too slow'}`;
  return {
    line: `${line}, ${ours.faults} faults`,
    isGood: !isLater && ours.faults === 0,
    hasPeer: theirs?.finish !== undefined,
  };
}

async function measure(isLong: boolean): Promise<Measurement> {
  const runs = seeds.map((seed) => levelTimed(large, seed));
  const median = runs.map(({ seconds }) => seconds).sort((one, other) => one - other)[2] ?? Number.NaN;
  const detail = runs.map(({ seconds, faults }) => `${seconds.toFixed(2)} s, ${faults} faults`);
  let alone = 0;
  let ok = median <= limitSeconds && runs.every(({ faults }) => faults === 0);
  for (const seed of seeds) {
    const { line, isGood, hasPeer } = await compare(isLong ? large : small, seed, isLong ? 1200 : 60);
    detail.push(line);
    ok &&= isGood;
    alone += hasPeer ? 0 : 1;
  }
  const missing = `the finish of ${alone} of ${seeds.length} plans beside TaskJuggler (Debian package tj3), which was not found or too slow`;
  return {
    value: Number(median.toFixed(2)),
    ok,
    detail,
    notMeasured: alone === 0 ? undefined : missing,
  };
}

export const figure: Figure = {
  name: 'levelling-10k',
  unit: 's of processor time for 10,000 activities and 250 people, median of five',
  target: `<= ${limitSeconds}, and never later than TaskJuggler`,
  seconds: 90,
  run: ({ isLong }) => measure(isLong),
};
