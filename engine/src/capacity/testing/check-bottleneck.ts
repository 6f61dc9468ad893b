import type { CapacityPlan } from '../capacity-plan.ts';
import { findBottleneck } from '../find-bottleneck.ts';
import { findRepair } from '../find-repair.ts';
import { applyRepair } from '../repair.ts';
import { impossibleSets, leastRepairCost } from './try-everything.ts';

/** What is wrong with the bottleneck and the repair found for a small plan, held against trying everything; empty when nothing. */
export function checkBottleneck(plan: CapacityPlan): string[] {
  const impossible = impossibleSets(plan);
  const faults: string[] = [];
  const bottleneck = findBottleneck(plan);
  if ((bottleneck === undefined) !== (impossible.length === 0)) faults.push('whether the plan is possible');
  if (bottleneck !== undefined) {
    const named = bottleneck.demandIds.join();
    const proof = impossible.find(({ demands }) => demands.map(({ id }) => id).join() === named);
    const fewest = Math.min(...impossible.map(({ cells }) => cells));
    if (proof === undefined) faults.push('the proof proves nothing');
    else if (proof.cells !== fewest) faults.push('there is a smaller proof');
    const isWithin = (ids: readonly string[]): boolean =>
      ids.length < bottleneck.demandIds.length && ids.every((id) => bottleneck.demandIds.includes(id));
    if (impossible.some(({ demands }) => isWithin(demands.map(({ id }) => id))))
      faults.push('part of the proof would do');
  }
  const repair = findRepair(plan);
  const least = leastRepairCost(plan);
  if (repair === undefined || least === undefined) {
    if (repair !== least) faults.push('whether there is a repair');
    return faults;
  }
  if (impossibleSets(applyRepair(plan, repair.actions)).length > 0) faults.push('the repair does not work');
  if (Math.abs(repair.costCents - least) > 1e-6)
    faults.push(`costs ${repair.costCents}, could cost ${least}`);
  return faults;
}
