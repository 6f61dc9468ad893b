import { appendFile, writeFile } from 'node:fs/promises';
import { type ChainHead, exportAudit, readSettings, verifyAudit } from '@regie/server';
import { parseArguments } from '../arguments.ts';
import { describeStartRefusal } from '../start-refusal.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

const usage = 'regie audit verify [--head SEQ:HASH] | regie audit export --output FILE';
const mostShown = 20;

/** `regie audit`: whether the history is as it was written, and the history as lines of JSON. */
export async function runAudit(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseArguments(args, { options: ['head', 'output'], flags: [] });
  const [verb, ...more] = parsed.words;
  const head = readHead(parsed.options.get('head'));
  const output = parsed.options.get('output');
  const isUnderstood = parsed.misunderstood.length === 0 && more.length === 0 && head !== null;
  if (!isUnderstood || !(verb === 'verify' || (verb === 'export' && output !== undefined))) {
    terminal.complain(usage);
    return 2;
  }
  const settings = readSettings(process.env);
  if ('refused' in settings) {
    terminal.complain(`${settings.variable}: ${settings.reason}`);
    return 2;
  }
  if (verb === 'verify') return await verify(settings, head, terminal);
  const path = output ?? '';
  await writeFile(path, '', { mode: 0o600 });
  const done = await exportAudit(settings, async (lines) => await appendFile(path, `${lines.join('\n')}\n`));
  if ('refused' in done) {
    terminal.complain(describeStartRefusal(done));
    return 1;
  }
  terminal.print(`${path}: ${done.events} events`);
  return 0;
}

/** Null when it is not understood. */
function readHead(text: string | undefined): ChainHead | undefined | null {
  if (text === undefined) return undefined;
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text);
  return match === null ? null : { seq: Number(match[1]), hash: match[2] ?? '' };
}

async function verify(
  settings: Parameters<typeof verifyAudit>[0],
  earlier: ChainHead | undefined,
  terminal: Terminal,
): Promise<ExitStatus> {
  const found = await verifyAudit(settings, earlier);
  if ('refused' in found) {
    terminal.complain(describeStartRefusal(found));
    return 1;
  }
  for (const { seq, eventId, fault } of found.faults.slice(0, mostShown))
    terminal.complain(`${fault} at ${seq} (event ${eventId})`);
  if (found.faults.length > mostShown) terminal.complain(`and ${found.faults.length - mostShown} more`);
  if (!found.isHeadKnown)
    terminal.complain('the head that was given is not in the chain: its end was cut off or rewritten');
  const { head } = found;
  const at = head === undefined ? '' : `; the head is ${head.seq}:${head.hash}`;
  terminal.print(`${found.sealed} events are sealed, ${found.faults.length} faults${at}`);
  return found.faults.length === 0 && found.isHeadKnown ? 0 : 1;
}
