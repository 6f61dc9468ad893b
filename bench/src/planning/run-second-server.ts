import { logNothing, readSettings, startServer } from '@regie/server';

/** A server of its own process on a database that another server made ready; says where it listens. */
const settings = readSettings({ ...process.env, REGIE_PORT: '0' });
if ('refused' in settings) throw new Error(settings.reason);
const server = await startServer({ settings, webFolder: '/none', version: 'bench', log: logNothing });
if ('refused' in server) throw new Error(JSON.stringify(server));
process.send?.({ url: server.url });
process.on('disconnect', () => {
  void server.stop().then(() => process.exit(0));
});
