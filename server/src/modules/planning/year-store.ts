import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { onDay, type YearSource } from '../../platform/year/year-source.ts';

interface PromisedMilestone {
  readonly projectId: string;
  readonly key: string;
  readonly placeTitle: string;
  readonly uid: number;
  readonly name: string;
  readonly day: string;
}

/** Milestones of baselines that are not reached yet, on the day that was agreed. */
export const milestoneYearSource: YearSource = async (reading, { from, to }) => {
  const { rows } = await sql<PromisedMilestone>`
    select t.id as "projectId", r.key, r.title as "placeTitle", m.uid, m.name, m.day
    from project t join record r on r.id = t.id join scope s on s.id = t.id join plan_result v on v.plan_id = t.id
      cross join lateral (select (e->>'uid')::integer as uid, e->>'name' as name,
          date '1970-01-01' + floor((e->>'baselineAt')::numeric / 1440)::integer as day
        from jsonb_array_elements(v.milestones) e
        where e->>'baselineAt' is not null and e->>'isReached' = 'false') m
    where t.state in ('active', 'on-hold') and r.archived_at is null
      and m.day between ${from}::date and ${to}::date and ${isVisible(reading.see('project.read'))}`.execute(
    reading.database,
  );
  return rows.map(({ projectId, key, placeTitle, uid, name, day }) =>
    onDay(
      {
        id: `milestone-${projectId}-${uid}`,
        kind: 'milestone',
        title: { nl: name, en: name },
        placeId: projectId,
        placeTitle,
        page: `/projects/${key}`,
      },
      day,
    ),
  );
};
