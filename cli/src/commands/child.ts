import type { Settings } from '@regie/server';
import type { ExitStatus, Terminal } from '../terminal.ts';

type Input = AsyncIterable<Buffer>;

/** Each loads what it needs and no more: a child starts often. */
const tasks: Readonly<Record<string, (input: Input) => Promise<Uint8Array>>> = {
  csv: async (input) => {
    const { writeCsv } = await import('@regie/formats/spreadsheet');
    return writeCsv(await readJson(input));
  },
  xlsx: async (input) => {
    const { writeXlsx } = await import('@regie/formats/spreadsheet');
    return await writeXlsx(await readJson(input));
  },
  mspdi: async (input) => {
    const { writeMspdi } = await import('@regie/formats/mspdi');
    const { leaveXer } = await import('@regie/formats/xer');
    const { readPlanJson } = await import('@regie/formats/plan-json');
    const { plan } = readPlanJson(await readText(input));
    if (plan === undefined) throw new Error('not a plan');
    return Buffer.from(writeMspdi(leaveXer(plan).plan).text);
  },
  'report-plan': async (input) => {
    const { reportPlanFile } = await import('../plan-files/report-plan-file.ts');
    return Buffer.from(JSON.stringify(await reportPlanFile(input)));
  },
  pdf: async (input) => {
    const { bindInChild } = await import('@regie/server');
    return await bindInChild(await readJson(input));
  },
  // The server is loaded only for what needs it.
  'make-example': async (input) => {
    const { makeExampleInChild } = await import('@regie/server');
    return await makeExampleInChild(await readJson(input), await settings());
  },
  'import-plans': async (input) => {
    const { importPlansInChild } = await import('@regie/server');
    return await importPlansInChild(await readJson(input), await settings());
  },
};

async function settings(): Promise<Settings> {
  const { readSettings } = await import('@regie/server');
  const read = readSettings(process.env);
  if ('refused' in read) throw new Error(`${read.variable}: ${read.reason}`);
  return read;
}

async function readJson(input: Input) {
  return JSON.parse(await readText(input));
}

async function readText(input: Input): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** `regie child TASK`: a request or a file on standard input, bytes on standard output. Started by a worker. */
export async function runChild(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const task = tasks[args[0] ?? ''];
  if (task === undefined) {
    terminal.complain(`regie child ${Object.keys(tasks).join('|')}`);
    return 2;
  }
  const bytes = await task(process.stdin);
  await new Promise((done) => process.stdout.write(bytes, done));
  return 0;
}
