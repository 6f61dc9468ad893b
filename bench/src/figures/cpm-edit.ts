import { compileNetwork, Recalculation, scheduleNetwork } from '@regie/engine/scheduling';
import { seededRandom } from '@regie/engine/testing';
import type { Figure, Measurement } from '../figure.ts';
import { largePlan } from '../scheduling/large-plan.ts';
import { randomEdit } from '../scheduling/random-edit.ts';
import { median, percentile, timeRuns } from '../scheduling/timing.ts';

const edits = 1000;
const targetPart = 0.1;

async function run(): Promise<Measurement> {
  const plan = largePlan(100_000);
  const compiled = compileNetwork(plan, {});
  const recalculation = Recalculation.begin(plan);
  if ('refusal' in compiled || !(recalculation instanceof Recalculation))
    throw new Error('the plan has a cycle');
  const full = median(timeRuns(15, 3, () => scheduleNetwork(compiled.network)));
  const random = seededRandom(3);
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const made = randomEdit(random, plan);
    const begin = performance.now();
    recalculation.apply(made);
    times.push(performance.now() - begin);
  }
  const slow = percentile(times, 0.95);
  return {
    value: slow / full,
    ok: slow / full <= targetPart,
    detail: [
      `full calculation ${full.toFixed(2)} ms`,
      `edit: median ${median(times).toFixed(4)} ms, 95 % ${slow.toFixed(3)} ms, 99 % ${percentile(times, 0.99).toFixed(2)} ms`,
    ],
  };
}

export const figure: Figure = {
  name: 'cpm-edit',
  unit: 'of the time of a full calculation (95th percentile)',
  target: '<= 0.1',
  seconds: 20,
  run,
};
