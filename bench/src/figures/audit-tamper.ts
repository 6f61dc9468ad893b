import { seededRandom } from '@regie/engine/testing';
import type { Figure, Measurement } from '../figure.ts';
import { RandomOperations } from '../history/random-operations.ts';
import { openHouse, openTampering } from '../testing.ts';

const operations = 60;
const tamperings = 1000;

/** Each leaves the history otherwise than it was written, in one statement about one event or seal. */
const kinds: readonly ((seq: number) => string)[] = [
  (seq) =>
    `update event set reason = coalesce(reason, '') || '.' where id = (select event_id from seal where seq = ${seq})`,
  (seq) =>
    `update event set actor_id = null where id = (select event_id from seal where seq = ${seq}) and actor_id is not null`,
  (seq) =>
    `update event set at = at + interval '1 second' where id = (select event_id from seal where seq = ${seq})`,
  (seq) =>
    `update change set after = coalesce(after, '{}') || '{"title":"anders"}' where id = (${changeOf(seq)})`,
  (seq) => `update change set before = coalesce(before, '{}') || '{"x":1}' where id = (${changeOf(seq)})`,
  (seq) => `delete from change where id = (${changeOf(seq)})`,
  (seq) =>
    `insert into change (event_id, table_name, row_id, at) select event_id, 'risk', event_id, now() from seal where seq = ${seq}`,
  (
    seq,
  ) => `update change set event_id = (select event_id from seal where seq = ${seq} + 1) where id = (${changeOf(seq)})
    and exists (select 1 from seal where seq = ${seq} + 1)`,
  (seq) => `delete from seal where seq = ${seq} and seq < (select max(seq) from seal)`,
  (seq) => `update seal set payload_hash = sha256(payload_hash) where seq = ${seq}`,
  (seq) => `update seal set hash = sha256(hash) where seq = ${seq}`,
  (seq) => `update seal s set event_id = gen_random_uuid() where seq = ${seq}`,
];

function changeOf(seq: number): string {
  return `select min(c.id) from change c join seal s on s.event_id = c.event_id where s.seq = ${seq}`;
}

async function run(): Promise<Measurement> {
  const house = await openHouse({});
  try {
    const { north, canal, south } = house.world.places;
    const random = new RandomOperations(house.as('pmo'), [north, canal, south], 3);
    for (let nth = 0; nth < operations; nth += 1) await random.next();
    const tampering = openTampering(house.connectionString);
    const sealed = await tampering.sealAll();
    const faults = await tampering.countFaults();
    const draw = seededRandom(5);
    const missed: string[] = [];
    let tried = 0;
    while (tried < tamperings) {
      const kind = kinds[tried % kinds.length];
      const statement = kind?.(1 + draw.whole(sealed - 1)) ?? '';
      const found = await tampering.isFound(statement);
      if (found === undefined) continue;
      tried += 1;
      if (!found) missed.push(statement);
    }
    await tampering.close();
    return {
      value: tried - missed.length,
      ok: missed.length === 0 && faults === 0,
      detail: [`${sealed} events sealed, ${faults} faults before`, ...missed.slice(0, 10)],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'audit-tamper',
  unit: 'of 1,000 tamperings with events, changes and seals found',
  target: '= 1000',
  seconds: 120,
  run,
};
