import { matrixCast } from '../authorisation/actors.ts';
import { surveyAt } from '../authorisation/desk-requests.ts';
import { expectations } from '../authorisation/expected.ts';
import { otherRequests } from '../authorisation/other-requests.ts';
import type { Prepared } from '../authorisation/preparation.ts';
import { forEachRegister } from '../authorisation/register-rows.ts';
import { recordRequests } from '../authorisation/requests.ts';
import type { Figure, Measurement } from '../figure.ts';
import {
  behind,
  byNobody,
  byProvider,
  carriesOut,
  deliveriesOnly,
  doneAtSetUp,
  kept,
  keptByWorker,
  questions,
  secretsOnly,
} from '../history/audited.ts';
import { Client, currentCode, type OpenHouse, openHouse, stopLinkFor, worldPassword } from '../testing.ts';

/** Tables with rows that the history does not know as they are, or knows and are gone: written behind its back. */
async function findSilent(house: OpenHouse): Promise<readonly string[]> {
  const parts = kept.map(
    (table) => `select '${table}' as name where exists (
      select 1 from (select distinct on (row_id) row_id, after from change where table_name = '${table}'
        order by row_id, id desc) newest full join ${behind[table] ?? table} t on t.id = newest.row_id
      where to_jsonb(t) is distinct from newest.after)`,
  );
  const rows = await house.query<{ name: string }>(parts.join(' union all '));
  return rows.map(({ name }) => name);
}

interface Told {
  readonly id: string;
  readonly operation: string;
  readonly actor: string | null;
  readonly source: string;
  readonly request: string;
  readonly changes: number;
  readonly broken: number;
}

/** Events after an id, each with its changes and how many of those do not go on where the row was left. */
async function eventsSince(house: OpenHouse, last: string): Promise<readonly Told[]> {
  return await house.query<Told>(
    `select e.id, e.operation, e.actor_id as actor, e.source, e.request_id as request,
      (select count(*)::integer from change c where c.event_id = e.id) as changes,
      (select count(*)::integer from change c where c.event_id = e.id
        and c.before - case when c.table_name = 'plan_import' then $2::text[] else '{}' end is distinct from (select p.after - case when c.table_name = 'plan_import' then $2::text[] else '{}' end from change p where p.table_name = c.table_name
          and p.row_id = c.row_id and p.id < c.id order by p.id desc limit 1)) as broken
     from event e where e.id > $1 order by e.id`,
    [last, keptByWorker],
  );
}

async function lastEvent(house: OpenHouse): Promise<string> {
  const [row] = await house.query<{ id: string }>('select id from event order by id desc limit 1');
  return row?.id ?? '';
}

async function prepare(
  house: OpenHouse,
  id: string,
  number: number,
): Promise<(Prepared & { as?: Client }) | undefined> {
  const pmo = house.as('pmo');
  if (id === 'accounts.activate') {
    const body = { name: 'Iemand', email: `actief-${number}@example.org` };
    const { activationPath } = await pmo.must('POST', '/people', { body });
    const token = activationPath.split('token=')[1];
    return { path: '/activation', body: { token, password: worldPassword }, as: new Client(house.url) };
  }
  if (id === 'accounts.ask-reset') {
    return { path: '/password-resets', body: { email: 'x@example.org' }, as: new Client(house.url) };
  }
  if (id === 'notifications.unsubscribe') return await prepareStop(house);
  if (id === 'authenticator.confirm') return await prepareCode(house, pmo);
  if (id === 'imports.discard' || id === 'imports.start') return await prepareImport(house, pmo, id);
  // One's own, of which the matrix asks only what nobody has.
  if (id === 'upkeep.confirm') {
    return { path: '/upkeep/confirmations', body: { ids: [house.world.bridgeRisk] } };
  }
  if (id === 'surveys.answer') {
    const asked = await surveyAt(pmo, house, house.world.places.organisation);
    const body = { ...asked, personIds: [...asked.personIds, house.world.people['pmo']?.id] };
    const { id: surveyId } = await pmo.must('POST', '/surveys', { body });
    return { path: `/surveys/${surveyId}/answers`, body: { scores: [3, 3, 3], remark: null } };
  }
  const other = otherRequests[id];
  if (other !== undefined) {
    return await other({ house, pmo, actor: { name: 'pmo', client: pmo }, whose: 'own', number });
  }
  const about = recordRequests[id];
  if (about !== undefined) {
    const row = Object.entries(expectations).find(
      ([name]) => name === id || name.startsWith(`${id} on `),
    )?.[1];
    const subject = row !== undefined && 'on' in row ? row.on : 'project';
    const { north, canal, bridge } = house.world.places;
    const ids = {
      portfolio: north,
      programme: canal,
      project: bridge,
      risk: house.world.bridgeRisk,
      ...(await forEachRegister(async (path) => await rowOf(pmo, path, bridge))),
    };
    const proposer = house.as('proposer');
    const { world } = house;
    const prepared = await about({
      house,
      // Nobody decides on the charter that they asked to be approved.
      actorName: id === 'charters.decide' ? 'decider' : 'pmo',
      pmo,
      proposer,
      world,
      subject,
      id: ids[subject],
      exists: true,
      number,
    });
    // Nobody decides on what they asked themselves, or without a mandate once there are some.
    if (id === 'waivers.ask') return { ...prepared, as: proposer, putBack: () => settleWaivers(house, pmo) };
    return id === 'waivers.decide' || id === 'charters.decide'
      ? { ...prepared, as: house.as('decider') }
      : prepared;
  }
  return undefined;
}

/** The row of a register that is there already, or a new one. */
async function rowOf(pmo: Client, path: string, scopeId: string): Promise<string> {
  const { rows } = await pmo.must('GET', `${path}?limit=1`);
  return rows[0]?.id ?? (await pmo.must('POST', path, { body: { scopeId, title: 'Regel' } })).record.id;
}

/** A file brought as people do; read as a worker does where it is to be imported. */
async function prepareImport(house: OpenHouse, pmo: Client, id: string): Promise<Prepared> {
  const sent = { bytes: Buffer.from('<Project/>') };
  const importId = (await pmo.must('POST', '/imports?name=plan.xml', sent)).import.id;
  if (id === 'imports.discard') return { path: `/imports/${importId}` };
  await house.query("update plan_import set state = 'ready', version = version + 1 where id = $1", [
    importId,
  ]);
  const target = { kind: 'existing', projectId: house.world.places.bridge };
  const choice = { importId, target, calendars: [], people: [], fields: [], dates: 'recorded' };
  return { path: '/imports/runs', body: { choices: [choice] } };
}

/** Somebody else decides, by mandate: once some have one, the others have none. */
async function settleWaivers(house: OpenHouse, pmo: Client): Promise<void> {
  const scopeId = house.world.places.organisation;
  const personId = house.world.people['decider']?.id;
  const body = { kind: 'waiver', upToCents: null, startsOn: '2020-01-01', endsOn: null, personId, scopeId };
  await pmo.must('POST', '/mandates', { body });
  const { rows } = await pmo.must('GET', '/waivers?state=asked');
  for (const { id } of rows) {
    const decision = { body: { isGranted: false, reason: 'x' } };
    await house.as('decider').must('POST', `/waivers/${id}/decision`, decision);
  }
}

/** The link in a mail, opened by somebody who is not signed in. */
async function prepareStop(house: OpenHouse): Promise<Prepared & { as: Client }> {
  const personId = house.world.people['pmo']?.id ?? '';
  const token = await stopLinkFor(house.connectionString, { personId, purpose: 'commented' });
  return { path: '/notifications/unsubscribe', body: { token }, as: new Client(house.url) };
}

async function prepareCode(house: OpenHouse, pmo: Client): Promise<Prepared & { as?: Client }> {
  const { secret } = await pmo.must('POST', '/me/authenticator', { body: { password: worldPassword } });
  const code = currentCode(secret);
  return { path: '/me/authenticator/confirm', body: { code }, as: house.as('pmo') };
}

/** What is wrong with the trace of one operation, or nothing. */
async function judge(
  house: OpenHouse,
  id: string,
  method: string,
  number: number,
): Promise<string | undefined> {
  if (doneAtSetUp.has(id)) {
    const done = await house.query('select id from event where operation = $1', [id]);
    return done.length === 1 ? undefined : `${id}: ${done.length} events`;
  }
  const prepared = await prepare(house, id, number).catch((error: unknown) => String(error));
  if (typeof prepared === 'string') return `${id}: could not be prepared: ${prepared.slice(0, 900)}`;
  if (prepared === undefined) return `${id}: no request is prepared for it`;
  const { path, putBack, as, ...sending } = prepared;
  const last = await lastEvent(house);
  const answer = await (as ?? house.as('pmo')).send(method, path, sending);
  if (answer.status !== 200) return `${id}: answered ${answer.status} ${answer.body?.code}`;
  const told = await eventsSince(house, last);
  const silent = await findSilent(house);
  await putBack?.();
  if (silent.length > 0) return `${id}: wrote ${silent.join(', ')} behind the history's back`;
  const own = told.filter(({ operation }) => operation === id);
  const foreign = told.filter(({ operation }) => operation !== id && operation !== carriesOut[id]);
  const [event] = own;
  if (own.length !== 1 || event === undefined) return `${id}: ${own.length} events`;
  if (foreign.length > 0) return `${id}: also told of ${foreign.map(({ operation }) => operation).join()}`;
  if ((event.actor === null) !== byNobody.has(id) || event.source !== 'api' || event.request === '')
    return `${id}: does not say who or whence`;
  const mayLackChanges = secretsOnly.has(id) || deliveriesOnly.has(id);
  if (event.changes === 0 && !mayLackChanges) return `${id}: no changes`;
  return told.some(({ broken }) => broken > 0) ? `${id}: an image is not what the row was` : undefined;
}

async function run(): Promise<Measurement> {
  const house = await openHouse({
    proposer: matrixCast['proposer'] ?? {},
    decider: { role: 'pmo-manager', at: 'organisation' },
  });
  try {
    const document = await house.as('pmo').must('GET', '/openapi.json');
    const writes = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
      Object.entries(path).flatMap(([method, { operationId }]) =>
        method === 'get' || questions.has(operationId) || byProvider.has(operationId)
          ? []
          : [{ id: operationId, method: method.toUpperCase() }],
      ),
    );
    const faults: string[] = [];
    for (const [number, { id, method }] of writes.entries()) {
      const fault = await judge(house, id, method, number);
      if (fault !== undefined) faults.push(fault);
    }
    const whole = writes.length - faults.length;
    return {
      value: Math.floor((100 * whole) / writes.length),
      ok: faults.length === 0 && writes.length > 0,
      detail: [`${whole} of ${writes.length} mutating operations`, ...faults],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'audit-complete',
  unit: '% of mutating operations that leave exactly one event with its changes',
  target: '= 100',
  seconds: 20,
  run,
};
