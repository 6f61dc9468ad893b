import { examine, readSettings } from '@regie/server';
import type { ExitStatus, Terminal } from '../terminal.ts';

const signs = { good: 'ok', noted: '--', wrong: '!!' } as const;

/** `regie doctor`: looks at settings, disk, database, clock, worker, mail and history; status 1 when something is wrong. */
export async function runDoctor(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const isJson = args.includes('--json');
  if (args.some((word) => word !== '--json')) {
    terminal.complain('regie doctor [--json]');
    return 2;
  }
  const settings = readSettings(process.env);
  if ('refused' in settings) {
    terminal.complain(`${settings.variable}: ${settings.reason}`);
    return 2;
  }
  const findings = await examine(settings);
  for (const { subject, state, text } of findings) {
    terminal.print(
      isJson ? JSON.stringify({ subject, state, text }) : `${signs[state]} ${subject.padEnd(9)} ${text}`,
    );
  }
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}
