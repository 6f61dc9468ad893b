import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal, startEmbeddedDatabase } from './index.ts';
import { holdDatabase, runScript } from './run-script.testing.ts';
import { findAccount, isRoot } from './unprivileged-account.ts';

let top: string;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'regie-settle-'));
});

afterEach(() => rm(top, { recursive: true, force: true }));

test('As an ordinary user, in a folder too deep for a socket, the cluster runs under that user.', async () => {
  const account = isRoot() ? await findAccount('/nowhere') : undefined;
  const dataFolder = join(top, 'a folder whose name is long '.repeat(4), 'data');
  await mkdir(dataFolder, { recursive: true });
  if (account) {
    await chmod(top, 0o755);
    await chown(dataFolder, account.uid, account.gid);
  }
  const owner = runScript(holdDatabase(dataFolder, { fsync: false }), account);
  const host = new URL(await owner.nextLine()).searchParams.get('host') ?? '';
  expect(host).toMatch(/^\/tmp\/regie-socket-/);
  const uid = account?.uid ?? process.getuid?.();
  expect((await stat(join(dataFolder, 'postgres', '18', 'data'))).uid).toBe(uid);
  owner.child.kill('SIGTERM');
  expect(await owner.ended).toBe(0);
  await expect(stat(host)).rejects.toThrow();
});

test.runIf(isRoot())(
  'A folder that only root can enter gets its cluster in reach, and keeps it there.',
  async () => {
    await chmod(top, 0o700);
    const lines: string[] = [];
    const options = {
      dataFolder: top,
      role: 'server',
      fsync: false,
      log: (line: string) => lines.push(line),
    } as const;
    const first = await startEmbeddedDatabase(options);
    if (isRefusal(first)) throw new Error(JSON.stringify(first));
    await first.stop();
    const elsewhere = (await readFile(join(top, 'postgres', '18', 'elsewhere'), 'utf8')).trim();
    try {
      expect(lines).toEqual([expect.stringContaining(elsewhere)]);
      const second = await startEmbeddedDatabase(options);
      expect(second).toMatchObject({ connectionString: first.connectionString });
      if (!isRefusal(second)) await second.stop();
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
    expect(await startEmbeddedDatabase(options)).toMatchObject({
      refused: 'database/folder-not-usable',
      folder: elsewhere,
    });
  },
);
