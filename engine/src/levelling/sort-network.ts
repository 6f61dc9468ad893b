/** Indices so that each activity comes after those before it, smaller index first; or the activities of a cycle. */
export type TopologicalSort =
  | { readonly order: readonly number[] }
  | { readonly refused: 'levelling/cycle'; readonly activities: readonly number[] };

/** Sorts activities by their relations without recursion. */
export function sortNetwork(successors: readonly (readonly number[])[]): TopologicalSort {
  const waitingFor = new Int32Array(successors.length);
  for (const next of successors) for (const other of next) waitingFor[other] = (waitingFor[other] ?? 0) + 1;
  const order = successors.map((_, activity) => activity).filter((activity) => waitingFor[activity] === 0);
  for (let place = 0; place < order.length; place += 1) {
    for (const other of successors[order[place] ?? 0] ?? []) {
      waitingFor[other] = (waitingFor[other] ?? 0) - 1;
      if (waitingFor[other] === 0) order.push(other);
    }
  }
  if (order.length === successors.length) return { order };
  return { refused: 'levelling/cycle', activities: findCycle(successors, waitingFor) };
}

/** Walks back from one waiting activity to another until one is met again. */
function findCycle(successors: readonly (readonly number[])[], waitingFor: Int32Array): number[] {
  const waitedFor = new Map<number, number>();
  successors.forEach((next, activity) => {
    if ((waitingFor[activity] ?? 0) > 0) for (const other of next) waitedFor.set(other, activity);
  });
  const path: number[] = [];
  const placeOf = new Map<number, number>();
  let at = waitingFor.findIndex((count) => count > 0);
  while (!placeOf.has(at)) {
    placeOf.set(at, path.length);
    path.push(at);
    at = waitedFor.get(at) ?? at;
  }
  return path.slice(placeOf.get(at)).reverse();
}
