/**
 * What is computed of activities, in columns of one length on the row of the plan: one edit changes the float of every
 * row, and thousands of rows take tens of milliseconds to write. Stored as they are: compressing costs more than it saves.
 */
export const planResults = `
alter table plan_result
  add column uids integer[] not null default '{}',
  add column starts integer[] not null default '{}',
  add column finishes integer[] not null default '{}',
  add column total_floats double precision[] not null default '{}',
  add column free_floats double precision[] not null default '{}',
  add column criticals boolean[] not null default '{}';
alter table plan_result
  alter column uids set storage external,
  alter column starts set storage external,
  alter column finishes set storage external,
  alter column total_floats set storage external,
  alter column free_floats set storage external,
  alter column criticals set storage external;

update plan_result p set uids = r.uids, starts = r.starts, finishes = r.finishes, total_floats = r.total_floats,
  free_floats = r.free_floats, criticals = r.criticals
from (
  select a.plan_id, array_agg(a.uid order by a.position, a.uid) as uids,
    array_agg(r.start_minute order by a.position, a.uid) as starts,
    array_agg(r.finish_minute order by a.position, a.uid) as finishes,
    array_agg(r.total_float_minutes order by a.position, a.uid) as total_floats,
    array_agg(r.free_float_minutes order by a.position, a.uid) as free_floats,
    array_agg(coalesce(r.is_critical, false) order by a.position, a.uid) as criticals
  from activity a left join activity_result r on r.plan_id = a.plan_id and r.uid = a.uid
  group by a.plan_id) r
where r.plan_id = p.plan_id;
drop table activity_result;

-- rows of which only what is computed changed, apart from what people entered
alter table plan_stamp add column moved integer[] not null default '{}';
`;
