import { logToOutput, readSettings, runUntilSignal, startWorker } from '@regie/server';
import { describeStartRefusal } from '../start-refusal.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

/** `regie worker`: takes jobs until a signal, or until the server that started it is gone. */
export async function runWorkerCommand(_args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const settings = readSettings(process.env);
  if ('refused' in settings) {
    terminal.complain(`${settings.variable}: ${settings.reason}`);
    return 2;
  }
  const worker = await startWorker(settings, logToOutput);
  if ('refused' in worker) {
    terminal.complain(describeStartRefusal(worker));
    return 1;
  }
  await runUntilSignal(async () => await worker.stop());
  return 0;
}
