import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type StopPurpose, stopPurposes } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';

/** Whose mail of which kind a link stops. */
export interface StopLink {
  readonly personId: string;
  readonly purpose: StopPurpose;
}

const keyPurpose = 'stop-mail';

async function readKey(database: Reading['database']): Promise<Buffer | undefined> {
  const { rows } = await sql<{ secret: Buffer }>`
    select secret from signing_key where purpose = ${keyPurpose}`.execute(database);
  return rows[0]?.secret;
}

/** Made when the first mail with a link is sent, and the same for every worker. */
async function openKey(database: Reading['database']): Promise<Buffer> {
  const known = await readKey(database);
  if (known !== undefined) return known;
  await sql`insert into signing_key (purpose, secret) values (${keyPurpose}, ${randomBytes(32)})
    on conflict (purpose) do nothing`.execute(database);
  return (await readKey(database)) ?? (await openKey(database));
}

function sign(key: Buffer, { personId, purpose }: StopLink): string {
  return createHmac('sha256', key).update(`${keyPurpose} ${personId} ${purpose}`).digest('base64url');
}

/** A token that stops this mail for this person without signing in, and is good for nothing else. */
export async function makeStopLink(database: Reading['database'], link: StopLink): Promise<string> {
  return `${link.personId}.${link.purpose}.${sign(await openKey(database), link)}`;
}

export async function verifyStopLink(
  database: Reading['database'],
  token: string,
): Promise<StopLink | undefined> {
  const [personId = '', word = '', mark = ''] = token.split('.');
  const purpose = stopPurposes.find((one) => one === word);
  const key = await readKey(database);
  if (purpose === undefined || key === undefined) return undefined;
  const [given, right] = [Buffer.from(mark), Buffer.from(sign(key, { personId, purpose }))];
  return given.length === right.length && timingSafeEqual(given, right) ? { personId, purpose } : undefined;
}
