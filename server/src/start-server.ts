import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { backUpBeforeUpgrade } from './back-up.ts';
import { makeLink } from './modules/accounts/index.ts';
import { makeSignInRules } from './platform/accounts/open-id-provider.ts';
import { readOrganisation } from './platform/accounts/read-actor.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { EmbeddedRefusal } from './platform/database/embedded/index.ts';
import {
  type InstallationRefusal,
  refuseLostFolder,
  refuseOtherDatabase,
  rememberInstallation,
} from './platform/database/installation.ts';
import { type MigrateRefusal, migrateDatabase } from './platform/database/migrate.ts';
import { type OpenedDatabase, openDatabase } from './platform/database/open-database.ts';
import { makeHttpServer } from './platform/http/http-server.ts';
import { watchUnused } from './platform/http/unused-connections.ts';
import { LiveHub } from './platform/live/live-hub.ts';
import { liveStream } from './platform/live/live-stream.ts';
import type { Log } from './platform/log.ts';
import type { House } from './platform/operations/perform.ts';
import { makeRegistry } from './platform/operations/registry.ts';
import { Kinds } from './platform/records/kinds.ts';
import type { Settings } from './platform/settings.ts';
import { makeHouse, migrations, modulesOf } from './regie.ts';

export interface ServerOptions {
  readonly settings: Settings;
  readonly webFolder: string;
  readonly version: string;
  readonly log: Log;
  readonly clock?: Clock;
}

export interface RunningServer {
  /** Where it listens, also when the port was left to the system. */
  readonly url: string;
  readonly connectionString: string;
  readonly house: House;
  /** Set while nobody has set this Regie up: the link with which the first administrator does, once. */
  readonly setUpUrl: string | undefined;
  stop(): Promise<void>;
}

/** Why it cannot listen there: something else does, the port is for others, or the address is not of this machine. */
export interface AddressRefusal {
  readonly refused: 'address/in-use' | 'address/not-allowed' | 'address/not-here';
  readonly host: string;
  readonly port: number;
}

export type StartRefusal = EmbeddedRefusal | MigrateRefusal | InstallationRefusal | AddressRefusal;

/** Database, migrations, HTTP and live hints; long work is for the worker beside it. */
export async function startServer(options: ServerOptions): Promise<RunningServer | StartRefusal> {
  const { settings, log } = options;
  const lost = await refuseLostFolder(settings);
  if (lost !== undefined) return lost;
  const opened = await openDatabase(settings, 'server', (line) => log('info', line));
  if ('refused' in opened) return opened;
  try {
    const refused =
      (await refuseOtherDatabase(settings, opened.database)) ?? (await upgrade(options, opened));
    if (refused !== undefined) {
      await opened.close();
      return refused;
    }
    const served = await serve(options, opened);
    if ('refused' in served) await opened.close();
    return served;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function upgrade(
  { settings, version, log }: ServerOptions,
  opened: OpenedDatabase,
): Promise<MigrateRefusal | undefined> {
  const kept = await backUpBeforeUpgrade(settings, opened, version);
  if (kept !== undefined)
    log('warn', `the database is brought to this release; as it was it lies in ${kept}`);
  return await migrateDatabase(opened.database, opened.pool, migrations);
}

async function serve(
  options: ServerOptions,
  opened: OpenedDatabase,
): Promise<RunningServer | AddressRefusal> {
  const { settings, log } = options;
  const house = makeHouse(opened.database, options.clock ?? systemClock, makeSignInRules(settings.signIn));
  const isSecure = settings.publicUrl.startsWith('https:');
  const modules = modulesOf(house);
  const kinds = new Kinds(modules.flatMap((module) => module.kinds));
  const hub = new LiveHub(opened.connectionString, opened.openSocket, log);
  await hub.open();
  const streams = new Map([['live.hints', liveStream({ house, hub, kinds, isSecure })]]);
  const registry = makeRegistry(modules, [...streams.keys()]);
  let isEnding = false;
  const http = await makeHttpServer({
    ...options,
    ...registry,
    house,
    streams,
    isSecure,
    proxies: settings.proxies,
    isDatabaseAway: opened.isAway,
    pool: opened.pool,
    metricsToken: settings.metricsToken,
    isEnding: () => isEnding,
  });
  await rememberInstallation(settings, opened.database);
  const cutUnused = watchUnused(http.server);
  const url = await listen(http, settings);
  if (typeof url !== 'string') {
    await http.close();
    await hub.close();
    return url;
  }
  const stop = async () => {
    isEnding = true;
    await pause(settings.drainSeconds * 1000);
    hub.endListeners();
    await closeInTime(http, cutUnused);
    await hub.close();
    await rememberInstallation(settings, opened.database).catch(() => undefined);
    await opened.close();
  };
  const setUpUrl = await offerSetUp(house, settings.port === 0 ? url : settings.publicUrl);
  return { url, connectionString: opened.connectionString, house, setUpUrl, stop };
}

const longestAnswerMs = 20_000;
/** What was about to be asked on a new connection still is. */
const longestAskingMs = 500;

/** What is under way is answered; what takes too long is cut off, so that the process ends within half a minute. */
async function closeInTime(http: FastifyInstance, cutUnused: () => void): Promise<void> {
  const timers = [
    setTimeout(cutUnused, longestAskingMs),
    setTimeout(() => http.server.closeAllConnections(), longestAnswerMs),
  ];
  await http.close();
  for (const timer of timers) clearTimeout(timer);
}

const addressRefusals: Readonly<Record<string, AddressRefusal['refused']>> = {
  EADDRINUSE: 'address/in-use',
  EACCES: 'address/not-allowed',
  EADDRNOTAVAIL: 'address/not-here',
};

async function listen(http: FastifyInstance, { port, host }: Settings): Promise<string | AddressRefusal> {
  try {
    await http.listen({ port, host });
  } catch (error) {
    const refused =
      error instanceof Error && 'code' in error ? addressRefusals[String(error.code)] : undefined;
    if (refused === undefined) throw error;
    return { refused, host, port };
  }
  const address = http.server.address();
  const chosen = typeof address === 'object' && address !== null ? address.port : port;
  return `http://localhost:${chosen}`;
}

async function offerSetUp(house: House, url: string): Promise<string | undefined> {
  if ((await readOrganisation(house.database)) !== undefined) return undefined;
  const token = await makeLink(house.database, 'set-up', null, house.clock.now());
  return `${url}/setup?token=${token}`;
}
