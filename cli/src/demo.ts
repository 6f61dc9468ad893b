import {
  demoAccounts,
  demoPassword,
  demoProgress,
  openDemoAccounts,
  type RunningServer,
} from '@regie/server';
import type { Terminal } from './terminal.ts';

const lookMs = 500;

/** Waits until the worker has made the example, and says how to sign in. Ends early when the server stops. */
export async function showDemo(
  house: RunningServer['house'],
  isDemo: boolean,
  terminal: Pick<Terminal, 'print' | 'complain'>,
  signal: AbortSignal,
): Promise<void> {
  if (!isDemo) {
    terminal.complain(
      '--demo: this database holds another organisation. Name an empty folder in REGIE_DATA.',
    );
    return;
  }
  let told = 0;
  for (;;) {
    if (signal.aborted) return;
    const progress = await demoProgress(house);
    if (progress === undefined) {
      terminal.complain('The example organisation could not be made; see the lines of the worker.');
      return;
    }
    if (progress === 1) break;
    if (progress >= told) terminal.print(`Making the example organisation: ${Math.floor(progress * 100)} %`);
    while (progress >= told) told += 0.25;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  await openDemoAccounts(house);
  terminal.print(`Sign in with the password "${demoPassword}" as`);
  for (const { email, role } of demoAccounts) terminal.print(`  ${email.padEnd(40)} ${role}`);
}
