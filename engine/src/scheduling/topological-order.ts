import { NodeHeap } from './node-heap.ts';

/** Nodes in an order in which every edge leads forward, or nodes that run in a circle, in order. */
export type TopologicalOrder = { readonly order: Int32Array } | { readonly cycle: readonly number[] };

/**
 * Sorts nodes 0 to nodeCount - 1 by edges from → to, without recursion. Of the nodes that may come next the lowest is
 * taken, so that neighbours in the plan stay neighbours in memory.
 */
export function topologicalOrder(
  nodeCount: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  edgeCount: number,
): TopologicalOrder {
  const waiting = new Int32Array(nodeCount);
  const first = new Int32Array(nodeCount).fill(-1);
  const next = new Int32Array(edgeCount);
  for (let edge = edgeCount - 1; edge >= 0; edge -= 1) {
    const [source, target] = [from[edge] ?? 0, to[edge] ?? 0];
    waiting[target] = (waiting[target] ?? 0) + 1;
    next[edge] = first[source] ?? -1;
    first[source] = edge;
  }
  const ready = new NodeHeap(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) if (waiting[node] === 0) ready.add(node);
  const order = new Int32Array(nodeCount);
  let reached = 0;
  for (let node = ready.take(); node >= 0; node = ready.take()) {
    order[reached++] = node;
    for (let edge = first[node] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
      const target = to[edge] ?? 0;
      const left = (waiting[target] ?? 0) - 1;
      waiting[target] = left;
      if (left === 0) ready.add(target);
    }
  }
  return reached === nodeCount ? { order } : { cycle: findCycle(waiting, from, to, edgeCount) };
}

/** Walks back from any node that still waits, always to one that waits too, until a node comes round again. */
function findCycle(
  waiting: Int32Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  edgeCount: number,
): number[] {
  const before = new Int32Array(waiting.length).fill(-1);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const [source, target] = [from[edge] ?? 0, to[edge] ?? 0];
    if ((waiting[source] ?? 0) > 0 && (waiting[target] ?? 0) > 0) before[target] = source;
  }
  const seenAt = new Map<number, number>();
  const path: number[] = [];
  let node = waiting.findIndex((count) => count > 0);
  while (!seenAt.has(node)) {
    seenAt.set(node, path.length);
    path.push(node);
    node = before[node] ?? 0;
  }
  return path.slice(seenAt.get(node)).reverse();
}
