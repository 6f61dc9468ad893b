import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { onDay, type YearSource } from '../../platform/year/year-source.ts';

interface Reviewed {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly reviewOn: string;
  readonly placeId: string;
  readonly placeTitle: string;
}

/** Guidelines, on the day on which they are looked at again. */
export const guidelineYearSource: YearSource = async (reading, { from, to }) => {
  const { rows } = await sql<Reviewed>`
    select t.id, r.key, r.title, t.review_on as "reviewOn", s.id as "placeId",
      coalesce(p.title, (select o.name from organisation o)) as "placeTitle"
    from guideline t join record r on r.id = t.id join scope s on s.id = r.scope_id left join record p on p.id = s.id
    where r.archived_at is null and t.review_on between ${from}::date and ${to}::date
      and ${isVisible(reading.see('register.read'))}`.execute(reading.database);
  return rows.map(({ id, key, title, reviewOn, placeId, placeTitle }) =>
    onDay(
      {
        id: `guideline-${id}`,
        kind: 'guideline-review',
        title: { nl: title, en: title },
        placeId,
        placeTitle,
        page: `/guidelines/${key}`,
      },
      reviewOn,
    ),
  );
};
