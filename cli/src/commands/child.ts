import { type Sheet, writeCsv, writeXlsx } from '@regie/formats/spreadsheet';
import type { ExitStatus, Terminal } from '../terminal.ts';

const tasks: Readonly<Record<string, (sheet: Sheet) => Uint8Array | Promise<Uint8Array>>> = {
  csv: writeCsv,
  xlsx: writeXlsx,
};

/** `regie child csv|xlsx`: a sheet as JSON on standard input, the file on standard output. Started by a worker. */
export async function runChild(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const task = tasks[args[0] ?? ''];
  if (task === undefined) {
    terminal.complain('regie child csv|xlsx');
    return 2;
  }
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  const bytes = await task(JSON.parse(Buffer.concat(parts).toString('utf8')));
  await new Promise((done) => process.stdout.write(bytes, done));
  return 0;
}
