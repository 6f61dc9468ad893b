import type { OpenHouse } from '../testing.ts';

const subjects =
  'water dijk brug sluis weg riool school haven park tunnel kade duin polder markt plein station archief zorg wijk gracht'.split(
    ' ',
  );
const works =
  'bouw beheer onderzoek plan renovatie vergunning aanleg inspectie sanering verlichting onderhoud subsidie ontwerp toezicht uitvoering'.split(
    ' ',
  );
const verbs =
  'loopt uit,wordt duurder,blijkt onvolledig,mist draagvlak,wacht op besluit,is niet afgestemd'.split(',');

/** What questions are made of: words that stand in many records, and such as stand in few. */
export const vocabulary = { subjects, works };

const pick = (list: readonly string[], seed: string) =>
  `(array['${list.join("','")}'])[1 + abs(hashint4(${seed})) % ${list.length}]`;

/** Copies the row of a record often, with a few columns of its own. */
function copies(table: string, from: string, columns: string): string {
  return `insert into ${table} select (jsonb_populate_record(o, jsonb_build_object(${columns}))).*
    from filling f, ${table} o where o.id = ${from}`;
}

/** Makes projects below one place and risks in them, straight into the tables; gives the ids of the projects. */
export async function fillRecords(
  house: OpenHouse,
  projects: number,
  risks: number,
): Promise<readonly string[]> {
  const { harbour, roof } = house.world.places;
  const run = async (text: string, values: readonly unknown[] = []) => await house.query(text, values);
  await run(
    `create table filling as select gen_random_uuid() as id, n from generate_series(1, ${projects}) n`,
  );
  const path = `(select to_jsonb(s.path || f.id) from scope_all s where s.id = '${harbour}')`;
  await run(copies('scope_all', `'${roof}'`, `'id', f.id, 'parent_id', '${harbour}'::uuid, 'path', ${path}`));
  const title = (seed: string) =>
    `initcap(${pick(subjects, seed)} || ${pick(works, `${seed} * 7 + 1`)}) || ' ' || ${pick(verbs, `${seed} * 13 + 5`)}`;
  const key = `'key', 'P-' || (1000000 + f.n), 'title', ${title('f.n')}`;
  await run(copies('record_all', `'${roof}'`, `'id', f.id, 'scope_id', f.id, ${key}`));
  await run(copies('project', `'${roof}'`, `'id', f.id, 'code', 'C' || f.n`));
  const ids = (await house.query<{ id: string }>('select id from filling order by n')).map(({ id }) => id);
  await run('drop table filling');
  await run(`create table filling as select gen_random_uuid() as id, n from generate_series(1, ${risks}) n`);
  const risk = `'${house.world.roofRisk}'`;
  const scope = `($1::uuid[])[1 + f.n % ${projects}]`;
  const told = `'id', f.id, 'scope_id', ${scope}, 'key', 'R-' || (1000000 + f.n), 'title', ${title('f.n + 500')}`;
  await run(copies('record_all', risk, told), [ids]);
  const cause = `${title('f.n * 3')} || ' omdat ' || ${title('f.n * 5')} || '. Bezwaar ' || f.n || ' is ingediend.'`;
  const status = `case when f.n % 2 = 0 then 'closed' else 'open' end`;
  await run(
    copies(
      'risk',
      risk,
      `'id', f.id, 'status', ${status}, 'cause', ${cause}, 'effect', ${title('f.n * 11')}`,
    ),
  );
  await run('drop table filling');
  return ids;
}
