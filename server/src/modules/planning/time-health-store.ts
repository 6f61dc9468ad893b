/**
 * The health of time as static SQL, where `t` is the project and `v` its row in plan_result, if there is one. The rule
 * is told in docs/method/time-health.md.
 */
const slip = 'greatest(v.slip_days, coalesce(v.worst_slip_days, v.slip_days))';
const tolerance = 'coalesce(t.tolerance_days, 0)';
const isStale = `(t.state = 'active' and v.changed_at < now() - interval '92 days')`;

const reasons = `case
  when v.plan_id is null or v.activity_count = 0 then 'no-plan'
  when v.is_complete then 'complete'
  when v.baseline_finish is null or v.finish_minute is null then 'no-baseline'
  when ${isStale} then 'stale'
  when ${slip} > ${tolerance} then 'beyond-tolerance'
  when ${slip} > 0 and ${slip} > ${tolerance} / 2.0 then 'half-tolerance'
  when v.float_left_days <= 0 then 'no-float'
  else 'within-tolerance' end`;

export const timeHealth = `case ${reasons}
  when 'complete' then 'blue' when 'beyond-tolerance' then 'red' when 'half-tolerance' then 'amber'
  when 'no-float' then 'amber' when 'within-tolerance' then 'green' else 'grey' end`;

const dayOf = (column: string) => `(date '1970-01-01' + floor(v.${column} / 1440.0)::integer)`;
const fromResult = (expression: string) => `select ${expression} from plan_result v where v.plan_id = t.id`;
const always = (expression: string) =>
  `select ${expression} from (select 1) one left join plan_result v on v.plan_id = t.id`;

/** What the plan of a project says of it, by field of the project. */
export const planFields = {
  computedStart: fromResult(dayOf('start_minute')),
  computedFinish: fromResult(dayOf('finish_minute')),
  baselineFinish: fromResult(dayOf('baseline_finish')),
  slipDays: fromResult('round(v.slip_days)::integer'),
  floatLeftDays: fromResult('floor(v.float_left_days)::integer'),
  timeHealth: always(timeHealth),
  timeHealthReason: always(reasons),
} as const;
