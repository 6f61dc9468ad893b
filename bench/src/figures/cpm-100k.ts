import type { Plan } from '@regie/engine/model';
import { compileNetwork, scheduleNetwork } from '@regie/engine/scheduling';
import type { Figure, Measurement } from '../figure.ts';
import { chainPlan, largePlan } from '../scheduling/large-plan.ts';
import { medianRun, type RunTime } from '../scheduling/timing.ts';

const targetMilliseconds = 60;
const targetRatio = 15;

/** Forward, backward, floats and dates of a plan that is in memory and made ready. */
function measure(plan: Plan, runs: number): RunTime {
  const compiled = compileNetwork(plan, {});
  if ('refusal' in compiled) throw new Error('the generated plan has a cycle');
  return medianRun(runs, 8, () => scheduleNetwork(compiled.network));
}

async function run(): Promise<Measurement> {
  const large = largePlan(100_000);
  const whole = measure(large, 21);
  const tenth = measure(largePlan(10_000), 41);
  const chain = measure(chainPlan(100_000), 21);
  const ready = medianRun(1, 0, () => compileNetwork(large, {}));
  const ratio = whole.processorMilliseconds / tenth.processorMilliseconds;
  const value = Math.max(whole.processorMilliseconds, chain.processorMilliseconds);
  return {
    value,
    ok: value <= targetMilliseconds && ratio <= targetRatio,
    detail: [
      `100,000 activities, ${large.relations.length} relations, 4 calendars: ${told(whole)}`,
      `10,000 activities: ${told(tenth)}; 100k / 10k = ${ratio.toFixed(1)} (at most ${targetRatio})`,
      `one chain of 100,000: ${told(chain)}`,
      `making the plan ready, once: ${told(ready)}`,
    ],
  };
}

function told({ processorMilliseconds, wallMilliseconds }: RunTime): string {
  return `${processorMilliseconds.toFixed(1)} ms of the processor, ${wallMilliseconds.toFixed(1)} ms of the clock`;
}

export const figure: Figure = {
  name: 'cpm-100k',
  unit: 'ms of the processor on one thread, the slower of network and chain',
  target: '<= 60, and time(100k) <= 15 x time(10k)',
  seconds: 15,
  run,
};
