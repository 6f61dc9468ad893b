import { mostWork, type Work, workOperations } from '@regie/contracts/records';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../access/visible.ts';
import { kept } from '../database/connect.ts';
import type { Answer } from '../operations/perform.ts';
import type { Reading } from '../operations/unit.ts';
import type { Kinds } from '../records/kinds.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { stateFieldOf } from '../search/search-source.ts';

type WorkRow = Work & { readonly total: number };

/** Open rows of one type that the reader sees and that somebody gave to the reader. */
function workOf(reading: Reading, kind: RecordKind): readonly RawBuilder<unknown>[] {
  const state = stateFieldOf(kind.fields);
  if (kind.work === undefined || state === undefined) return [];
  const { people, among, dueOn, isOpen } = kind.work;
  const me = reading.actor.personId;
  const isMine = sql.join(
    [
      ...people.map((column) => sql`t.${sql.ref(column)} = ${me}`),
      ...(among === undefined ? [] : [sql`${me} in (${sql.raw(among)})`]),
    ],
    sql` or `,
  );
  return [
    sql`select r.id, r.type, r.key, r.title, coalesce(p.title, (select o.name from organisation o)) as "placeTitle",
      jsonb_build_object('term', ${state.field.term}::text, 'option', t.${sql.ref(state.name)}) as state,
      ${sql.raw(dueOn)} as "dueOn"
    from ${sql.table(kind.table)} t join record r on r.id = t.id join scope s on s.id = r.scope_id
      left join record p on p.id = r.scope_id
    where r.archived_at is null and ${isVisible(reading.see(kind.read))} and (${isMine})
      and (${sql.raw(isOpen)})`,
  ];
}

/** What waits for the reader, over all types of record that can. */
export function listWorkAnswer(kinds: Kinds): Answer<typeof workOperations.list> {
  return {
    operation: workOperations.list,
    answer: async (reading) => {
      const parts = kinds.all.flatMap((kind) => workOf(reading, kind));
      const { rows } = await sql<WorkRow>`${kept}
        select w.*, coalesce(w."dueOn" < ${reading.today}, false) as "isOverdue",
          count(*) over ()::integer as total
        from (${sql.join(parts, sql` union all `)}) w
        order by w."dueOn" nulls last, w.id limit ${mostWork}`.execute(reading.database);
      return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
    },
  };
}
