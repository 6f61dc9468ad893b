import type { Plan } from '@regie/engine/model';
import { compileNetwork, scheduleNetwork } from '@regie/engine/scheduling';
import type { Figure, Measurement } from '../figure.ts';
import { chainPlan, largePlan } from '../scheduling/large-plan.ts';
import { median, timeRuns } from '../scheduling/timing.ts';

const targetMilliseconds = 60;
const targetRatio = 15;

/** Median milliseconds for forward, backward, floats and dates of a plan that is in memory and made ready. */
function measure(plan: Plan, runs: number): number {
  const compiled = compileNetwork(plan, {});
  if ('refusal' in compiled) throw new Error('the generated plan has a cycle');
  return median(timeRuns(runs, 5, () => scheduleNetwork(compiled.network)));
}

async function run(): Promise<Measurement> {
  const large = largePlan(100_000);
  const whole = measure(large, 21);
  const tenth = measure(largePlan(10_000), 41);
  const chain = measure(chainPlan(100_000), 21);
  const begin = performance.now();
  compileNetwork(large, {});
  const compile = performance.now() - begin;
  const ratio = whole / tenth;
  return {
    value: Math.max(whole, chain),
    ok: Math.max(whole, chain) <= targetMilliseconds && ratio <= targetRatio,
    detail: [
      `100,000 activities, ${large.relations.length} relations, 4 calendars: ${whole.toFixed(1)} ms`,
      `10,000 activities: ${tenth.toFixed(1)} ms; 100k / 10k = ${ratio.toFixed(1)} (at most ${targetRatio})`,
      `one chain of 100,000: ${chain.toFixed(1)} ms`,
      `making the plan ready, once: ${compile.toFixed(0)} ms`,
    ],
  };
}

export const figure: Figure = {
  name: 'cpm-100k',
  unit: 'ms, the slower of network and chain',
  target: '<= 60, and time(100k) <= 15 x time(10k)',
  seconds: 15,
  run,
};
