import { join } from 'node:path';
import {
  logToOutput,
  prepareDemo,
  readSettings,
  runUntilSignal,
  type Settings,
  startServer,
  superviseChild,
} from '@regie/server';
import { showDemo } from '../demo.ts';
import { programFolder } from '../program-folder.ts';
import { describeStartRefusal } from '../start-refusal.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** Young objects of a worker live in little room: a few MB less at rest for a little more collecting. */
const workerHeap = '--max-semi-space-size=4';

/** `regie start [--demo]`: server and one worker, until Ctrl-C. */
export async function runStart(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const settings = readSettings(process.env);
  if ('refused' in settings) {
    terminal.complain(`${settings.variable}: ${settings.reason}`);
    return 2;
  }
  const webFolder = join(programFolder(), 'web');
  const server = await startServer({
    settings,
    webFolder,
    version,
    log: settings.logsAll ? logToOutput : logQuietly,
  });
  if ('refused' in server) {
    terminal.complain(describeStartRefusal(server));
    return 1;
  }
  const worker = superviseChild({
    command: process.execPath,
    args: [...process.execArgv, workerHeap, join(programFolder(), 'regie.js'), 'worker'],
    env: { ...process.env, DATABASE_URL: server.connectionString },
    log: (line) => terminal.print(line),
  });
  const isDemo = args.includes('--demo') ? await prepareDemo(server.house) : undefined;
  greet(terminal, settings, isDemo === true ? { url: server.url, setUpUrl: undefined } : server);
  const stopping = new AbortController();
  const shown = isDemo === undefined ? undefined : showDemo(server.house, isDemo, terminal, stopping.signal);
  await runUntilSignal(async () => {
    stopping.abort();
    await shown;
    await worker.stop();
    await server.stop();
  });
  return 0;
}

/** On a terminal the greeting should not drown in lines of what goes well. */
const logQuietly: typeof logToOutput = (level, message, facts) => {
  if (level !== 'info') logToOutput(level, message, facts);
};

function greet(
  terminal: Terminal,
  settings: Settings,
  server: { readonly url: string; readonly setUpUrl: string | undefined },
): void {
  terminal.print(`Regie ${version} on ${server.url}`);
  if (settings.databaseUrl === undefined) terminal.print(`Data in ${settings.dataFolder}`);
  if (server.setUpUrl !== undefined) terminal.print(`Set up once, within a week, at ${server.setUpUrl}`);
  terminal.print('Ctrl-C stops it.');
}
