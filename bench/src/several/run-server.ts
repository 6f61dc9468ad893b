import { logNothing, readSettings, runUntilSignal, startServer, startWorker } from '@regie/server';

/** A server of its own process, with a worker where that is asked for; says where it listens and ends on a signal. */
const settings = readSettings({ ...process.env, REGIE_PORT: process.env['REGIE_PORT'] ?? '0' });
if ('refused' in settings) throw new Error(settings.reason);
const server = await startServer({ settings, webFolder: '/none', version: 'bench', log: logNothing });
if ('refused' in server) throw new Error(JSON.stringify(server));
const worker =
  process.env['FIGURE_WORKER'] === 'yes'
    ? await startWorker({ ...settings, databaseUrl: server.connectionString }, logNothing)
    : undefined;
if (worker !== undefined && 'refused' in worker) throw new Error(JSON.stringify(worker));
process.send?.({ url: server.url, setUpUrl: server.setUpUrl });
await runUntilSignal(async () => {
  await worker?.stop();
  await server.stop();
});
process.exit(0);
