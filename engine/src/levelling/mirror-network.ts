import type { PackedNetwork } from './packed-network.ts';

function reverseColumns(start: Int32Array, items: Int32Array): { start: Int32Array; items: Int32Array } {
  const count = start.length - 1;
  const reversedStart = new Int32Array(count + 1);
  const reversedItems = new Int32Array(items.length);
  let at = 0;
  for (let rank = count - 1; rank >= 0; rank -= 1) {
    for (let index = start[rank] ?? 0; index < (start[rank + 1] ?? 0); index += 1) {
      reversedItems[at] = count - 1 - (items[index] ?? 0);
      at += 1;
    }
    reversedStart[count - rank] = at;
  }
  return { start: reversedStart, items: reversedItems };
}

/**
 * The same problem with time running backwards: rank r becomes count − 1 − r. Building a schedule on it from the
 * start is justifying one to the right, so that each algorithm is written for one direction only.
 */
export function mirrorNetwork(network: PackedNetwork): PackedNetwork {
  const count = network.count;
  const before = reverseColumns(network.successorStart, network.successors);
  const after = reverseColumns(network.predecessorStart, network.predecessors);
  const demandWord = new Int32Array(network.demandWord.length);
  const demandBits = new Int32Array(network.demandBits.length);
  const demandStart = new Int32Array(count + 1);
  let at = 0;
  for (let rank = count - 1; rank >= 0; rank -= 1) {
    for (let i = network.demandStart[rank] ?? 0; i < (network.demandStart[rank + 1] ?? 0); i += 1) {
      demandWord[at] = network.demandWord[i] ?? 0;
      demandBits[at] = network.demandBits[i] ?? 0;
      at += 1;
    }
    demandStart[count - rank] = at;
  }
  return {
    ...network,
    activityOf: network.activityOf.slice().reverse(),
    durations: network.durations.slice().reverse(),
    heads: network.tails.slice().reverse(),
    tails: network.heads.slice().reverse(),
    predecessorStart: before.start,
    predecessors: before.items,
    successorStart: after.start,
    successors: after.items,
    demandStart,
    demandWord,
    demandBits,
  };
}
