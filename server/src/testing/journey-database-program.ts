/**
 * The database of the browser's journeys, as a process of its own: a cluster with an empty, migrated database. Its first
 * line is how to reach that one, to copy it for each journey. It ends with its input, and so with whoever started it.
 */
import { once } from 'node:events';
import { isRefusal, startThrowawayCluster } from '../platform/database/embedded/index.ts';
import { logNothing } from '../platform/log.ts';
import { readSettings } from '../platform/settings.ts';
import { startServer } from '../start-server.ts';
import { runOn, withDatabase } from './cluster.ts';

const cluster = await startThrowawayCluster();
if (isRefusal(cluster)) throw new Error(JSON.stringify(cluster));
await runOn(cluster.connectionString, 'create database journey');
const template = withDatabase(cluster.connectionString, 'journey');
const settings = readSettings({ REGIE_PORT: '0', DATABASE_URL: template });
if ('refused' in settings) throw new Error(settings.reason);
const server = await startServer({ settings, webFolder: '/none', version: 'test', log: logNothing });
if ('refused' in server) throw new Error(JSON.stringify(server));
await server.stop();
process.stdout.write(`${template}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await cluster.stop();
