import { type Refusal, refuse } from '@regie/contracts';
import type { PlanRefusal } from '@regie/contracts/planning';
import { type Activity, outlineOf, type Relation } from '@regie/engine/model';
import type { CrossRelation } from './stored-plan.ts';

/** A plan as far as a circle through it goes. */
export interface PlanPart {
  readonly planId: string;
  readonly activities: readonly Activity[];
  readonly relations: readonly Relation[];
}

/**
 * Refuses when activities of several plans wait for one another. Every row is two nodes, its beginning and its end; a
 * summary begins before the rows below it and ends after them; a relation leads from an end to a beginning.
 */
export function findCircleAcross(
  parts: readonly PlanPart[],
  across: readonly CrossRelation[],
): Refusal<PlanRefusal> | undefined {
  const graph = graphOf(parts, across);
  const waiting = new Int32Array(graph.count);
  for (const targets of graph.next)
    for (const target of targets) waiting[target] = (waiting[target] ?? 0) + 1;
  const free: number[] = [];
  waiting.forEach((count, node) => {
    if (count === 0) free.push(node);
  });
  let settled = 0;
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    settled += 1;
    for (const target of graph.next[node] ?? []) {
      const left = (waiting[target] ?? 0) - 1;
      waiting[target] = left;
      if (left === 0) free.push(target);
    }
  }
  if (settled === graph.count) return undefined;
  return refuse('planning/cycle', { facts: { circle: circleNames(graph, waiting).join(' → ') } });
}

interface Graph {
  readonly count: number;
  readonly next: readonly (readonly number[])[];
  readonly names: readonly string[];
}

function graphOf(parts: readonly PlanPart[], across: readonly CrossRelation[]): Graph {
  const next: number[][] = [];
  const names: string[] = [];
  const nodeOf = new Map<string, number>();
  for (const { planId, activities } of parts) {
    const { parent } = outlineOf(activities);
    const first = names.length;
    activities.forEach(({ uid, name }, place) => {
      const node = first + place * 2;
      nodeOf.set(`${planId} ${uid}`, node);
      names.push(name, name);
      next.push([node + 1], []);
      const above = parent[place] ?? -1;
      if (above < 0) return;
      next[first + above * 2]?.push(node);
      next[node + 1]?.push(first + above * 2 + 1);
    });
  }
  const connect = (from: string, to: string) => {
    const [end, beginning] = [nodeOf.get(from), nodeOf.get(to)];
    if (end !== undefined && beginning !== undefined) next[end + 1]?.push(beginning);
  };
  for (const { planId, relations } of parts) {
    for (const one of relations) connect(`${planId} ${one.predecessorUid}`, `${planId} ${one.successorUid}`);
  }
  for (const one of across) {
    connect(`${one.predecessorPlanId} ${one.predecessorUid}`, `${one.successorPlanId} ${one.successorUid}`);
  }
  return { count: names.length, next, names };
}

/** Walks back and forth no more than once round: every node that still waits has one before it that waits too. */
function circleNames({ next, names }: Graph, waiting: Int32Array): readonly string[] {
  const before = new Map<number, number>();
  next.forEach((targets, node) => {
    if ((waiting[node] ?? 0) === 0) return;
    for (const target of targets) if ((waiting[target] ?? 0) > 0) before.set(target, node);
  });
  let node = [...before.keys()][0] ?? 0;
  const seen = new Map<number, number>();
  const walk: number[] = [];
  while (!seen.has(node)) {
    seen.set(node, walk.length);
    walk.push(node);
    node = before.get(node) ?? node;
  }
  const circle = walk.slice(seen.get(node) ?? 0).reverse();
  const shown = circle.map((one) => names[one] ?? '').filter((name, at, all) => name !== all[at - 1]);
  return [...shown.slice(0, 12), ...shown.slice(0, 1)];
}
