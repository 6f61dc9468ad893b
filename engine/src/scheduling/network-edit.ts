import type { Activity, Relation } from '@regie/engine/model';
import { compileActivity, type TermsSource } from './compile-activity.ts';
import { kindOf, relationLag } from './compile-network.ts';
import { grown } from './edge-list.ts';
import { type Network, setTerms } from './network.ts';

/** Looks up the activity that a relation names. */
export type ActivityOf = (uid: number) => Activity | undefined;

/** Puts changed terms of a leaf, and the lags that depend on them, into the network. */
export function replaceLeaf(
  network: Network,
  source: TermsSource,
  rank: number,
  activity: Activity,
  activityOf: ActivityOf,
): void {
  setTerms(network, rank, compileActivity(activity, source));
  const { edges, firstIn, firstOut } = network;
  for (let edge = firstIn[rank] ?? -1; edge >= 0; edge = edges.nextIn[edge] ?? -1) {
    renewLag(network, source, edge, activityOf);
  }
  for (let edge = firstOut[rank] ?? -1; edge >= 0; edge = edges.nextOut[edge] ?? -1) {
    renewLag(network, source, edge, activityOf);
  }
}

function renewLag({ edges }: Network, source: TermsSource, edge: number, activityOf: ActivityOf): void {
  const relation = edges.relation[edge];
  if (relation === undefined) return;
  const predecessor = activityOf(relation.predecessorUid);
  const successor = activityOf(relation.successorUid);
  if (predecessor === undefined || successor === undefined) return;
  const { minutes, clock } = relationLag(relation, predecessor, successor, source);
  edges.lagMinutes[edge] = minutes;
  edges.lagClock[edge] = clock;
}

/** Adds an edge between nodes of which the first has the lower rank. */
export function insertEdge(
  network: Network,
  source: TermsSource,
  from: number,
  to: number,
  relation: Relation,
  activityOf: ActivityOf,
): void {
  const { edges, firstIn, firstOut } = network;
  if (edges.count === edges.from.length) growEdges(network);
  const edge = edges.count;
  edges.count += 1;
  edges.from[edge] = from;
  edges.to[edge] = to;
  edges.kind[edge] = kindOf[relation.type];
  edges.relation[edge] = relation;
  edges.nextIn[edge] = firstIn[to] ?? -1;
  firstIn[to] = edge;
  edges.nextOut[edge] = firstOut[from] ?? -1;
  firstOut[from] = edge;
  renewLag(network, source, edge, activityOf);
}

function growEdges({ edges }: Network): void {
  const size = Math.max(64, edges.count + (edges.count >> 3));
  edges.from = grown(edges.from, new Int32Array(size));
  edges.to = grown(edges.to, new Int32Array(size));
  edges.kind = grown(edges.kind, new Uint8Array(size));
  edges.lagMinutes = grown(edges.lagMinutes, new Float64Array(size));
  edges.nextIn = grown(edges.nextIn, new Int32Array(size));
  edges.nextOut = grown(edges.nextOut, new Int32Array(size));
}

/** The edge into a node that stands for a relation; -1 when there is none. */
export function findEdge({ edges, firstIn }: Network, to: number, relation: Relation): number {
  for (let edge = firstIn[to] ?? -1; edge >= 0; edge = edges.nextIn[edge] ?? -1) {
    const other = edges.relation[edge];
    if (other !== undefined && isSameRelation(other, relation)) return edge;
  }
  return -1;
}

/** Whether two relations say the same. */
export function isSameRelation(one: Relation, other: Relation): boolean {
  return (
    one === other ||
    (one.predecessorUid === other.predecessorUid &&
      one.successorUid === other.successorUid &&
      one.type === other.type &&
      one.lag.kind === other.lag.kind &&
      amount(one) === amount(other))
  );
}

function amount({ lag }: Relation): number {
  return 'minutes' in lag ? lag.minutes : lag.percent;
}

/** Takes an edge out of both lists that it hangs in; its slot stays unused. */
export function removeEdge({ edges, firstIn, firstOut }: Network, edge: number): void {
  unlink(firstIn, edges.nextIn, edges.to[edge] ?? 0, edge);
  unlink(firstOut, edges.nextOut, edges.from[edge] ?? 0, edge);
  edges.relation[edge] = undefined;
}

function unlink(first: Int32Array, next: Int32Array, node: number, edge: number): void {
  if (first[node] === edge) {
    first[node] = next[edge] ?? -1;
    return;
  }
  for (let before = first[node] ?? -1; before >= 0; before = next[before] ?? -1) {
    if (next[before] === edge) {
      next[before] = next[edge] ?? -1;
      return;
    }
  }
}
