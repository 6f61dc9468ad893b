import type { ClientBase } from 'pg';
import { readActor } from '../platform/accounts/read-actor.ts';
import { dayIn } from '../platform/clock.ts';
import { connectDatabase, openPool } from '../platform/database/connect.ts';
import { makeReading } from '../platform/operations/unit.ts';
import { Kinds } from '../platform/records/kinds.ts';
import { findRecord, listRecords } from '../platform/records/list-records.ts';
import { makeHouse, modulesOf } from '../regie.ts';

/** A statement as it goes over the wire. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements that give a list of fifty risks and one risk, as the server would send them for the holder of a token. */
export async function captureRiskStatements(
  connectionString: string,
  token: string,
  riskId: string,
): Promise<{ readonly list: Statement; readonly single: Statement }> {
  const seen: Statement[] = [];
  const pool = openPool(connectionString, 2);
  pool.on('connect', (client) => listenIn(client, seen));
  const database = connectDatabase(pool);
  try {
    const now = new Date();
    const signedIn = await readActor(database, token, now);
    if (signedIn === undefined) throw new Error('the token stands for nobody');
    const house = makeHouse(database, { now: () => now });
    const { governance, signIn } = house;
    const kind = new Kinds(modulesOf(house).flatMap(({ kinds }) => kinds)).find('risk');
    if (kind === undefined) throw new Error('there are no risks');
    const today = dayIn(signedIn.organisation.timeZone, now);
    const reading = makeReading({ ...signedIn, database, now, today, governance, signIn });
    // Who it is, is asked in a longer statement than either of them.
    seen.length = 0;
    await listRecords(reading, kind, { limit: '50' });
    const list = largestOf(seen.splice(0));
    await findRecord(reading, kind, riskId);
    return { list, single: largestOf(seen) };
  } finally {
    await database.destroy();
  }
}

function listenIn(client: ClientBase, seen: Statement[]): void {
  const send = client.query.bind(client) as (...words: unknown[]) => unknown;
  Object.assign(client, {
    query: (...words: unknown[]) => {
      const [text, values] = words;
      if (typeof text === 'string') seen.push({ text, values: Array.isArray(values) ? values : [] });
      return send(...words);
    },
  });
}

function largestOf(statements: readonly Statement[]): Statement {
  const [largest] = [...statements].sort((a, b) => b.text.length - a.text.length);
  if (largest === undefined) throw new Error('no statement was seen');
  return largest;
}
