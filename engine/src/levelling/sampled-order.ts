import type { PackedNetwork } from './packed-network.ts';

/**
 * Draws an order in which no activity comes before its predecessors: among those whose predecessors stand in it,
 * one with a small priority value is likelier, the more so the higher `bias`. Source: regret-based biased random
 * sampling, Drexl 1991.
 */
export function sampleOrder(
  network: PackedNetwork,
  priority: Float64Array,
  bias: number,
  random: () => number,
): Int32Array {
  const { count, predecessorStart, successorStart, successors } = network;
  const waitingFor = new Int32Array(count);
  const eligible: number[] = [];
  for (let rank = 0; rank < count; rank += 1) {
    waitingFor[rank] = (predecessorStart[rank + 1] ?? 0) - (predecessorStart[rank] ?? 0);
    if (waitingFor[rank] === 0) eligible.push(rank);
  }
  const order = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    const chosen = drawByRegret(eligible, priority, bias, random);
    const rank = eligible[chosen] ?? 0;
    eligible[chosen] = eligible[eligible.length - 1] ?? 0;
    eligible.pop();
    order[place] = rank;
    for (let at = successorStart[rank] ?? 0; at < (successorStart[rank + 1] ?? 0); at += 1) {
      const other = successors[at] ?? 0;
      waitingFor[other] = (waitingFor[other] ?? 0) - 1;
      if (waitingFor[other] === 0) eligible.push(other);
    }
  }
  return order;
}

function drawByRegret(
  eligible: readonly number[],
  priority: Float64Array,
  bias: number,
  random: () => number,
): number {
  let worst = Number.NEGATIVE_INFINITY;
  for (const rank of eligible) worst = Math.max(worst, priority[rank] ?? 0);
  const weights = eligible.map((rank) => (worst - (priority[rank] ?? 0) + 1) ** bias);
  let draw = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = weights.findIndex((weight) => {
    draw -= weight;
    return draw < 0;
  });
  return chosen < 0 ? eligible.length - 1 : chosen;
}
