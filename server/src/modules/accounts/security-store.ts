import type { ApiTokenView } from '@regie/contracts/accounts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { hashToken } from '../../platform/identifiers.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';

export const tokenTable = { name: 'api_token', secret: ['token_hash'] };

export async function listTokens(reading: Reading): Promise<readonly ApiTokenView[]> {
  const { rows } = await sql<ApiTokenView>`
    select id, name, access, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt"
    from api_token where person_id = ${reading.actor.personId} order by id`.execute(reading.database);
  return rows;
}

/** Tokens of a person, all or one, as images: what an end of them writes. */
async function readTokens(unit: Unit, personId: string, only: string | null): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(t) as image from api_token t where person_id = ${personId}
      and (${only}::uuid is null or id = ${only}::uuid)`.execute(unit.database);
  return rows.map(({ image }) => image);
}

/** Gives how many ended. */
export async function endTokens(unit: Unit, personId: string, only: string | null = null): Promise<number> {
  const tokens = await readTokens(unit, personId, only);
  const gone = tokens.map((before) => ({ before, after: null, recordId: null, scopeId: null }));
  await writeRows(unit, tokenTable, gone);
  return tokens.length;
}

/** Every link with which the person could still choose a password, those that wait to be sent too. */
export async function removeLinks(database: DatabaseTransaction, personId: string): Promise<void> {
  await sql`delete from one_time_link where person_id = ${personId}`.execute(database);
  await sql`update delivery set state = 'held' where person_id = ${personId} and state = 'waiting'
    and kind in ('invitation', 'welcome', 'reset')`.execute(database);
}

export interface Authenticator {
  readonly secret: Buffer;
  readonly isConfirmed: boolean;
  readonly lastStep: number;
  readonly recoveryHashes: readonly Buffer[];
}

/** Locked to the end of a transaction, so that a code is good once. */
export async function findAuthenticator(
  database: Database | DatabaseTransaction,
  personId: string,
): Promise<Authenticator | undefined> {
  const { rows } = await sql<Authenticator>`
    select secret, confirmed_at is not null as "isConfirmed", last_step as "lastStep",
      recovery_hashes as "recoveryHashes" from authenticator where person_id = ${personId} for update`.execute(
    database,
  );
  return rows[0];
}

/** For who only looks. */
export async function countRecoveryCodes(reading: Reading): Promise<number | undefined> {
  const { rows } = await sql<{ count: number }>`
    select cardinality(recovery_hashes) as count from authenticator
    where person_id = ${reading.actor.personId} and confirmed_at is not null`.execute(reading.database);
  return rows[0]?.count;
}

export async function saveSecret(unit: Unit, secret: Buffer): Promise<void> {
  await sql`insert into authenticator (person_id, secret, confirmed_at, last_step, recovery_hashes)
    values (${unit.actor.personId}, ${secret}, null, 0, '{}')
    on conflict (person_id) do update set secret = ${secret}, confirmed_at = null, last_step = 0,
      recovery_hashes = '{}'`.execute(unit.database);
}

export async function confirmSecret(
  unit: Unit,
  step: number,
  recoveryCodes: readonly string[],
): Promise<void> {
  const hashes = recoveryCodes.map(hashToken);
  await sql`update authenticator set confirmed_at = ${unit.now.toISOString()}, last_step = ${step},
    recovery_hashes = ${hashes}::bytea[] where person_id = ${unit.actor.personId}`.execute(unit.database);
}

/** Marks a code as used, or takes a recovery code away. */
export async function useCode(
  database: DatabaseTransaction,
  personId: string,
  used: { readonly step: number } | { readonly recovery: Buffer },
): Promise<void> {
  if ('step' in used) {
    await sql`update authenticator set last_step = ${used.step} where person_id = ${personId}`.execute(
      database,
    );
  } else {
    await sql`update authenticator set recovery_hashes = array_remove(recovery_hashes, ${used.recovery})
      where person_id = ${personId}`.execute(database);
  }
}

export async function removeAuthenticator(database: DatabaseTransaction, personId: string): Promise<void> {
  await sql`delete from authenticator where person_id = ${personId}`.execute(database);
}

/** A message of which the link is made when it is sent, so that no link stands in the outbox. */
export async function deliverLink(
  unit: Unit,
  kind: 'invitation' | 'welcome' | 'reset',
  personId: string,
  id: string,
): Promise<void> {
  await unit.database
    .insertInto('delivery')
    .values({
      id,
      kind,
      person_id: personId,
      event_id: unit.eventId,
      content: JSON.stringify({ by: unit.actor.name, organisation: unit.organisation.name }),
      state: 'waiting',
      tries: 0,
      next_try_at: unit.now.toISOString(),
    })
    .execute();
}
