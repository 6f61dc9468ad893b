import type { Client } from '../testing.ts';

const perPackage = 100;
const streams = 5;
const start = Date.UTC(2027, 0, 11, 8) / 60_000;

/** One edit in a request of its own. */
export async function editPlan(client: Client, projectId: string, edits: readonly object[], since = 0) {
  return await client.post(`/projects/${projectId}/plan/edits`, { language: 'nl', since, edits });
}

/**
 * Fills a project with packages of a hundred activities one after the other; packages stand in five streams, each waiting
 * for the one before it in its stream. Uids count from 1: of package p (from 0) the summary is 101 p + 1.
 */
export async function fillPlan(client: Client, projectId: string, packages: number): Promise<void> {
  const one = (edits: readonly object[]) =>
    client.must('POST', `/projects/${projectId}/plan/edits`, { body: { language: 'nl', since: 0, edits } });
  await one([{ kind: 'settings', version: 0, patch: { start } }]);
  for (let from = 0; from < packages; from += 5) {
    const some = Array.from({ length: Math.min(5, packages - from) }, (_, index) => from + index);
    const rows = some.flatMap((number) => [
      { level: 1, patch: { name: `Pakket ${number}` } },
      ...Array.from({ length: perPackage }, (_, index) => ({
        level: 2,
        patch: { name: `Activiteit ${number}.${index}`, duration: { minutes: 480, isElapsed: false } },
      })),
    ]);
    const first = some.map((number) => number * (perPackage + 1) + 2);
    const chains = first.map((uid) => ({
      kind: 'chain',
      uids: Array.from({ length: perPackage }, (_, index) => uid + index),
    }));
    const joints = first
      .filter((uid) => uid > streams * (perPackage + 1))
      .map((uid) => ({ kind: 'chain', uids: [uid - streams * (perPackage + 1) + perPackage - 1, uid] }));
    const after = from === 0 ? null : from * (perPackage + 1);
    const added = rows.length > 500 ? [rows.slice(0, 303), rows.slice(303)] : [rows];
    let last = after;
    for (const part of added) {
      const { made } = await one([{ kind: 'add', after: last, rows: part }]);
      last = made.at(-1);
    }
    await one([...chains, ...joints]);
  }
}

/** A project below a place of the world. */
export async function makeProject(client: Client, scopeId: string, code: string): Promise<string> {
  return (await client.must('POST', '/projects', { body: { scopeId, title: `Plan ${code}`, code } })).record
    .id;
}
