import { outlineOf, type Plan, type Relation, type RelationType } from '@regie/engine/model';
import type { TextLanguage } from './duration-text.ts';
import { type EditingOutcome, refuse } from './editing-outcome.ts';
import { printRelationList, type RelationEntry } from './relation-text.ts';

/**
 * Gives an activity these predecessors and no others; what stays the same keeps its place and what a file said of it.
 * Circles are found by scheduling, not here.
 */
export function setPredecessors(
  plan: Plan,
  successorUid: number,
  entries: readonly RelationEntry[],
): EditingOutcome {
  const byNumber = new Map(plan.activities.map(({ number, uid }) => [number, uid]));
  const wanted: Relation[] = [];
  for (const { number, type, lag } of entries) {
    const predecessorUid = byNumber.get(number);
    if (predecessorUid === undefined) return refuse('editing/activity-unknown', number);
    wanted.push({ predecessorUid, successorUid, type, lag });
  }
  const old = plan.relations.filter((relation) => relation.successorUid === successorUid);
  const kept = wanted.map((relation) => old.find((one) => isSame(one, relation)) ?? relation);
  return checked(plan, kept, [
    ...plan.relations.filter((relation) => relation.successorUid !== successorUid),
    ...kept,
  ]);
}

function isSame(one: Relation, other: Relation): boolean {
  const amount = ({ lag }: Relation): number => ('percent' in lag ? lag.percent : lag.minutes);
  return (
    one.predecessorUid === other.predecessorUid &&
    one.type === other.type &&
    one.lag.kind === other.lag.kind &&
    amount(one) === amount(other)
  );
}

/** Links rows one after the other, in the order given; those that are linked already stay as they are. */
export function linkActivities(
  plan: Plan,
  uids: readonly number[],
  type: RelationType = 'FS',
): EditingOutcome {
  const added: Relation[] = [];
  for (const [index, successorUid] of uids.entries()) {
    const predecessorUid = uids[index - 1];
    if (predecessorUid === undefined) continue;
    const isLinked = plan.relations.some(
      (one) => one.predecessorUid === predecessorUid && one.successorUid === successorUid,
    );
    const lag = { kind: 'working', minutes: 0 } as const;
    if (!isLinked) added.push({ predecessorUid, successorUid, type, lag });
  }
  return checked(plan, added, [...plan.relations, ...added]);
}

/** Takes away the relations between the rows named; all relations of a row that is named alone. */
export function unlinkActivities(plan: Plan, uids: readonly number[]): EditingOutcome {
  const named = new Set(uids);
  const isMeant = ({ predecessorUid, successorUid }: Relation): boolean =>
    uids.length === 1
      ? named.has(predecessorUid) || named.has(successorUid)
      : named.has(predecessorUid) && named.has(successorUid);
  return { plan: { ...plan, relations: plan.relations.filter((relation) => !isMeant(relation)) } };
}

function checked(plan: Plan, added: readonly Relation[], relations: readonly Relation[]): EditingOutcome {
  const { parent } = outlineOf(plan.activities);
  const places = new Map(plan.activities.map(({ uid }, place) => [uid, place]));
  const seen = new Set<string>();
  for (const { predecessorUid, successorUid } of added) {
    const [from, to] = [places.get(predecessorUid), places.get(successorUid)];
    if (from === undefined) return refuse('editing/activity-unknown', predecessorUid);
    if (to === undefined) return refuse('editing/activity-unknown', successorUid);
    if (isWithin(from, to, parent) || isWithin(to, from, parent))
      return refuse('editing/relation-within-itself', predecessorUid, successorUid);
    const pair = `${predecessorUid} ${successorUid}`;
    if (seen.has(pair)) return refuse('editing/relation-twice', predecessorUid, successorUid);
    seen.add(pair);
  }
  return { plan: { ...plan, relations } };
}

function isWithin(place: number, above: number, parent: Int32Array): boolean {
  for (let next = place; next >= 0; next = parent[next] ?? -1) if (next === above) return true;
  return false;
}

/** The predecessors of each activity as they are typed, by uid; those of other plans are left out. */
export function predecessorTexts(plan: Plan, language: TextLanguage): ReadonlyMap<number, string> {
  const numbers = new Map(plan.activities.map(({ uid, number }) => [uid, number]));
  const entries = new Map<number, RelationEntry[]>();
  for (const { predecessorUid, successorUid, type, lag } of plan.relations) {
    const number = numbers.get(predecessorUid);
    if (number === undefined) continue;
    const list = entries.get(successorUid);
    if (list === undefined) entries.set(successorUid, [{ number, type, lag }]);
    else list.push({ number, type, lag });
  }
  const texts = new Map<number, string>();
  for (const [uid, list] of entries) texts.set(uid, printRelationList(list, plan.project, language));
  return texts;
}
