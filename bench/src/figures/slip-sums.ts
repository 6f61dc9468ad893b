import {
  type ExplainedSlip,
  explainSlip,
  type PlanState,
  type SlipCause,
  slipCauses,
} from '@regie/engine/slip';
import { changeState } from '@regie/engine/slip/testing';
import { randomPlan } from '@regie/engine/testing';
import type { Figure, Measurement } from '../figure.ts';

const pairs = 1000;
const activities = 12;

/** Every third pair has one cause only; the others a mixture. */
function causesOf(seed: number): readonly SlipCause[] {
  if (seed % 3 === 0) return slipCauses.filter((_, index) => index === (seed / 3) % slipCauses.length);
  return slipCauses.filter((_, index) => ((seed >> index) & 1) === 1);
}

function isExact(slip: ExplainedSlip, causes: readonly SlipCause[]): boolean {
  const { movedMinutes, causes: parts, unexplainedMinutes } = slip;
  const sum = Object.values(parts).reduce((total, part) => total + part, unexplainedMinutes);
  const isIdle = slipCauses.every((cause) => causes.includes(cause) || parts[cause] === 0);
  const [only] = causes;
  const isAttributed = causes.length !== 1 || only === undefined || parts[only] === movedMinutes;
  return sum === movedMinutes && slip.after - slip.before === movedMinutes && isIdle && isAttributed;
}

function measure(): Measurement {
  const wrong: string[] = [];
  let [explained, moved, single] = [0, 0, 0];
  for (let seed = 1; explained < pairs && seed < pairs * 2; seed++) {
    const before: PlanState = { plan: randomPlan(seed, activities) };
    const causes = causesOf(seed);
    const uids = before.plan.activities.map(({ uid }) => uid);
    const slips = explainSlip(before, changeState(before, causes, seed), uids);
    if ('refused' in slips) continue;
    explained += 1;
    const movedHere = slips.filter(({ movedMinutes }) => movedMinutes !== 0).length;
    moved += movedHere;
    if (causes.length === 1 && movedHere > 0) single += 1;
    for (const slip of slips) {
      if (!isExact(slip, causes)) wrong.push(`seed ${seed}, activity ${slip.uid}: ${JSON.stringify(slip)}`);
    }
  }
  const detail = [
    `${explained} pairs, ${moved} activities moved, ${single} pairs with a single cause that moved something`,
    ...wrong.slice(0, 20),
  ];
  return { value: wrong.length, ok: wrong.length === 0 && explained === pairs && single > 100, detail };
}

export const figure: Figure = {
  name: 'slip-sums',
  unit: 'activities of 1,000 random pairs of plans whose causes do not add up or are wrongly attributed',
  target: '= 0',
  seconds: 90,
  run: async () => measure(),
};
