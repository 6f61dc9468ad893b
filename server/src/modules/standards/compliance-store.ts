import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Score } from './domain/compliance.ts';
import type { Phase } from './domain/life-cycle.ts';

export interface HeldProject {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly phase: Phase;
  readonly unitTitle: string | null;
}

/** Running projects that the reader may see, or one of them. */
export async function listHeld(reading: Reading, id: string | undefined): Promise<readonly HeldProject[]> {
  const one = id === undefined ? sql`` : sql`and t.id = ${id}`;
  const { rows } = await sql<HeldProject>`
    select t.id, r.key, r.title, t.phase,
      (select u.title from record u join scope us on us.id = u.id
        where u.id = s.parent_id and ${isVisible(reading.see('portfolio.read'), sql`us.path`)}) as "unitTitle"
    from project t join record r on r.id = t.id join scope s on s.id = t.id
    where t.state in ('active', 'on-hold') and r.archived_at is null
      and ${isVisible(reading.see('project.read'))} ${one} order by r.title, r.id`.execute(reading.database);
  return rows;
}

/** Every running project, whoever looks: what is kept of a month is kept of all. */
export async function readHeld(
  reading: Pick<Reading, 'database'>,
): Promise<readonly { readonly id: string; readonly phase: Phase }[]> {
  const { rows } = await sql<{ id: string; phase: Phase }>`
    select t.id, t.phase from project t join record r on r.id = t.id
    where t.state in ('active', 'on-hold') and r.archived_at is null`.execute(reading.database);
  return rows;
}

export interface MonthScore extends Score {
  readonly month: string;
}

/** Earlier months of projects that the reader may see, the earliest first. */
export async function listMonths(
  reading: Reading,
  before: string,
  id: string | undefined,
): Promise<readonly MonthScore[]> {
  const one = id === undefined ? sql`` : sql`and m.project_id = ${id}`;
  const { rows } = await sql<MonthScore>`
    select m.month, sum(m.met)::integer as met, sum(m.applicable)::integer as applicable
    from compliance_month m join record r on r.id = m.project_id join scope s on s.id = m.project_id
    where m.month < ${before}::date and m.month >= ${before}::date - interval '12 months'
      and ${isVisible(reading.see('project.read'))} ${one}
    group by m.month order by m.month`.execute(reading.database);
  return rows;
}

/** Keeps how projects stand in a month; the last time that it is looked at counts. */
export async function keepMonth(
  reading: Pick<Reading, 'database'>,
  month: string,
  scores: readonly (Score & { readonly id: string })[],
): Promise<void> {
  if (scores.length === 0) return;
  const ids = scores.map(({ id }) => id);
  const met = scores.map((one) => one.met);
  const applicable = scores.map((one) => one.applicable);
  await sql`
    insert into compliance_month (project_id, month, met, applicable)
    select k.id, ${month}::date, k.met, k.applicable
    from unnest(${ids}::uuid[], ${met}::integer[], ${applicable}::integer[]) k(id, met, applicable)
    on conflict (project_id, month) do update set met = excluded.met, applicable = excluded.applicable
    where (compliance_month.met, compliance_month.applicable) is distinct from (excluded.met, excluded.applicable)`.execute(
    reading.database,
  );
}
