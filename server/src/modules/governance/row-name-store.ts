import type { RowName } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { RowNaming } from '../../platform/operations/module.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { findControl } from './domain/controls/index.ts';

interface NamedChange {
  readonly id: number;
  readonly office: string | null;
  readonly control: string | null;
}

/** The office and the control that changed rows speak of. */
async function readNames(reading: Reading, changes: readonly number[]): Promise<readonly NamedChange[]> {
  const { rows } = await sql<NamedChange>`
    select c.id, o.title as office, c.image ->> 'control' as control
    from (select id, coalesce(after, before) as image from change where id = any(${changes}::bigint[])) c
    left join pmo_office o on o.id = (c.image ->> 'office_id')::uuid`.execute(reading.database);
  return rows;
}

function nameOf({ office, control }: NamedChange): RowName {
  const title = findControl(control ?? '')?.title;
  if (title === undefined) return office ?? '';
  if (office === null) return title;
  return { en: `${office}: ${title.en}`, nl: `${office}: ${title.nl}` };
}

/** Members are told by their office, settings by office and control, waivers by the control. */
export const governanceRowNaming: RowNaming = {
  tables: ['office_member', 'control_override', 'waiver'],
  name: async (reading, changes) =>
    new Map((await readNames(reading, changes)).map((named) => [named.id, nameOf(named)])),
};

/** Articles are told by number and title. */
export const articleRowNaming: RowNaming = {
  tables: ['charter_article'],
  name: async (reading, changes) => {
    const { rows } = await sql<{ id: number; name: string }>`
      select id, concat(coalesce(after, before) ->> 'number', ' ', coalesce(after, before) ->> 'title') as name
      from change where id = any(${changes}::bigint[])`.execute(reading.database);
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
};
