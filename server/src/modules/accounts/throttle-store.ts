import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '@regie/contracts';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/connect.ts';

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

/** Refuses when account or address failed too often. Kept in the database: it survives restarts and counts for all servers. */
export async function checkThrottle(
  database: Database,
  attempt: Attempt,
  now: Date,
): Promise<Refusal | undefined> {
  const { rows } = await sql<{ kind: 'account' | 'address'; failures: number }>`
    select kind, count(*)::integer as failures from sign_in_failure
    where at > ${since(now)} and ((kind = 'account' and subject_hash = ${hashOf(attempt.account)})
      or (kind = 'address' and subject_hash = ${hashOf(attempt.address)})) group by kind`.execute(database);
  const isOver = rows.some(({ kind, failures }) => failures >= mostFailures[kind]);
  return isOver ? refuse('accounts/too-many-tries', { facts: { minutes: windowMinutes } }) : undefined;
}

/** Counted before the password is checked, so that many tries at once do not slip through. */
export async function countAttempt(database: Database, attempt: Attempt, now: Date): Promise<void> {
  const at = now.toISOString();
  await database
    .insertInto('sign_in_failure')
    .values([
      { kind: 'account', subject_hash: hashOf(attempt.account), at },
      { kind: 'address', subject_hash: hashOf(attempt.address), at },
    ])
    .execute();
}

/** A good sign-in clears the account; old failures go with it. */
export async function forgetFailures(database: Database, attempt: Attempt, now: Date): Promise<void> {
  await sql`delete from sign_in_failure where at < ${since(now)}
    or (kind = 'account' and subject_hash = ${hashOf(attempt.account)})
    or (ctid in (select ctid from sign_in_failure where kind = 'address'
      and subject_hash = ${hashOf(attempt.address)} order by at desc limit 1))`.execute(database);
}
