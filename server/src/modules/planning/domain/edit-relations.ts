import { refuse } from '@regie/contracts';
import type { PlanEdit } from '@regie/contracts/planning';
import { parseRelationList } from '@regie/engine/editing';
import { type Lag, outlineOf, type RelationType } from '@regie/engine/model';
import { type Draft, type EditContext, type Edited, findActivity, nameOf, unknownActivity } from './draft.ts';
import { lagOf } from './plan-rows.ts';
import type { CrossRelation, OwnRelation } from './stored-plan.ts';

type Of<Kind extends PlanEdit['kind']> = Extract<PlanEdit, { kind: Kind }>;

/** Makes a relation, in this plan or with an activity of another project. */
export function link(draft: Draft, context: EditContext, edit: Of<'link'>): Edited {
  const { predecessor, successor, type } = edit;
  const lag = lagOf(edit.lagKind, edit.lag);
  const isHere = (end: typeof predecessor) => (end.projectId ?? draft.projectId) === draft.projectId;
  if (isHere(predecessor) && isHere(successor)) {
    return addRelation(draft, context, predecessor.uid, successor.uid, type, lag);
  }
  if (!isHere(predecessor) && !isHere(successor)) return refuse('request/not-found');
  return addCrossRelation(draft, context, edit, lag);
}

function addRelation(
  draft: Draft,
  context: EditContext,
  predecessorUid: number,
  successorUid: number,
  type: RelationType,
  lag: Lag,
): Edited {
  const [from, to] = [findActivity(draft, predecessorUid), findActivity(draft, successorUid)];
  if (from === undefined) return unknownActivity(predecessorUid);
  if (to === undefined) return unknownActivity(successorUid);
  const isTwice = draft.plan.relations.some(
    (one) => one.predecessorUid === predecessorUid && one.successorUid === successorUid,
  );
  if (isTwice) {
    return refuse('planning/link-twice', { facts: { predecessor: nameOf(from), successor: nameOf(to) } });
  }
  const relation: OwnRelation = { id: context.newId(), predecessorUid, successorUid, type, lag };
  return withRelations(draft, [...draft.plan.relations, relation]);
}

function withRelations(draft: Draft, relations: readonly OwnRelation[]): Draft {
  return { ...draft, plan: { ...draft.plan, relations } };
}

function addCrossRelation(draft: Draft, context: EditContext, edit: Of<'link'>, lag: Lag): Edited {
  const { predecessor, successor, type } = edit;
  for (const { uid, projectId = draft.projectId } of [predecessor, successor]) {
    if (
      projectId === draft.projectId
        ? !draft.places.has(uid)
        : context.others.get(projectId)?.has(uid) !== true
    ) {
      return unknownActivity(uid);
    }
  }
  const relation: CrossRelation = {
    id: context.newId(),
    version: 0,
    predecessorPlanId: predecessor.projectId ?? draft.projectId,
    predecessorUid: predecessor.uid,
    successorPlanId: successor.projectId ?? draft.projectId,
    successorUid: successor.uid,
    type,
    lag,
  };
  const twin = draft.cross.find(
    (one) =>
      one.predecessorPlanId === relation.predecessorPlanId &&
      one.predecessorUid === relation.predecessorUid &&
      one.successorPlanId === relation.successorPlanId &&
      one.successorUid === relation.successorUid,
  );
  if (twin !== undefined) {
    const nameAt = (planId: string, uid: number) =>
      context.others.get(planId)?.get(uid) ?? findActivity(draft, uid)?.name ?? `${uid}`;
    return refuse('planning/link-twice', {
      facts: {
        predecessor: nameAt(relation.predecessorPlanId, predecessor.uid),
        successor: nameAt(relation.successorPlanId, successor.uid),
      },
    });
  }
  return { ...draft, cross: [...draft.cross, relation] };
}

/** Links each row with the next, finish to start; those that are linked already stay as they are. */
export function chain(draft: Draft, context: EditContext, uids: readonly number[]): Edited {
  let edited = draft;
  for (const [index, successorUid] of uids.entries()) {
    const predecessorUid = uids[index - 1];
    const isLinked = edited.plan.relations.some(
      (one) => one.predecessorUid === predecessorUid && one.successorUid === successorUid,
    );
    if (predecessorUid === undefined || isLinked) continue;
    const next = addRelation(edited, context, predecessorUid, successorUid, 'FS', {
      kind: 'working',
      minutes: 0,
    });
    if ('refused' in next) return next;
    edited = next;
  }
  return edited;
}

export function relink(draft: Draft, context: EditContext, edit: Of<'relink'>): Edited {
  const { id, version, type } = edit;
  const lag = lagOf(edit.lagKind, edit.lag);
  const own = draft.plan.relations.findIndex((relation) => relation.id === id);
  const across = draft.cross.findIndex((relation) => relation.id === id);
  const stored = context.before.relationVersions.get(id) ?? draft.cross[across]?.version;
  if (own < 0 && across < 0) return refuse('planning/relation-unknown');
  if (stored !== version) return refuse('request/version-stale', { facts: { id } });
  const [relation, cross] = [draft.plan.relations[own], draft.cross[across]];
  if (relation !== undefined) {
    return withRelations(
      draft,
      draft.plan.relations.with(own, { ...relation, type, lag, lagFormat: undefined }),
    );
  }
  return cross === undefined
    ? draft
    : { ...draft, cross: draft.cross.with(across, { ...cross, type, lag, lagFormat: undefined }) };
}

export function unlink(draft: Draft, id: string): Edited {
  const isOwn = draft.plan.relations.some((relation) => relation.id === id);
  if (isOwn)
    return withRelations(
      draft,
      draft.plan.relations.filter((relation) => relation.id !== id),
    );
  return draft.cross.some((relation) => relation.id === id)
    ? { ...draft, cross: draft.cross.filter((relation) => relation.id !== id) }
    : refuse('planning/relation-unknown');
}

/** Replaces all predecessors within the plan by what was typed; what stays the same keeps its row. */
export function setPredecessorText(draft: Draft, context: EditContext, uid: number, text: string): Edited {
  const entries = parseRelationList(text, draft.plan.project);
  if (entries === undefined) return refuse('planning/relation-text', { facts: { text } });
  const old = draft.plan.relations.filter(({ successorUid }) => successorUid === uid);
  const wanted: OwnRelation[] = [];
  for (const { number, type, lag } of entries) {
    // Numbers as they stood before the request: what the person saw who typed.
    const predecessor = context.before.plan.activities[number - 1];
    const predecessorUid = predecessor?.uid;
    if (predecessorUid === undefined || !draft.places.has(predecessorUid)) {
      return refuse('planning/relation-text', { facts: { text: `${number}` } });
    }
    if (wanted.some((one) => one.predecessorUid === predecessorUid)) {
      const successor = findActivity(draft, uid);
      return refuse('planning/link-twice', {
        facts: { predecessor: predecessor?.name ?? '', successor: successor?.name ?? '' },
      });
    }
    const known = old.find((one) => one.predecessorUid === predecessorUid);
    const isSame = known?.type === type && JSON.stringify(known.lag) === JSON.stringify(lag);
    if (known === undefined)
      wanted.push({ id: context.newId(), predecessorUid, successorUid: uid, type, lag });
    else wanted.push(isSame ? known : { ...known, type, lag, lagFormat: undefined });
  }
  const kept = draft.plan.relations.filter(({ successorUid }) => successorUid !== uid);
  return withRelations(draft, [...kept, ...wanted]);
}

/** The first relation that ties a row to itself or to a summary that it is part of, unless it did so before. */
export function refuseWithinItself(draft: Draft, before: Draft['plan']): Edited {
  const { parent } = outlineOf(draft.plan.activities);
  const isWithin = (place: number, above: number): boolean => {
    for (let next = place; next >= 0; next = parent[next] ?? -1) if (next === above) return true;
    return false;
  };
  const isSameOutline = draft.plan.activities === before.activities;
  const known = isSameOutline ? new Set(before.relations) : new Set();
  for (const relation of draft.plan.relations) {
    if (known.has(relation)) continue;
    const from = draft.places.get(relation.predecessorUid) ?? -1;
    const to = draft.places.get(relation.successorUid) ?? -1;
    if (!isWithin(from, to) && !isWithin(to, from)) continue;
    const row = draft.plan.activities[to];
    return refuse('planning/link-to-itself', { facts: { name: row === undefined ? '' : nameOf(row) } });
  }
  return draft;
}
