import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Sessions by the address of their server, in a file that only its owner reads. */
export function sessionsPath(environment: Readonly<Record<string, string | undefined>>): string {
  const folder = environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  return join(folder, 'regie', 'sessions.json');
}

async function readAll(path: string): Promise<ReadonlyMap<string, string>> {
  try {
    const stored: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof stored !== 'object' || stored === null) return new Map();
    return new Map(Object.entries(stored).map(([origin, token]) => [origin, String(token)]));
  } catch {
    return new Map();
  }
}

export async function readSession(path: string, origin: string): Promise<string | undefined> {
  return (await readAll(path)).get(origin);
}

/** Keeps a session, or forgets it. */
export async function storeSession(path: string, origin: string, token: string | undefined): Promise<void> {
  const sessions = new Map(await readAll(path));
  if (token === undefined) sessions.delete(origin);
  else sessions.set(origin, token);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.next`;
  await writeFile(next, JSON.stringify(Object.fromEntries(sessions), null, 1), { mode: 0o600 });
  await rename(next, path);
}
