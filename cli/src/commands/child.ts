import { trust } from '@regie/contracts';
import { type Sheet, writeCsv, writeXlsx } from '@regie/formats/spreadsheet';
import type { ExitStatus, Terminal } from '../terminal.ts';

type Task = (request: unknown) => Uint8Array | Promise<Uint8Array>;

/** The server is loaded only for what needs it: a child that writes a sheet stays small. */
async function makeExample(request: unknown): Promise<Uint8Array> {
  const { makeExampleInChild, readSettings } = await import('@regie/server');
  const settings = readSettings(process.env);
  if ('refused' in settings) throw new Error(`${settings.variable}: ${settings.reason}`);
  return await makeExampleInChild(request, settings);
}

const tasks: Readonly<Record<string, Task>> = {
  // A worker of ours wrote the sheet a moment ago.
  csv: (request) => writeCsv(trust<Sheet>(request)),
  xlsx: (request) => writeXlsx(trust<Sheet>(request)),
  'make-example': makeExample,
};

/** `regie child TASK`: a request as JSON on standard input, bytes on standard output. Started by a worker. */
export async function runChild(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const task = tasks[args[0] ?? ''];
  if (task === undefined) {
    terminal.complain(`regie child ${Object.keys(tasks).join('|')}`);
    return 2;
  }
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  const bytes = await task(JSON.parse(Buffer.concat(parts).toString('utf8')));
  await new Promise((done) => process.stdout.write(bytes, done));
  return 0;
}
