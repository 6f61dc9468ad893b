import type { AnyShareView, ShareView } from '@regie/contracts/shared/shares';
import { type RawBuilder, sql } from 'kysely';
import { hashToken } from '../identifiers.ts';
import type { Reading } from '../operations/unit.ts';
import { seenByType } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';

export const shareTable = { name: 'record_share', secret: ['token_hash'] };

const columns = sql`h.id, h.purpose, h.maker_id as "makerId", h.created_at as "createdAt", h.expires_at as "expiresAt",
  coalesce(u.uses, 0) as uses, u.last_used_at as "lastUsedAt"`;
const from = sql`from record_share h left join record_share_use u on u.share_id = h.id`;

export async function listShares(reading: Reading, recordId: string): Promise<readonly ShareView[]> {
  const { rows } = await sql<ShareView>`
    select ${columns} ${from} where h.record_id = ${recordId} order by h.id desc`.execute(reading.database);
  return rows;
}

/** Every link; what it shows is told to who may see the record only. */
export async function listAllShares(reading: Reading, kinds: Kinds): Promise<readonly AnyShareView[]> {
  const { rows } = await sql<AnyShareView>`
    select ${columns}, case when r.id is null then null
      else jsonb_build_object('type', r.type, 'key', r.key, 'title', r.title) end as record
    ${from} left join (select r.* from record r join scope s on s.id = r.scope_id where ${seenByType(reading, kinds)}) r
      on r.id = h.record_id order by h.id desc`.execute(reading.database);
  return rows;
}

export async function isSharingOn(reading: Reading): Promise<boolean> {
  const { rows } = await sql<{ isOn: boolean }>`
    select has_share_links as "isOn" from organisation`.execute(reading.database);
  return rows[0]?.isOn === true;
}

/** A link that has not run out, while the organisation lets there be any. */
export interface OpenShare {
  readonly id: string;
  readonly recordId: string;
  readonly type: string;
  readonly makerId: string;
  readonly expiresAt: string;
}

export async function findOpenShare(reading: Reading, token: string): Promise<OpenShare | undefined> {
  const isGood: RawBuilder<boolean> = sql`h.token_hash = ${hashToken(token)}
    and h.expires_at > ${reading.now.toISOString()} and o.has_share_links`;
  const { rows } = await sql<OpenShare>`
    select h.id, h.record_id as "recordId", r.type, h.maker_id as "makerId", h.expires_at as "expiresAt"
    from record_share h join record r on r.id = h.record_id cross join organisation o where ${isGood}`.execute(
    reading.database,
  );
  return rows[0];
}

export async function countUse(reading: Reading, shareId: string): Promise<void> {
  await sql`insert into record_share_use as u (share_id, uses, last_used_at)
    values (${shareId}, 1, ${reading.now.toISOString()})
    on conflict (share_id) do update set uses = u.uses + 1, last_used_at = excluded.last_used_at`.execute(
    reading.database,
  );
}
