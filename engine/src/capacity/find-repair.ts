import type { CapacityPlan } from './capacity-plan.ts';
import type { Repair } from './repair.ts';
import { type Choice, choicesOf, type Relaxation, relaxRepair } from './repair-relaxation.ts';

/** Ways of deciding that are looked at before the cheapest so far is answered with its bound. */
const mostNodes = 20_000;

interface Node {
  readonly choices: readonly (readonly Choice[])[];
  readonly relaxation: Relaxation;
}

/** The repair that a relaxation is when it splits no demand over choices. */
function asRepair(plan: CapacityPlan, { choices, relaxation }: Node): Repair | undefined {
  const used = relaxation.minutes.map((minutes, demand) => usedChoices(choices[demand] ?? [], minutes));
  if (used.some((chosen) => chosen.length > 1)) return undefined;
  const chosen = used.flatMap(([choice]) => (choice?.action === undefined ? [] : [choice]));
  const actions = [...chosen.flatMap(({ action }) => action ?? []), ...relaxation.hires];
  const rates = new Map(plan.hires.map(({ id, costCentsPerMinute }) => [id, costCentsPerMinute]));
  const hired = relaxation.hires.map((hire) =>
    hire.kind === 'hire' ? hire.minutes * (rates.get(hire.hireId) ?? 0) : 0,
  );
  const costCents = [...chosen.map((choice) => choice.costCents), ...hired].reduce(
    (sum, cost) => sum + cost,
    0,
  );
  return { actions, costCents, boundCents: costCents };
}

function usedChoices(choices: readonly Choice[], minutes: readonly number[]): Choice[] {
  return choices.filter((_, index) => (minutes[index] ?? 0) > 0);
}

/** One node per choice of the demand that the relaxation splits most evenly. */
function branch(plan: CapacityPlan, { choices, relaxation }: Node): Node[] {
  const largest = (minutes: readonly number[]): number => {
    const total = minutes.reduce((sum, part) => sum + part, 0);
    return total === 0 ? 1 : Math.max(...minutes) / total;
  };
  const shares = relaxation.minutes.map(largest);
  const split = shares.indexOf(Math.min(...shares));
  return (choices[split] ?? []).flatMap((choice) => {
    const decided = choices.map((all, demand) => (demand === split ? [choice] : all));
    const relaxed = relaxRepair(plan, decided);
    return relaxed === undefined ? [] : [{ choices: decided, relaxation: relaxed }];
  });
}

/**
 * Finds the cheapest set of hires, shifts and drops that makes a plan possible; without actions when it is possible
 * as it is, undefined when nothing offered makes it so. Best first: the relaxation of a node bounds all repairs
 * below it. Source: branch and bound, Land, Doig 1960. `boundCents` equals the cost unless the search was cut short,
 * in which case a repair may be missing although one exists.
 */
export function findRepair(plan: CapacityPlan): Repair | undefined {
  const choices = plan.demands.map(choicesOf);
  const relaxation = relaxRepair(plan, choices);
  const open: Node[] = relaxation === undefined ? [] : [{ choices, relaxation }];
  for (let tried = 0; tried < mostNodes; tried += 1) {
    const cheapest = open.pop();
    if (cheapest === undefined) return undefined;
    const repair = asRepair(plan, cheapest);
    if (repair !== undefined) return repair;
    open.push(...branch(plan, cheapest));
    open.sort((one, other) => other.relaxation.costCents - one.relaxation.costCents);
  }
  const bound = open.at(-1)?.relaxation.costCents ?? 0;
  const last = dive(plan, open.at(-1));
  return last === undefined ? undefined : { ...last, boundCents: bound };
}

/** Follows the cheapest branch down to a repair. */
function dive(plan: CapacityPlan, from: Node | undefined): Repair | undefined {
  let node = from;
  while (node !== undefined) {
    const repair = asRepair(plan, node);
    if (repair !== undefined) return repair;
    node = branch(plan, node).sort((one, other) => one.relaxation.costCents - other.relaxation.costCents)[0];
  }
  return undefined;
}
