import { type Refusal, type Role, refuse, roles, trust } from '@regie/contracts';
import type { RoleHolder } from '@regie/contracts/account-roles';
import type { GrantView, signInWays } from '@regie/contracts/accounts';
import { sql } from 'kysely';
import { isLetIn } from '../../platform/accounts/held-grants.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { hashToken, newId, newToken } from '../../platform/identifiers.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';

type AnyDatabase = Database | DatabaseTransaction;

export const personTable = { name: 'person' };
export const grantTable = { name: 'role_grant' };
const sessionTable = { name: 'session', secret: ['token_hash'] };

/** The row of who acts, locked: two pages of one person that change the language at once do not refuse each other. */
export async function lockOwnPerson({ database, actor }: Unit): Promise<Image | undefined> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(p) as image from person p where id = ${actor.personId} for update`.execute(database);
  return rows[0]?.image;
}

/** Whose only way in was an engagement that has ended is told so, once the password was right. */
export async function refuseWithoutEngagement(unit: Unit, personId: string): Promise<Refusal | undefined> {
  const { rows } =
    await sql`select 1 from person p where p.id = ${personId} and ${isLetIn(unit.now)}`.execute(
      unit.database,
    );
  return rows.length > 0 ? undefined : refuse('accounts/engagement-over');
}

export interface Credential {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly isActive: boolean;
}

export async function findCredential(database: AnyDatabase, by: { email: string } | { id: string }) {
  const condition = 'email' in by ? sql`lower(p.email) = lower(${by.email.trim()})` : sql`p.id = ${by.id}`;
  const { rows } = await sql<Credential>`
    select p.id, p.name, p.email, c.password_hash as "passwordHash", p.is_active as "isActive"
    from person p left join credential c on c.person_id = p.id where ${condition}`.execute(database);
  return rows[0];
}

/** A session of the person; the token is given once and only its hash is kept. */
export async function openSession(
  unit: Unit,
  personId: string,
  device: string,
  way: (typeof signInWays)[number] = 'password',
): Promise<string> {
  const token = newToken();
  const at = unit.now.toISOString();
  const after = {
    id: newId(unit.now.getTime()),
    version: 1,
    person_id: personId,
    token_hash: `\\x${hashToken(token).toString('hex')}`,
    created_at: at,
    last_seen_at: at,
    expires_at: new Date(unit.now.getTime() + unit.signIn.sessionLongestMinutes * 60_000).toISOString(),
    device: device.slice(0, 200),
    way,
  };
  await writeRows(unit, sessionTable, [{ before: null, after, recordId: null, scopeId: null }]);
  return token;
}

/** By what the session that acts was opened; undefined for a program, or a command beside the server. */
export async function wayOfSession({ database, actor }: Unit) {
  const { rows } = await sql<{ way: (typeof signInWays)[number] }>`
    select way from session where id = ${actor.sessionId}::uuid`.execute(database);
  return rows[0]?.way;
}

export async function hasSession(unit: Unit, personId: string, id: string): Promise<boolean> {
  const row = await unit.database
    .selectFrom('session')
    .select('id')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends sessions of a person, all but one if asked; the history says that they ended. */
export async function endSessions(
  unit: Unit,
  personId: string,
  which: { readonly only?: string; readonly except?: string | null } = {},
): Promise<void> {
  const { rows } = await sql<{ image: { id: string; version: number } }>`
    select to_jsonb(s) as image from session s where person_id = ${personId}
      and (${which.only ?? null}::uuid is null or id = ${which.only ?? null}::uuid)
      and (${which.except ?? null}::uuid is null or id <> ${which.except ?? null}::uuid)`.execute(
    unit.database,
  );
  await writeRows(
    unit,
    sessionTable,
    rows.map(({ image }) => ({ before: image, after: null, recordId: null, scopeId: null })),
  );
}

export async function savePassword(unit: Unit, personId: string, passwordHash: string): Promise<void> {
  const at = unit.now.toISOString();
  await unit.database
    .insertInto('credential')
    .values({ person_id: personId, password_hash: passwordHash, changed_at: at })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({ password_hash: passwordHash, changed_at: at }),
    )
    .execute();
}

/** Who forgot a password uses the link at once; an invitation may wait for a holiday to end. */
const linkHours = { 'set-up': 168, activation: 168, invitation: 168, reset: 1 } as const;
export type LinkPurpose = keyof typeof linkHours;

/** A link that is used once; only its hash is kept. */
export async function makeLink(
  database: AnyDatabase,
  purpose: LinkPurpose,
  personId: string | null,
  now: Date,
): Promise<string> {
  const token = newToken();
  await sql`delete from one_time_link where purpose = ${purpose} and person_id is not distinct from ${personId}`.execute(
    database,
  );
  await database
    .insertInto('one_time_link')
    .values({
      token_hash: hashToken(token),
      purpose,
      person_id: personId,
      expires_at: new Date(now.getTime() + linkHours[purpose] * 3_600_000).toISOString(),
    })
    .execute();
  return token;
}

export async function findLink(
  database: AnyDatabase,
  purposes: readonly LinkPurpose[],
  token: string,
  now: Date,
) {
  return await database
    .selectFrom('one_time_link')
    .select('person_id as personId')
    .where('token_hash', '=', hashToken(token))
    .where('purpose', 'in', purposes)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
}

/** False when somebody else used it a moment ago. */
export async function useLink(unit: Unit, token: string): Promise<boolean> {
  const { numDeletedRows } = await unit.database
    .deleteFrom('one_time_link')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export interface ListedPerson {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string | null;
  readonly isActive: boolean;
  readonly isLinked: boolean;
  readonly grants: readonly GrantView[];
}

export async function listPeople(
  reading: Reading,
  id: string | null = null,
): Promise<readonly ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`
    select p.id, p.version, p.name, p.email, p.job_title as "jobTitle", p.is_active as "isActive",
      exists (select 1 from person_identity i where i.person_id = p.id) as "isLinked",
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'scopeId', g.scope_id,
          'scopeTitle', coalesce(r.title, o.name), 'group', g.group_name) order by g.role)
        from role_grant g join scope s on s.id = g.scope_id left join record r on r.id = g.scope_id left join organisation o on o.id = g.scope_id
        where g.person_id = p.id), '[]') as grants
    from person p where ${id}::uuid is null or p.id = ${id}::uuid order by lower(p.name), p.id`.execute(
    reading.database,
  );
  return rows;
}

/** Who holds which role where, of accounts that are open. */
export async function listHolders(reading: Reading): Promise<readonly RoleHolder[]> {
  const { rows } = await sql<RoleHolder>`
    select g.role, p.id as "personId", p.name, coalesce(r.title, o.name) as "scopeTitle"
    from role_grant g join person p on p.id = g.person_id and p.is_active join scope s on s.id = g.scope_id
      left join record r on r.id = g.scope_id left join organisation o on o.id = g.scope_id
    order by lower(p.name), p.id, g.id`.execute(reading.database);
  return rows;
}

const administratorsLock = 7_303;

/**
 * Active people who hold the administrator's role. Who asks holds a lock to the end of the transaction: two last
 * administrators who close each other at the same moment would otherwise both be right.
 */
export async function listAdministrators(database: DatabaseTransaction): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(${administratorsLock})`.execute(database);
  const { rows } = await sql<{ id: string }>`
    select distinct p.id from person p join role_grant g on g.person_id = p.id
    where p.is_active and g.role = 'administrator'`.execute(database);
  return rows.map(({ id }) => id);
}

/** Whether somebody holds the role that may still use a password where the others sign in at the provider. */
export async function isAdministrator(database: AnyDatabase, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from role_grant where person_id = ${personId} and role = 'administrator'`.execute(database);
  return rows.length > 0;
}

/** Without the lock of who may be the last: telling them changes nothing. */
export async function listOtherAdministrators(
  database: AnyDatabase,
  personId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.id from person p join role_grant g on g.person_id = p.id
    where p.is_active and g.role = 'administrator' and p.id <> ${personId}`.execute(database);
  return rows.map(({ id }) => id);
}

/** The active administrator who was there first. */
export async function findAdministrator(database: AnyDatabase): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.id from person p join role_grant g on g.person_id = p.id
    where p.is_active and g.role = 'administrator' order by p.created_at, p.id limit 1`.execute(database);
  return rows[0]?.id;
}

export function isRole(text: string): text is Role {
  return trust<readonly string[]>(roles).includes(text);
}

/** Whether a person and a scope exist, and whether the role is held there already. */
export async function findGranting(
  database: AnyDatabase,
  wish: { readonly personId: string; readonly role: string; readonly scopeId: string },
): Promise<{ readonly name: string; readonly isScope: boolean; readonly isHeld: boolean } | undefined> {
  const { rows } = await sql<{ name: string; isScope: boolean; isHeld: boolean }>`
    select p.name, exists (select 1 from scope where id = ${wish.scopeId}) as "isScope",
      exists (select 1 from role_grant where person_id = p.id and role = ${wish.role}
        and scope_id = ${wish.scopeId}) as "isHeld"
    from person p where p.id = ${wish.personId}`.execute(database);
  return rows[0];
}

export async function hasExamplePeople(database: AnyDatabase): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from person where is_example) as found`.execute(database);
  return rows[0]?.found === true;
}

/** Version and language of the organisation, for the page that changes it. */
export async function readOrganisationSettings(database: AnyDatabase) {
  return await database
    .selectFrom('organisation')
    .select(['version', 'language', 'has_share_links as hasShareLinks'])
    .executeTakeFirst();
}
