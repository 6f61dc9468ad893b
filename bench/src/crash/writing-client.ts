import { Client } from '../testing.ts';

/** What the server said it had done: nothing of it may be lost. */
export interface Acknowledged {
  /** The newest version of each record that was acknowledged, with the title it had then. */
  readonly records: Map<string, { readonly version: number; readonly title: string }>;
  /** Titles of groups of records that were made in one request. */
  readonly groups: Set<string>;
  count: number;
}

export const groupSize = 5;

/** Writes until the server is gone: makes, changes and makes five at once, in turn. */
export async function writeUntilGone(
  url: string,
  token: string,
  scopeId: string,
  mark: string,
  acknowledged: Acknowledged,
): Promise<void> {
  const client = new Client(url, token);
  const mine: string[] = [];
  for (let nth = 0; ; nth += 1) {
    try {
      const title = `${mark}.${nth}`;
      if (nth % 4 === 3) await makeGroup(client, scopeId, title, acknowledged);
      else if (nth % 4 === 0 || mine.length === 0)
        mine.push(await makeOne(client, scopeId, title, acknowledged));
      else await changeOne(client, mine[nth % mine.length] ?? '', title, acknowledged);
    } catch (error) {
      // Cut off by the kill; a refusal would be a fault of the figure and must not end in waiting.
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

async function makeOne(client: Client, scopeId: string, title: string, acknowledged: Acknowledged) {
  const { record } = await client.must('POST', '/risks', { body: { scopeId, title }, key: title });
  acknowledged.records.set(record.id, { version: record.version, title });
  acknowledged.count += 1;
  return record.id;
}

async function changeOne(client: Client, id: string, title: string, acknowledged: Acknowledged) {
  const version = acknowledged.records.get(id)?.version ?? 0;
  const { record } = await client.must('PATCH', `/risks/${id}`, { version, body: { title } });
  acknowledged.records.set(id, { version: record.version, title });
  acknowledged.count += 1;
}

async function makeGroup(client: Client, scopeId: string, mark: string, acknowledged: Acknowledged) {
  const title = `groep ${mark}`;
  const create = Array.from({ length: groupSize }, () => ({ scopeId, title }));
  await client.must('POST', '/risks/changes', { body: { create, update: [] }, key: mark });
  acknowledged.groups.add(title);
  acknowledged.count += 1;
}
