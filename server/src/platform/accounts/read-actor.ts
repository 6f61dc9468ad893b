import { sql } from 'kysely';
import type { Actor, Grant } from '../access/actor.ts';
import { type Database, kept } from '../database/connect.ts';
import { hashToken } from '../identifiers.ts';
import type { OrganisationFrame } from '../operations/unit.ts';
import { heldGrants, isLetIn } from './held-grants.ts';
import { type SignInRules, usualSignIn } from './sign-in-rules.ts';

export interface SignedIn {
  readonly actor: Actor;
  readonly organisation: OrganisationFrame;
}

interface SessionRow {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly lastSeenAt: string;
  readonly grants: readonly Grant[];
  readonly organisation: OrganisationFrame;
}

/** What lists need to know of added fields, read along so that they need not ask for it. */
const addedFields = sql`|| jsonb_build_object('addedFields', (select coalesce(jsonb_agg(jsonb_build_object(
  'recordType', f.record_type, 'key', f.key, 'kind', f.kind, 'options', f.options) order by f.id), '[]')
  from custom_field f where not f.is_retired))`;

interface ReadingActor {
  readonly readsFields?: 'with-added-fields' | 'bare';
  /** Looking whether a session still goes on is no use of it, or a page that is left open would keep it for ever. */
  readonly purpose?: 'use' | 'look';
  readonly rules?: SignInRules;
}

/** Who a session token stands for, with roles as they are now; one query, nothing remembered in the process. */
export async function readActor(
  database: Database,
  token: string,
  now: Date,
  { readsFields = 'bare', purpose = 'use', rules = usualSignIn }: ReadingActor = {},
): Promise<SignedIn | undefined> {
  const fields = readsFields === 'bare' ? sql`` : addedFields;
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  const { rows } = await sql<SessionRow>`${kept}
    select s.id as "sessionId", p.id as "personId", p.name, s.last_seen_at as "lastSeenAt",
      ${heldGrants(now)} as grants,
      (select jsonb_build_object('id', o.id, 'name', o.name, 'timeZone', o.time_zone, 'language', o.language,
          'governedBy', (select coalesce(md5(string_agg(row, ',' order by row)), '') from (
            select id || ' ' || version as row from pmo_office
            union all select id || ' ' || version from office_member
            union all select id || ' ' || version from control_override
            union all select c.id || ' ' || c.version from charter c join record r on r.id = c.id where c.state = 'approved') governing)) ${fields}
        from organisation o) as organisation
    from session s join person p on p.id = s.person_id
    where s.token_hash = ${hashToken(token)} and ${isLetIn(now)}
      and s.expires_at > ${now.toISOString()} and s.last_seen_at > ${minutesAgo(rules.sessionIdleMinutes)}
      and s.created_at > ${minutesAgo(rules.sessionLongestMinutes)}`.execute(database);
  const row = rows[0];
  if (row === undefined) return undefined;
  if (purpose === 'use') await keepAlive(database, row, now);
  const { sessionId, personId, name, grants, organisation } = row;
  return { actor: { personId, name, sessionId, grants }, organisation };
}

/** At most once a minute, so that reading does not become writing. */
async function keepAlive(database: Database, row: SessionRow, now: Date): Promise<void> {
  if (now.getTime() - new Date(row.lastSeenAt).getTime() < 60_000) return;
  await database
    .updateTable('session')
    .set({ last_seen_at: now.toISOString() })
    .where('id', '=', row.sessionId)
    .execute();
}

interface TokenRow extends Omit<SessionRow, 'sessionId' | 'lastSeenAt'> {
  readonly tokenId: string;
  readonly access: 'read' | 'write';
  readonly lastUsedAt: string | null;
}

export interface SignedInByToken extends SignedIn {
  readonly access: 'read' | 'write';
}

/** Who a token for programs stands for, with the roles that they have now. */
export async function readTokenActor(
  database: Database,
  token: string,
  now: Date,
  readsFields: 'with-added-fields' | 'bare' = 'bare',
): Promise<SignedInByToken | undefined> {
  const fields = readsFields === 'bare' ? sql`` : addedFields;
  const { rows } = await sql<TokenRow>`${kept}
    select t.id as "tokenId", t.access, t.last_used_at as "lastUsedAt", p.id as "personId", p.name,
      ${heldGrants(now)} as grants,
      (select jsonb_build_object('id', o.id, 'name', o.name, 'timeZone', o.time_zone, 'language', o.language) ${fields}
        from organisation o) as organisation
    from api_token t join person p on p.id = t.person_id
    where t.token_hash = ${hashToken(token)} and ${isLetIn(now)} and t.expires_at > ${now.toISOString()}`.execute(
    database,
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const isLong = row.lastUsedAt === null || now.getTime() - new Date(row.lastUsedAt).getTime() > 60_000;
  if (isLong) {
    await sql`update api_token set last_used_at = ${now.toISOString()} where id = ${row.tokenId}`.execute(
      database,
    );
  }
  const { personId, name, grants, organisation, access } = row;
  return { actor: { personId, name, sessionId: null, grants }, organisation, access };
}

export async function readOrganisation(database: Database): Promise<OrganisationFrame | undefined> {
  const { rows } = await sql<OrganisationFrame>`
    select id, name, time_zone as "timeZone", language from organisation`.execute(database);
  return rows[0];
}
