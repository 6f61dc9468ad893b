import { Recalculation, schedule } from '@regie/engine/scheduling';
import { randomPlan, seededRandom } from '@regie/engine/testing';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { firstDifference } from '../scheduling/compare-schedules.ts';
import { largePlan } from '../scheduling/large-plan.ts';
import { randomEdit } from '../scheduling/random-edit.ts';

const shownDifferences = 10;

/** Makes edits on one plan and holds the result after each against a full calculation. */
function editPlan(name: string, recalculation: Recalculation, seed: number, edits: number): string[] {
  const random = seededRandom(seed);
  const differences: string[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const made = randomEdit(random, recalculation.plan);
    recalculation.apply(made);
    const full = schedule(recalculation.plan);
    const difference =
      full.schedule === undefined
        ? 'the plan has a cycle'
        : firstDifference(recalculation.schedule, full.schedule);
    if (difference === undefined) continue;
    differences.push(`${name}, edit ${edit} (${made.kind}): ${difference}`);
    break;
  }
  return differences;
}

async function run({ isLong }: FigureOptions): Promise<Measurement> {
  const differences: string[] = [];
  const editsPerPlan = 250;
  let edits = 0;
  const wanted = isLong ? 1_000_000 : 100_000;
  for (let seed = 1; edits < wanted; seed += 1) {
    // Most plans are small, so that many different ones are tried; some have 2,000 rows.
    const size = seed % 40 === 0 ? 2000 : 50 + ((seed * 37) % 150);
    const planEdits = seed % 40 === 0 ? 50 : editsPerPlan;
    const begun = Recalculation.begin(randomPlan(seed, size));
    if (begun instanceof Recalculation) {
      differences.push(...editPlan(`plan ${seed} of ${size}`, begun, seed, planEdits));
      edits += planEdits;
    }
  }
  const large = Recalculation.begin(largePlan(100_000));
  const largeEdits = 200;
  if (large instanceof Recalculation)
    differences.push(...editPlan('the plan of 100,000', large, 7, largeEdits));
  return {
    value: differences.length,
    ok: differences.length === 0,
    detail: [
      `${edits} edits on small plans, ${largeEdits} on 100,000 rows`,
      ...differences.slice(0, shownDifferences),
    ],
  };
}

export const figure: Figure = {
  name: 'cpm-edit-equals-full',
  unit: 'plans with a difference',
  target: '0',
  seconds: 300,
  run,
};
