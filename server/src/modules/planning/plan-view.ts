import type { PlanChanges, PlanView } from '@regie/contracts/planning';
import type { Reading } from '../../platform/operations/unit.ts';
import { verdictsAt } from '../../platform/records/can.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { listCrossRelations } from './cross-store.ts';
import { fieldColumns } from './domain/field-columns.ts';
import {
  activityColumns,
  assignmentsOf,
  baselineColumnsOf,
  baselinesOf,
  orderOf,
  relationsOf,
  resourcesOf,
  resultColumns,
  settingsOf,
  shadingOfPlan,
  summaryOf,
} from './domain/plan-columns.ts';
import { latestBaseline } from './domain/plan-summary.ts';
import { isSummaryAt } from './domain/results.ts';
import { placesOf, type StoredPlan } from './domain/stored-plan.ts';
import type { ProjectPlace } from './project-store.ts';
import { readStamps, type StampChange } from './result-store.ts';

/** Operations on a plan whose verdicts its view carries. */
const can = {
  'planning.edit': 'plan.write',
  'planning.set-baseline': 'plan.write',
} as const;

export async function viewOf(
  reading: Reading,
  project: ProjectPlace,
  stored: StoredPlan,
  baselineId: string | undefined,
): Promise<PlanView> {
  const places = stored.plan.activities.map((_, place) => place);
  const baseline =
    baselineId === undefined
      ? latestBaseline(stored.baselines)
      : stored.baselines.find(({ id }) => id === baselineId);
  const [verdicts] = await verdictsAt(reading, can, [project.path]);
  return {
    projectId: project.id,
    projectKey: project.key,
    projectTitle: project.title,
    version: stored.version,
    revision: stored.revision,
    stamp: stored.stamp,
    settings: settingsOf(stored),
    summary: summaryOf(stored),
    activities: activityColumns(stored, places),
    results: resultColumns(stored, places),
    relations: relationsOf(stored),
    crossRelations: project.isLinked ? await listCrossRelations(reading, project.id) : [],
    resources: resourcesOf(stored),
    assignments: assignmentsOf(stored),
    fields: fieldColumns(stored),
    baselines: baselinesOf(stored),
    baseline: baselineColumnsOf(baseline),
    shading: shadingOfPlan(stored),
    names: await namesOf(reading, stored),
    can: verdicts ?? {},
  };
}

async function namesOf(reading: Reading, stored: StoredPlan): Promise<Readonly<Record<string, string>>> {
  const people = [
    ...stored.baselines.map(({ setById }) => setById),
    ...[...stored.resourceMarks.values()].map(({ personId }) => personId),
  ];
  return {
    ...(await readPeopleNames(reading, people)),
    ...Object.fromEntries(stored.calendars.map(({ id, calendar }) => [id, calendar.name])),
  };
}

/** What differs from the plan at an earlier stamp, from what each stamp since changed; `latest` is what the last one did. */
export async function changesOf(
  reading: Reading,
  stored: StoredPlan,
  since: number,
  latest?: StampChange,
): Promise<PlanChanges> {
  const isLatest = latest !== undefined && since === stored.stamp - 1;
  const stamps = isLatest
    ? [latest]
    : await readStamps(reading.database, stored.projectId, since, stored.stamp);
  const change = joinStamps(stamps ?? []);
  const { activities } = stored.plan;
  const [entered, moved] = [placesWith(stored, change.uids), placesWith(stored, change.moved)];
  const summaries = moved.filter((place) => isSummaryAt(activities, place));
  const relations = new Set(change.relations);
  const has = (part: StampChange['parts'][number]) => change.parts.includes(part);
  return {
    isTooOld: stamps === undefined,
    revision: stored.revision,
    stamp: stored.stamp,
    version: stored.version,
    settings: settingsOf(stored),
    summary: summaryOf(stored),
    order: change.isOrdered ? orderOf(stored) : null,
    activities: activityColumns(stored, [...new Set([...entered, ...summaries])]),
    results: { uid: moved.map((place) => stored.results.uid[place] ?? 0), ...resultColumns(stored, moved) },
    relations: relationsOf(stored, (id) => relations.has(id)),
    removedRelations: change.removedRelations.filter((id) => !stored.relationVersions.has(id)),
    crossRelations: has('cross') ? await listCrossRelations(reading, stored.projectId) : null,
    resources: has('resources') ? resourcesOf(stored) : null,
    assignments: has('assignments') ? assignmentsOf(stored) : null,
    fields: has('fields') ? fieldColumns(stored) : null,
    baselines: has('baselines') ? baselinesOf(stored) : null,
    shading: has('shading') ? shadingOfPlan(stored) : null,
    names: has('resources') || has('baselines') || has('shading') ? await namesOf(reading, stored) : {},
  };
}

function placesWith({ plan }: StoredPlan, uids: readonly number[]): readonly number[] {
  const places = placesOf(plan);
  return [...new Set(uids)].flatMap((uid) => places.get(uid) ?? []);
}

function joinStamps(stamps: readonly StampChange[]): StampChange {
  return {
    moved: stamps.length === 1 ? (stamps[0]?.moved ?? []) : stamps.flatMap(({ moved }) => moved),
    uids: stamps.flatMap(({ uids }) => uids),
    isOrdered: stamps.some(({ isOrdered }) => isOrdered),
    relations: stamps.flatMap(({ relations }) => relations),
    removedRelations: stamps.flatMap(({ removedRelations }) => removedRelations),
    parts: stamps.flatMap(({ parts }) => parts),
  };
}
