import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Cluster, socketFolderOf } from './cluster.ts';
import { giveTo, superuser } from './initialise-cluster.ts';

/** Where a cluster is reached. */
export interface Endpoint {
  readonly isSocket: boolean;
  /** The socket's folder, or an address. */
  readonly host: string;
  readonly port: number;
}

/** The database that Regie's tables live in. */
export const databaseName = 'regie';

const socketPort = 5432;
/** The kernel allows 107 bytes on Linux and 103 elsewhere for the path of a socket. */
const longestSocketPathBytes = 100;
/** Below /tmp, for TMPDIR may be long, or closed to the database account. */
const shortFolderPrefix = 'regie-socket-';

/** A socket in the cluster's folder, in a short temporary folder when that path is too long, or loopback. */
export async function openEndpoint(cluster: Cluster): Promise<Endpoint> {
  if (process.platform === 'win32') {
    return { isSocket: false, host: '127.0.0.1', port: await findFreePort() };
  }
  const ownFolder = socketFolderOf(cluster.folder);
  const isShort = Buffer.byteLength(join(ownFolder, `.s.PGSQL.${socketPort}.lock`)) < longestSocketPathBytes;
  const host = isShort ? ownFolder : await mkdtemp(`/tmp/${shortFolderPrefix}`);
  if (isShort) {
    // What a killed postmaster left here would stop the next one once its number is in use again.
    await rm(host, { recursive: true, force: true });
    await mkdir(host);
  }
  await chmod(host, 0o700);
  await giveTo(cluster, host);
  return { isSocket: true, host, port: socketPort };
}

/** Removes a socket folder that was made outside the cluster. */
export async function closeEndpoint(endpoint: Endpoint): Promise<void> {
  if (endpoint.isSocket && endpoint.host.includes(shortFolderPrefix)) {
    await rm(endpoint.host, { recursive: true, force: true });
  }
}

/** The form that pg, libpq and URL all read: a socket's folder stands in the query. */
export function connectionStringOf(endpoint: Endpoint, password: string, database = databaseName): string {
  const who = `${superuser}:${encodeURIComponent(password)}`;
  return endpoint.isSocket
    ? `postgresql://${who}@localhost:${endpoint.port}/${database}?host=${encodeURIComponent(endpoint.host)}`
    : `postgresql://${who}@${endpoint.host}:${endpoint.port}/${database}`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
