import type { YearEntry } from '@regie/contracts/year';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { type BothNaming, readBothNaming } from '../../platform/terms/own-names.ts';
import { onDay, type YearSource } from '../../platform/year/year-source.ts';
import { findControl } from './domain/controls/index.ts';

interface Ending {
  readonly kind: 'waiver' | 'mandate' | 'office-review';
  readonly id: string;
  readonly day: string;
  readonly placeId: string;
  readonly placeTitle: string;
  /** Code of a control, kind of a mandate with whose it is, or the name of an office. */
  readonly code: string;
  readonly name: string;
}

function titleOf({ kind, code, name }: Ending, naming: BothNaming): YearEntry['title'] {
  if (kind === 'waiver') return findControl(code)?.title ?? { nl: code, en: code };
  if (kind === 'office-review') return { nl: name, en: name };
  const term = naming(`mandate-kind.${code}`);
  return { nl: `${term?.nl ?? code}, ${name}`, en: `${term?.en ?? code}, ${name}` };
}

const pages = { waiver: '/waivers', mandate: '/mandates', 'office-review': '/pmo' } as const;

/** Waivers that run out, mandates that end, and days on which a PMO is looked at again or its engagement ends. */
export const governanceYearSource: YearSource = async (reading, { from, to }) => {
  const { rows } = await sql<Ending>`
    select e.kind, e.id, e.day, e.code, e.name, s.id as "placeId",
      coalesce(r.title, (select o.name from organisation o)) as "placeTitle"
    from (
      select 'waiver' as kind, w.id, w.scope_id, w.until as day, w.control as code, '' as name
        from waiver w where w.state = 'granted'
      union all select 'mandate', m.id, m.scope_id, m.ends_on, m.kind, p.name
        from mandate m join person p on p.id = m.person_id
      union all select 'office-review', o.id, o.scope_id, o.engagement_ends_on, '', o.title from pmo_office o
      union all select 'office-review', u.id, u.scope_id, u.review_on, '',
        coalesce((select o.title from pmo_office o where o.scope_id = u.scope_id order by o.id limit 1), 'PMO')
        from pmo_set_up u
    ) e join scope s on s.id = e.scope_id left join record r on r.id = s.id
    where e.day between ${from}::date and ${to}::date and r.archived_at is null
      and ${isVisible(reading.see('governance.read'))}`.execute(reading.database);
  const naming = await readBothNaming(reading);
  return rows.map((row) => {
    const { kind, id, day, placeId, placeTitle } = row;
    return onDay(
      { id: `${kind}-${id}`, kind, title: titleOf(row, naming), placeId, placeTitle, page: pages[kind] },
      day,
    );
  });
};
