import { join, resolve } from 'node:path';
import { attachToDatabase } from './attach-to-database.ts';
import type { Cluster } from './cluster.ts';
import { type EmbeddedRefusal, isRefusal } from './embedded-refusal.ts';
import { closeEndpoint, connectionStringOf } from './endpoint.ts';
import { describeFailure } from './error-code.ts';
import { lockFolder } from './folder-lock.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { openDatabase } from './open-database.ts';
import { findPostmaster, type Postmaster, stopPostmaster } from './postmaster.ts';
import { makeFolder, settleCluster } from './settle-cluster.ts';
import { startCluster } from './start-cluster.ts';
import { watchPostmaster } from './watch-postmaster.ts';

/** A running PostgreSQL that belongs to a data folder. */
export interface EmbeddedDatabase {
  /** For pg, libpq and URL alike; it stays the same when the database has to be started again. */
  readonly connectionString: string;
  /** Whether it was still running after its server had been killed. */
  readonly wasAdopted: boolean;
  /** Ends the database and frees the folder; whoever only attached leaves both as they are. */
  stop(): Promise<void>;
}

/** What is wanted of the database of a data folder. */
export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** False gives up durability for speed: for throw-away clusters only. Default true. */
  readonly fsync?: boolean;
  /** A server owns the database; workers and commands attach to the one that a server runs. */
  readonly role: 'server' | 'attach';
  readonly log?: (line: string) => void;
}

/** Starts (or adopts a live one left by a killed server) the PostgreSQL of a data folder, or says why not. */
export async function startEmbeddedDatabase(
  options: EmbeddedOptions,
): Promise<EmbeddedDatabase | EmbeddedRefusal> {
  const postgresFolder = join(resolve(options.dataFolder), 'postgres');
  const lockPath = join(postgresFolder, 'lock.json');
  try {
    if (options.role === 'attach') return await attachToDatabase(lockPath, options.dataFolder);
    await makeFolder(postgresFolder);
    const lock = await lockFolder(lockPath);
    if (isRefusal(lock)) return lock;
    const database = await runCluster(postgresFolder, options).catch(async (error: unknown) => {
      await lock.release();
      throw error;
    });
    if (isRefusal(database)) {
      await lock.release();
      return database;
    }
    await lock.publish(database.connectionString);
    return { ...database, stop: () => database.stop().finally(() => lock.release()) };
  } catch (error) {
    // Whatever the file system refuses: a full disk, a folder of somebody else, a file in the way.
    return { refused: 'database/folder-not-usable', folder: postgresFolder, reason: describeFailure(error) };
  }
}

async function runCluster(
  postgresFolder: string,
  options: EmbeddedOptions,
): Promise<EmbeddedDatabase | EmbeddedRefusal> {
  const isDurable = options.fsync ?? true;
  const log = options.log ?? (() => undefined);
  const cluster = await settleCluster(postgresFolder, log);
  if (isRefusal(cluster)) return cluster;
  const password = await initialiseCluster(cluster, isDurable);
  if (typeof password !== 'string') return password;
  const adopted = await adoptPostmaster(cluster, password);
  if (adopted) log('database: took over the PostgreSQL that a killed server left running');
  const postmaster = adopted ?? (await startCluster(cluster, isDurable));
  if (isRefusal(postmaster)) return postmaster;
  const failure = await openDatabase(postmaster.endpoint, password);
  if (failure !== undefined) {
    await stopPostmaster(cluster, postmaster);
    return { refused: 'database/folder-not-usable', folder: cluster.folder, reason: failure };
  }
  const watched = watchPostmaster(cluster, postmaster, isDurable, log);
  return {
    connectionString: connectionStringOf(postmaster.endpoint, password),
    wasAdopted: adopted !== undefined,
    stop: async () => {
      await watched.stop();
      await closeEndpoint(postmaster.endpoint);
    },
  };
}

/** A postmaster that lives but cannot be reached, its socket cleaned away perhaps, is ended instead. */
async function adoptPostmaster(cluster: Cluster, password: string): Promise<Postmaster | undefined> {
  const left = await findPostmaster(cluster);
  if (!left || (await openDatabase(left.endpoint, password)) === undefined) return left;
  await stopPostmaster(cluster, left);
  return undefined;
}
