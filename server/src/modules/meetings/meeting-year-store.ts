import { sql } from 'kysely';
import type { Reading } from '../../platform/operations/unit.ts';
import { onDay, type YearSource } from '../../platform/year/year-source.ts';
import { placeTitle, seesSeries } from './meeting-store.ts';

interface Held {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly placeId: string;
  readonly placeTitle: string;
}

/** Meetings that are held, or were, of the series that the reader sees; the year has whole days, so the hour stands behind. */
export const meetingYearSource: YearSource = async (reading: Reading, { from, to }) => {
  const { rows } = await sql<Held>`
    select m.id, q.title, m.held_on as "heldOn", m.starts_at as "startsAt", q.scope_id as "placeId",
      ${placeTitle(sql`q.scope_id`)} as "placeTitle"
    from meeting m join meeting_series q on q.id = m.series_id join scope s on s.id = q.scope_id
    where m.state <> 'cancelled' and m.held_on between ${from}::date and ${to}::date and ${seesSeries(reading)}
    order by m.held_on, m.starts_at, m.id`.execute(reading.database);
  return rows.map(({ id, title, heldOn, startsAt, ...place }) => {
    const said = `${title}, ${startsAt}`;
    return onDay(
      {
        id: `meeting-${id}`,
        kind: 'meeting',
        title: { nl: said, en: said },
        ...place,
        page: `/meetings/${id}`,
      },
      heldOn,
    );
  });
};
