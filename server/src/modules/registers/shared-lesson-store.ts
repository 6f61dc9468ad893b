import type { SharedLesson } from '@regie/contracts/registers';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { everyWordIn } from '../../platform/records/every-word.ts';

const mostShown = 100;

interface Asked {
  readonly search?: string | undefined;
  readonly category?: string | undefined;
}

/**
 * Lessons that were shared, for who reads lessons anywhere: what was learned is told, and where only to who may see that
 * place. What is archived is no longer told.
 */
export async function listSharedLessons(
  reading: Reading,
  { search = '', category }: Asked,
): Promise<{ readonly rows: SharedLesson[]; readonly total: number }> {
  const visible = reading.see('register.read');
  if (visible.places.length === 0) return { rows: [], total: 0 };
  const texts = [sql`r.title`, sql`t.situation`, sql`t.effect`, sql`t.recommendation`];
  const { rows } = await sql<SharedLesson & { readonly total: number }>`
    select r.id, r.title, t.kind, t.category, t.situation, t.effect, t.recommendation, t.raised_on as "raisedOn",
      case when ${isVisible(visible)} then jsonb_build_object('key', r.key, 'placeTitle', p.title) end as origin,
      count(*) over ()::integer as total
    from lesson t join record r on r.id = t.id join scope s on s.id = r.scope_id join record p on p.id = r.scope_id
    where t.is_shared and t.state <> 'dropped' and r.archived_at is null
      and ${everyWordIn(search, texts)}
      and ${category === undefined ? sql<boolean>`true` : sql<boolean>`t.category = ${category}`}
    order by t.raised_on desc, r.id desc limit ${mostShown}`.execute(reading.database);
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}
