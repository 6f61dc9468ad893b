import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from './embedded-refusal.ts';
import { readLock } from './folder-lock.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from './start-embedded-database.ts';

const prefix = 'regie-throwaway-';

/** For tests: a cluster in a temporary folder, fsync off, with stop() deleting it. Fails by throwing. */
export async function startThrowawayCluster(): Promise<EmbeddedDatabase> {
  await sweep();
  const dataFolder = await mkdtemp(join(tmpdir(), prefix));
  await chmod(dataFolder, 0o711);
  const database = await startEmbeddedDatabase({ dataFolder, fsync: false, role: 'server' });
  if (isRefusal(database)) {
    await rm(dataFolder, { recursive: true, force: true });
    throw new Error(`No cluster to test with: ${JSON.stringify(database)}`);
  }
  return {
    ...database,
    stop: async () => {
      await database.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed leaves its cluster running, and nobody else would ever end it. */
async function sweep(): Promise<void> {
  const names = await readdir(tmpdir());
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const dataFolder = join(tmpdir(), name);
    const lock = await readLock(join(dataFolder, 'postgres', 'lock.json')).catch(() => undefined);
    if (!lock || lock.isOwnerAlive) continue;
    const left = await startEmbeddedDatabase({ dataFolder, fsync: false, role: 'server' });
    if (isRefusal(left)) continue;
    await left.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
