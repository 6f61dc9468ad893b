import type { Activity, Relation, RelationType } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import type { XerRow } from './column.ts';
import type { PlanRows } from './plan-rows.ts';
import { hours, words } from './spelling.ts';

/** Kinds of relations as the file calls them. */
export const relationTypes = words<RelationType>({ PR_FS: 'FS', PR_SS: 'SS', PR_FF: 'FF', PR_SF: 'SF' });

/**
 * Reads a row of TASKPRED. A relation to an activity that the file does not have belongs to another project, of which
 * it keeps the number; it has no uid here but the one that the file calls it by.
 */
export function readRelation(
  row: XerRow,
  uidOf: ReadonlyMap<string, number>,
  findings: FindingList,
): Relation | undefined {
  const [successorId, predecessorId] = [row.text('task_id'), row.text('pred_task_id')];
  const type = row.value('pred_type', relationTypes, findings) ?? 'FS';
  const minutes = row.value('lag_hr_cnt', hours, findings) ?? 0;
  const successorUid = uidOf.get(successorId) ?? outsideUid(successorId);
  const predecessorUid = uidOf.get(predecessorId) ?? outsideUid(predecessorId);
  if (successorUid === undefined || predecessorUid === undefined) {
    row.warn('xer/relation-without-activity', 'pred_task_id', findings, `${predecessorId} → ${successorId}`);
    return undefined;
  }
  const isInside = uidOf.has(successorId) && uidOf.has(predecessorId);
  const path = uidOf.has(successorId) ? row.text('pred_proj_id') : row.text('proj_id');
  if (!isInside) {
    const place = { element: 'TASKPRED/pred_task_id', uid: successorId };
    findings.note('xer/relation-to-other-project', place, 'ignored', `${predecessorId} → ${successorId}`);
  }
  return {
    predecessorUid,
    successorUid,
    type,
    lag: { kind: 'working', minutes },
    ...(isInside ? {} : { crossProject: { path } }),
  };
}

function outsideUid(id: string): number | undefined {
  return /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

/** The columns of TASKPRED that a relation fills; none for one that touches a summary, or nothing of the plan. */
export function writeRelation(relation: Relation, { taskOf }: PlanRows): Map<string, string>[] {
  const { predecessorUid, successorUid, type, crossProject } = relation;
  const [predecessor, successor] = [taskOf.get(predecessorUid), taskOf.get(successorUid)];
  const isOutside = crossProject !== undefined && (predecessor ?? successor) !== undefined;
  if (!isOutside && (predecessor === undefined || successor === undefined)) return [];
  return [
    new Map([
      ['task_id', String(successorUid)],
      ['pred_task_id', String(predecessorUid)],
      ['proj_id', successor?.project.id ?? crossProject?.path ?? ''],
      ['pred_proj_id', predecessor?.project.id ?? crossProject?.path ?? ''],
      ['pred_type', relationTypes.write(type)],
      ['lag_hr_cnt', hours.write(lagMinutes(relation, predecessor?.activity))],
    ]),
  ];
}

/** The format knows one kind of lag: minutes of the calendar that the project chooses. */
function lagMinutes({ lag }: Relation, predecessor: Activity | undefined): number {
  return 'minutes' in lag ? lag.minutes : ((predecessor?.durationMinutes ?? 0) * lag.percent) / 100;
}
