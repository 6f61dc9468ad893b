import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedRefusal } from './embedded-refusal.ts';
import { readLock } from './folder-lock.ts';
import { answers } from './open-database.ts';
import type { EmbeddedDatabase } from './start-embedded-database.ts';

const patienceMilliseconds = 60_000;

/**
 * Uses the database that a server runs, waiting for one that is still starting. A database whose server was killed
 * may be used too: the next server adopts it.
 */
export async function attachToDatabase(
  lockPath: string,
  dataFolder: string,
): Promise<EmbeddedDatabase | EmbeddedRefusal> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const lock = await readLock(lockPath);
    const connectionString = lock?.connectionString;
    if (connectionString && (await answers(connectionString))) {
      return { connectionString, wasAdopted: false, stop: async () => undefined };
    }
    if (!lock?.isOwnerAlive || Date.now() > deadline) return { refused: 'database/not-running', dataFolder };
    await pause(100);
  }
}
