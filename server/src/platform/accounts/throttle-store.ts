import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '@regie/contracts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
import { newId } from '../identifiers.ts';

const windowMinutes = 15;
const mostFailures = { account: 10, address: 40 } as const;

/** What was tried: an account by its e-mail address, and the network address that tried. */
export interface Attempt {
  readonly account: string;
  readonly address: string;
}

function hashOf(subject: string): Buffer {
  return createHash('sha256').update(subject.trim().toLowerCase()).digest();
}

function since(now: Date): string {
  return new Date(now.getTime() - windowMinutes * 60_000).toISOString();
}

/**
 * Counts a try before the password is looked at, and refuses when account or address tried too often: whoever tries a
 * hundred at once is counted a hundred times before the first answer. Kept in the database, so it survives restarts
 * and counts for all servers. A try that is turned away leaves no count, so that it does not prolong the wait.
 */
export async function admitAttempt(
  database: Database | DatabaseTransaction,
  attempt: Attempt,
  now: Date,
): Promise<Refusal | undefined> {
  const at = now.toISOString();
  const [account, address] = [hashOf(attempt.account), hashOf(attempt.address)];
  const counted = [
    { id: newId(), kind: 'account', subject_hash: account, at },
    { id: newId(), kind: 'address', subject_hash: address, at },
  ];
  await database.insertInto('sign_in_failure').values(counted).execute();
  const { rows } = await sql<{ kind: 'account' | 'address'; tries: number }>`
    select kind, count(*)::integer as tries from sign_in_failure
    where at > ${since(now)} and ((kind = 'account' and subject_hash = ${account})
      or (kind = 'address' and subject_hash = ${address})) group by kind`.execute(database);
  if (!rows.some(({ kind, tries }) => tries > mostFailures[kind])) return undefined;
  const ids = counted.map(({ id }) => id);
  await database.deleteFrom('sign_in_failure').where('id', 'in', ids).execute();
  return refuse('accounts/too-many-tries', { facts: { minutes: windowMinutes } });
}

/** A good sign-in clears the account; old failures go with it. */
export async function forgetFailures(
  database: Database | DatabaseTransaction,
  attempt: Attempt,
  now: Date,
): Promise<void> {
  await sql`delete from sign_in_failure where at < ${since(now)}
    or (kind = 'account' and subject_hash = ${hashOf(attempt.account)})
    or (ctid in (select ctid from sign_in_failure where kind = 'address'
      and subject_hash = ${hashOf(attempt.address)} order by at desc limit 1))`.execute(database);
}
