import { sql } from 'kysely';
import { readOrganisation } from '../accounts/read-actor.ts';
import { dayIn } from '../clock.ts';
import type { DatabaseTransaction } from '../database/connect.ts';
import type { House } from '../operations/perform.ts';
import type { Kinds } from '../records/kinds.ts';
import type { DueSource, Notice } from './notice.ts';
import { storeNotices } from './notice-store.ts';

const dueLock = 7_310;
const everyMs = 60_000;
/** Told so many days before, and for so long after: what is older was told, or is no news. */
const daysBefore = 3;
const daysAfter = 14;

interface DueRow {
  readonly personId: string;
  readonly recordId: string;
  readonly subjectId: string;
  readonly dueOn: string;
  readonly text: string;
  readonly isLate: boolean;
}

/** What is due soon or since a short while, and was not told yet of that day. */
async function readUntold(
  database: DatabaseTransaction,
  sources: readonly DueSource[],
  today: string,
): Promise<readonly DueRow[]> {
  const all = sql.join(
    sources.map(({ select }) => sql.raw(`(${select})`)),
    sql` union all `,
  );
  const { rows } = await sql<DueRow>`
    select d.person_id as "personId", d.record_id as "recordId", d.subject_id as "subjectId", d.due_on as "dueOn",
      d.text, d.due_on < ${today}::date as "isLate"
    from (${all}) d (person_id, record_id, subject_id, due_on, text)
    where d.due_on between ${today}::date - ${daysAfter}::integer and ${today}::date + ${daysBefore}::integer
      and not exists (select 1 from notification n
        where n.subject_id = d.subject_id and n.person_id = d.person_id and n.facts ->> 'dueOn' = d.due_on::text
          and n.kind = case when d.due_on < ${today}::date then 'overdue' else 'due-soon' end)`.execute(
    database,
  );
  return rows;
}

/** Tells who has to do something that its day comes near or has passed, once each. */
export function tellWhatIsDue(
  house: House,
  kinds: Kinds,
  sources: readonly DueSource[],
): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const now = house.clock.now();
    if (now.getTime() < nextAt || sources.length === 0) return;
    nextAt = now.getTime() + everyMs;
    const organisation = await readOrganisation(house.database);
    if (organisation === undefined) return;
    const today = dayIn(organisation.timeZone, now);
    await house.database.transaction().execute(async (transaction) => {
      if (!(await isFirst(transaction))) return;
      const people = (await readUntold(transaction, sources, today)).map(noticeOf);
      if (people.length === 0) return;
      const notices = { people, watchers: [], deciders: [] };
      await storeNotices(transaction, kinds, notices, { now, actorId: null, eventId: null });
    });
  };
}

/** Two workers at once would tell everything twice. */
async function isFirst(transaction: DatabaseTransaction): Promise<boolean> {
  const { rows } = await sql<{ isFirst: boolean }>`
    select pg_try_advisory_xact_lock(${dueLock}) as "isFirst"`.execute(transaction);
  return rows[0]?.isFirst === true;
}

function noticeOf({ personId, recordId, subjectId, dueOn, text, isLate }: DueRow): Notice {
  const facts = { dueOn, ...(text === '' ? {} : { text }) };
  return { kind: isLate ? 'overdue' : 'due-soon', personId, recordId, subjectId, facts };
}
