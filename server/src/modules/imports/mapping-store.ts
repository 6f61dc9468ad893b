import { type Refusal, refuse } from '@regie/contracts';
import type { ImportChoice } from '@regie/contracts/imports';
import { sql } from 'kysely';
import type { Image } from '../../platform/database/tables.ts';
import type { Unit } from '../../platform/operations/unit.ts';

const words = {
  calendar: 'De kalender / The calendar',
  person: 'De persoon / The person',
  field: 'Het veld / The field',
} as const;

/** The first calendar, person or field in the choices that is not there. */
export async function findUnknownMapping(
  unit: Unit,
  choices: readonly ImportChoice[],
  rows: readonly Image[],
): Promise<Refusal | undefined> {
  const asked = JSON.stringify(
    choices.flatMap(({ calendars, people, fields }, place) => [
      ...calendars.map(({ calendarId }) => ({ place, kind: 'calendar', id: calendarId })),
      ...people.map(({ personId }) => ({ place, kind: 'person', id: personId })),
      ...fields.map(({ key }) => ({ place, kind: 'field', id: key })),
    ]),
  );
  const { rows: unknown } = await sql<{ place: number; kind: keyof typeof words }>`
    select a.place, a.kind from jsonb_to_recordset(${asked}::jsonb) as a(place integer, kind text, id text)
    where not case a.kind
      when 'calendar' then exists (select 1 from calendar where id::text = a.id and project_id is null)
      when 'person' then exists (select 1 from person where id::text = a.id and is_active)
      else exists (select 1 from custom_field
        where record_type = 'project' and key = a.id and not is_retired) end
    order by a.place limit 1`.execute(unit.database);
  const [first] = unknown;
  if (first === undefined) return undefined;
  const file = String(rows[first.place]?.['file_name'] ?? '');
  return refuse('imports/mapping-unknown', { facts: { what: words[first.kind], file } });
}
