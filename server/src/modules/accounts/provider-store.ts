import { createHash } from 'node:crypto';
import type { Role } from '@regie/contracts';
import type { GroupRoleView } from '@regie/contracts/account-provider';
import { sql } from 'kysely';
import type { ProviderClaims } from '../../platform/accounts/sign-in-provider.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import { hashToken } from '../../platform/identifiers.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { GroupRule, HeldRole } from './domain/admit-person.ts';

type AnyDatabase = Database | DatabaseTransaction;

export const identityTable = { name: 'person_identity' };
export const groupTable = { name: 'group_role' };

const attemptMinutes = 10;
/** Begun and not finished, from one address: an office that comes in at nine has many, a flood has more. */
const mostAttempts = 300;

export interface BegunAttempt {
  readonly state: string;
  readonly browser: string;
  readonly address: string;
  readonly next: string | null;
}

/** Keeps that a sign-in was begun; false when too many of one address are under way. */
export async function keepAttempt(database: AnyDatabase, begun: BegunAttempt, now: Date): Promise<boolean> {
  const address = createHash('sha256').update(begun.address).digest();
  const expiresAt = new Date(now.getTime() + attemptMinutes * 60_000).toISOString();
  const { numAffectedRows } = await sql`
    insert into sign_in_attempt (state_hash, browser_hash, address_hash, next, expires_at)
    select ${hashToken(begun.state)}, ${hashToken(begun.browser)}, ${address}, ${begun.next}, ${expiresAt}
    where (select count(*) from sign_in_attempt where address_hash = ${address} and used_at is null
      and expires_at > ${now.toISOString()}) < ${mostAttempts}`.execute(database);
  return numAffectedRows === 1n;
}

export const attemptWaitMinutes = attemptMinutes;

/** Takes a sign-in that this browser began and that is not used yet; whoever comes second finds nothing. */
export async function takeAttempt(
  database: AnyDatabase,
  { state, browser }: Pick<BegunAttempt, 'state' | 'browser'>,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const { numAffectedRows } = await sql`
    update sign_in_attempt set used_at = ${at} where state_hash = ${hashToken(state)}
      and browser_hash = ${hashToken(browser)} and used_at is null and expires_at > ${at}`.execute(database);
  return numAffectedRows === 1n;
}

/** What the provider vouched for, from its answer to the transaction that lets somebody in. */
export async function keepClaims(
  database: AnyDatabase,
  state: string,
  claims: ProviderClaims,
): Promise<void> {
  await sql`update sign_in_attempt set claims = ${JSON.stringify(claims)}::jsonb
    where state_hash = ${hashToken(state)}`.execute(database);
}

export async function readClaims(
  database: AnyDatabase,
  state: string,
): Promise<{ readonly claims: ProviderClaims; readonly next: string | null } | undefined> {
  const { rows } = await sql<{ claims: ProviderClaims; next: string | null }>`
    select claims, next from sign_in_attempt where state_hash = ${hashToken(state)} and claims is not null`.execute(
    database,
  );
  return rows[0];
}

export async function removeAttempt(database: AnyDatabase, state: string): Promise<void> {
  await sql`delete from sign_in_attempt where state_hash = ${hashToken(state)}`.execute(database);
}

export interface FoundPeople {
  readonly identified: { readonly personId: string; readonly isActive: boolean } | null;
  readonly addressed: {
    readonly personId: string;
    readonly isActive: boolean;
    readonly isOther: boolean;
  } | null;
}

/** Who signed in as this identity before, and whose address it is. */
export async function findPeople(
  database: AnyDatabase,
  { issuer, subject, email }: ProviderClaims,
): Promise<FoundPeople> {
  const { rows } = await sql<FoundPeople>`
    select (select jsonb_build_object('personId', p.id, 'isActive', p.is_active)
        from person_identity i join person p on p.id = i.person_id
        where i.issuer = ${issuer} and i.subject = ${subject}) as identified,
      (select jsonb_build_object('personId', p.id, 'isActive', p.is_active, 'isOther', exists (
          select 1 from person_identity i where i.person_id = p.id and i.issuer = ${issuer}))
        from person p where lower(p.email) = lower(${email}::text)) as addressed`.execute(database);
  return rows[0] ?? { identified: null, addressed: null };
}

/** What groups give, in an order of its own so that the same groups always give the same. */
export async function readRules(
  database: AnyDatabase,
  groups: readonly string[],
): Promise<readonly GroupRule[]> {
  const { rows } = await sql<GroupRule>`
    select g.group_name as "group", g.role, g.scope_id as "scopeId" from group_role g join scope s on s.id = g.scope_id
    where g.group_name = any(${groups}::text[]) order by g.id`.execute(database);
  return rows;
}

export async function readHeld(database: AnyDatabase, personId: string): Promise<readonly HeldRole[]> {
  const { rows } = await sql<HeldRole>`
    select id, role, scope_id as "scopeId", group_name as "group" from role_grant where person_id = ${personId}`.execute(
    database,
  );
  return rows;
}

/** A rule with the roles that are held by it: what taking the rule away takes along. */
export async function readRuleWithGrants(
  database: AnyDatabase,
  id: string,
): Promise<{ readonly rule: Image; readonly grants: readonly Image[] } | undefined> {
  const { rows } = await sql<{ rule: Image; grants: readonly Image[] }>`
    select to_jsonb(g) as rule, coalesce((select jsonb_agg(to_jsonb(r)) from role_grant r
        where r.group_name = g.group_name and r.role = g.role and r.scope_id = g.scope_id), '[]') as grants
    from group_role g where g.id = ${id}`.execute(database);
  return rows[0];
}

export async function listGroupRoles(reading: Reading): Promise<readonly GroupRoleView[]> {
  const { rows } = await sql<GroupRoleView>`
    select g.id, g.group_name as "group", g.role, g.scope_id as "scopeId", coalesce(r.title, o.name) as "scopeTitle",
      (select count(*)::integer from role_grant h where h.group_name = g.group_name and h.role = g.role
        and h.scope_id = g.scope_id) as holders
    from group_role g join scope s on s.id = g.scope_id left join record r on r.id = g.scope_id
      left join organisation o on o.id = g.scope_id
    order by lower(g.group_name), g.role, g.id`.execute(reading.database);
  return rows;
}

/** Whether a place exists, and whether the group gives the role there already. */
export async function findGroupRole(
  database: AnyDatabase,
  wish: { readonly group: string; readonly role: Role; readonly scopeId: string },
): Promise<{ readonly isScope: boolean; readonly isHeld: boolean }> {
  const { rows } = await sql<{ isScope: boolean; isHeld: boolean }>`
    select exists (select 1 from scope where id = ${wish.scopeId}) as "isScope",
      exists (select 1 from group_role where group_name = ${wish.group} and role = ${wish.role}
        and scope_id = ${wish.scopeId}) as "isHeld"`.execute(database);
  return rows[0] ?? { isScope: false, isHeld: false };
}

/** What the history calls a rule: by its group. */
export async function nameRules(
  reading: Reading,
  changes: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, coalesce(after, before) ->> 'group_name' as name from change where id = any(${changes}::bigint[])`.execute(
    reading.database,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function countLinked(reading: Reading): Promise<number> {
  const { rows } = await sql<{ linked: number }>`
    select count(distinct person_id)::integer as linked from person_identity`.execute(reading.database);
  return rows[0]?.linked ?? 0;
}

/** Who somebody is at providers, as images. */
export async function readIdentities(
  database: DatabaseTransaction,
  personId: string,
): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(i) as image from person_identity i where person_id = ${personId}`.execute(database);
  return rows.map(({ image }) => image);
}

/** How somebody signs in: whether they have a password, and since when the provider knows them. */
export async function readWays(
  reading: Reading,
): Promise<{ readonly hasPassword: boolean; readonly linkedAt: string | null }> {
  const id = reading.actor.personId;
  const { rows } = await sql<{ hasPassword: boolean; linkedAt: string | null }>`
    select exists (select 1 from credential where person_id = ${id}) as "hasPassword",
      (select max(created_at) from person_identity where person_id = ${id}
        and issuer = ${reading.signIn.provider?.rules.issuer ?? ''}) as "linkedAt"`.execute(reading.database);
  return rows[0] ?? { hasPassword: false, linkedAt: null };
}
