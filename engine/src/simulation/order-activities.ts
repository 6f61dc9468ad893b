/** The places of all nodes so that every edge leads forward, or a circle of nodes in order. */
export type Ordering = { readonly order: Int32Array } | { readonly circle: readonly number[] };

/** An edge between two nodes by their index. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Follows edges backward among the nodes that could not be placed, which must lead round. */
function findCircle(isPlaced: Uint8Array, edges: readonly Edge[]): readonly number[] {
  const sourceOf = new Map<number, number>();
  for (const { from, to } of edges) {
    if (isPlaced[from] === 0 && isPlaced[to] === 0) sourceOf.set(to, from);
  }
  const seen = new Map<number, number>();
  const path: number[] = [];
  let node = [...sourceOf.keys()][0] ?? 0;
  while (!seen.has(node)) {
    seen.set(node, path.length);
    path.push(node);
    node = sourceOf.get(node) ?? node;
  }
  return path.slice(seen.get(node)).reverse();
}

/** Puts nodes in an order in which edges lead forward, the first in the list first where there is a choice. */
export function orderNodes(count: number, edges: readonly Edge[]): Ordering {
  const waiting = new Int32Array(count);
  const targets: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of edges) {
    waiting[to] = (waiting[to] ?? 0) + 1;
    targets[from]?.push(to);
  }
  const order = new Int32Array(count);
  const isPlaced = new Uint8Array(count);
  let length = 0;
  for (let node = 0; node < count; node++) if (waiting[node] === 0) order[length++] = node;
  for (let at = 0; at < length; at++) {
    const node = order[at] ?? 0;
    isPlaced[node] = 1;
    for (const target of targets[node] ?? []) {
      waiting[target] = (waiting[target] ?? 0) - 1;
      if (waiting[target] === 0) order[length++] = target;
    }
  }
  return length === count ? { order } : { circle: findCircle(isPlaced, edges) };
}
