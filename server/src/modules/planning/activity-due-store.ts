import type { DueSource } from '../../platform/notifications/notice.ts';

/** Activities of running projects that are not completed, for the people who are assigned to them, by their last day. */
export const activityDue: DueSource = {
  name: 'activity',
  select: `select distinct p.person_id, t.id, a.id, date '1970-01-01' + floor(f.finish / 1440.0)::integer, a.name
    from plan_resource p
    join assignment m on m.plan_id = p.plan_id and m.resource_uid = p.uid
    join activity a on a.plan_id = m.plan_id and a.uid = m.activity_uid
    join project t on t.id = a.plan_id join record r on r.id = t.id
    join (select v.plan_id, u.uid, u.finish from plan_result v cross join lateral unnest(v.uids, v.finishes) u (uid, finish)) f
      on f.plan_id = a.plan_id and f.uid = a.uid
    where p.person_id is not null and a.is_active and a.percent_complete < 100 and f.finish is not null
      and t.state = 'active' and r.archived_at is null`,
};
