import { fillSide } from './prepare.ts';
import type { TriedHouse } from './tried-house.ts';

/** An id of something that stands on the other side of the house, or is another person's. */
export interface ForeignId {
  readonly kind: string;
  readonly id: string;
}

/** Seen by everybody who is signed in. */
const shared: ReadonlySet<string> = new Set(['person', 'organisation', 'custom_field', 'change']);
/** Found by their places in the world. */
const known: ReadonlySet<string> = new Set(['portfolio', 'programme', 'project', 'risk']);

/** Every id that is kept, with its table. */
export async function allIds(house: TriedHouse): Promise<readonly ForeignId[]> {
  const tables = await house.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t
      on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid' and t.table_type = 'BASE TABLE'`,
  );
  const parts = tables.map(({ name }) => `select '${name}' as kind, id::text from ${name}`);
  return await house.query<ForeignId>(parts.join(' union all '));
}

/** The places of the south, and one id of each table that was filled there. */
export async function makeForeignIds(
  house: TriedHouse,
  methodOf: ReadonlyMap<string, string>,
): Promise<readonly ForeignId[]> {
  await fillSide(house, 'north', methodOf);
  const before = new Set((await allIds(house)).map(({ id }) => id));
  await fillSide(house, 'south', methodOf);
  const made = (await allIds(house)).filter(({ kind, id }) => !before.has(id) && !shared.has(kind));
  const oneOfEach = new Map(made.map((one) => [one.kind, one]));
  const { places, roofRisk } = house.world;
  return [
    { kind: 'portfolio', id: places.south },
    { kind: 'programme', id: places.harbour },
    { kind: 'project', id: places.roof },
    { kind: 'risk', id: roofRisk },
    ...[...oneOfEach.values()].filter(({ kind }) => !known.has(kind)),
  ];
}
