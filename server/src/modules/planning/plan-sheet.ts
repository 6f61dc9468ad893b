import type { PlanView } from '@regie/contracts/planning';
import {
  durationFormatOf,
  printDuration,
  printRelationList,
  type RelationEntry,
} from '@regie/engine/editing';
import { formatPlanMinute } from '@regie/engine/model';
import type { Sheet, SheetKind, SheetValue } from '@regie/formats/spreadsheet';
import type { Naming } from '../../platform/terms/own-names.ts';
import { activityColumns, durationAt, resultColumns } from './domain/plan-columns.ts';
import { placesOf, type StoredPlan } from './domain/stored-plan.ts';

type Language = Sheet['language'];

const columns = [
  ['row-number', 'number'],
  ['wbs-number', 'text'],
  ['activity', 'text'],
  ['activity-duration', 'text'],
  ['activity-start', 'instant'],
  ['activity-finish', 'instant'],
  ['percent-complete', 'number'],
  ['float-in-days', 'decimal'],
  ['predecessors', 'text'],
  ['assigned-resources', 'text'],
] as const satisfies readonly (readonly [string, SheetKind])[];

/** The rows of a plan as they stand on screen, for a spreadsheet; relations and durations as they are typed. */
export function planSheet(
  stored: StoredPlan,
  cross: PlanView['crossRelations'],
  title: string,
  language: Language,
  naming: Naming,
): Sheet {
  const places = stored.plan.activities.map((_, place) => place);
  const { wbs } = activityColumns(stored, places);
  const { start, finish, totalFloatMinutes } = resultColumns(stored, places);
  const predecessors = predecessorTexts(stored, cross, language);
  const resources = resourceTexts(stored);
  const { project } = stored.plan;
  const rows = stored.plan.activities.map((activity, place): readonly SheetValue[] => {
    if (activity.isBlank === true) return [place + 1, ...columns.slice(1).map(() => null)];
    const { isElapsed, isEstimated, durationFormat } = activity;
    const unit = durationFormatOf(durationFormat)?.unit;
    const duration = { minutes: durationAt(stored, place), isElapsed, isEstimated, unit };
    const float = totalFloatMinutes[place] ?? null;
    return [
      place + 1,
      wbs[place] ?? '',
      activity.name,
      printDuration(duration, project, language),
      instantOf(start[place]),
      instantOf(finish[place]),
      activity.progress.percentComplete,
      float === null ? null : float / project.minutesPerDay,
      predecessors.get(activity.uid) ?? '',
      resources.get(activity.uid) ?? '',
    ];
  });
  return {
    name: title,
    language,
    columns: columns.map(([code, kind]) => ({ label: naming(code) ?? code, kind })),
    rows,
  };
}

function instantOf(minute: number | null | undefined): string | null {
  return minute === null || minute === undefined ? null : `${formatPlanMinute(minute)}Z`;
}

/** By uid; rows of other plans by the key of their project and their number, as the plan shows them. */
function predecessorTexts(
  { plan }: StoredPlan,
  cross: PlanView['crossRelations'],
  language: Language,
): ReadonlyMap<number, string> {
  const places = placesOf(plan);
  const incoming = new Map<number, RelationEntry[]>();
  for (const { predecessorUid, successorUid, type, lag } of plan.relations) {
    const entry = { number: (places.get(predecessorUid) ?? -1) + 1, type, lag };
    const known = incoming.get(successorUid);
    if (known === undefined) incoming.set(successorUid, [entry]);
    else known.push(entry);
  }
  const texts = new Map<number, string>();
  for (const [uid, entries] of incoming) {
    entries.sort((a, b) => a.number - b.number);
    texts.set(uid, printRelationList(entries, plan.project, language));
  }
  for (const { direction, uid, other } of cross) {
    if (direction !== 'incoming') continue;
    const text = other === null ? '…' : `${other.projectKey}/${other.uid}`;
    const own = texts.get(uid);
    texts.set(uid, own === undefined ? text : `${own}; ${text}`);
  }
  return texts;
}

function resourceTexts({ plan }: StoredPlan): ReadonlyMap<number, string> {
  const names = new Map(plan.resources.map(({ uid, name }) => [uid, name]));
  const texts = new Map<number, string>();
  for (const { activityUid, resourceUid, units } of plan.assignments) {
    const name = names.get(resourceUid ?? -1);
    if (name === undefined) continue;
    const text = units === 1 ? name : `${name}[${Math.round(units * 100)}%]`;
    const own = texts.get(activityUid);
    texts.set(activityUid, own === undefined ? text : `${own}; ${text}`);
  }
  return texts;
}
