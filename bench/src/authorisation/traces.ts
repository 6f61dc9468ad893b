import type { OpenHouse } from '../testing.ts';

/** What the database tidies up by itself takes numbers of transactions, for seconds on end when others are busy. */
export async function letNothingTidy(house: OpenHouse): Promise<void> {
  await house.query('alter system set autovacuum = off');
  await house.query('select pg_reload_conf()');
}

/** The next number that a transaction would get: rises with every transaction that wrote, rolled back ones too. */
export async function nextTransaction(house: OpenHouse): Promise<string> {
  const [row] = await house.query<{ next: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
  );
  return row?.next ?? '';
}

/** A session or a token that was not used for a minute is marked as used: done here, so that no request does it. */
async function markAllAsUsed(house: OpenHouse): Promise<void> {
  await house.query('update session set last_seen_at = now()');
  await house.query('update api_token set last_used_at = now()');
}

/** Whether something wrote each of three times that it was done: others may write meanwhile, not always. */
export async function leavesTrace(house: OpenHouse, act: () => Promise<void>): Promise<boolean> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await markAllAsUsed(house);
    const before = await nextTransaction(house);
    await act();
    if ((await nextTransaction(house)) === before) return false;
  }
  return true;
}

/** What all tables hold, as one sum; when a session was last used aside. */
export async function sumOfTables(house: OpenHouse): Promise<string> {
  const tables = await house.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'session' order by 1`,
  );
  const parts = tables.map(
    ({ name }) => `select '${name}' as name, count(*) as rows,
      md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as sum from "${name}" t`,
  );
  const rows = await house.query(`${parts.join(' union all ')} order by 1`);
  return JSON.stringify(rows);
}
