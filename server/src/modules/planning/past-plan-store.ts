import type { Activity } from '@regie/engine/model';
import { sql } from 'kysely';
import { type ActivityRow, activityOf } from './domain/activity-row.ts';
import {
  type AssignmentRow,
  assignmentOf,
  type PlanRow,
  projectOf,
  type RelationRow,
  type ResourceRow,
  relationOf,
  resourceOf,
} from './domain/plan-rows.ts';
import type { OwnPlan, StoredPlan } from './domain/stored-plan.ts';
import type { AnyDatabase } from './plan-store.ts';

/** A plan as it was entered at an instant, from the images in the history; undefined when it was not there yet. */
export async function readPastPlan(
  database: AnyDatabase,
  stored: StoredPlan,
  instant: string,
): Promise<OwnPlan | undefined> {
  const uids = new Map(stored.calendars.map(({ id, calendar }) => [id, calendar.uid]));
  const then = async <T>(table: string): Promise<readonly T[]> => {
    const { rows } = await sql<{ image: T }>`
      select after as image from (select distinct on (row_id) row_id, after from change
        where table_name = ${table} and record_id = ${stored.projectId} and at <= ${instant}::timestamptz
        order by row_id, id desc) newest where after is not null`.execute(database);
    return rows.map(({ image }) => image);
  };
  const [plan] = await then<PlanRow>('plan');
  if (plan === undefined) return undefined;
  const activities = [...(await then<ActivityRow>('activity'))].sort(byPosition);
  const relations = await then<RelationRow>('relation');
  return {
    ...stored.plan,
    project: projectOf(plan, uids),
    activities: activities.map((row, place): Activity => activityOf(row, place + 1, uids)),
    relations: relations
      .filter(({ plan_id: own, predecessor_plan_id: other }) => own === other && own === stored.projectId)
      .map(relationOf),
    resources: (await then<ResourceRow>('plan_resource')).map((row) => resourceOf(row, uids)),
    assignments: (await then<AssignmentRow>('assignment')).map(assignmentOf),
  };
}

function byPosition(a: ActivityRow, b: ActivityRow): number {
  return a.position < b.position ? -1 : a.position > b.position ? 1 : a.uid - b.uid;
}
