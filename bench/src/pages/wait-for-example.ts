import { setTimeout as pause } from 'node:timers/promises';
import type { ProgramRun } from '../server.ts';

const longestMakingMs = 300_000;

/** Until the example is made; with what it prints to sign in: the password of all, and who has a role. */
export async function waitForExample(
  program: ProgramRun,
): Promise<{ readonly password: string; readonly emails: readonly string[] }> {
  const started = performance.now();
  while (!/Sign in with[^\n]*(\n\s+\S+@\S+[^\n]*){8}/.test(program.output())) {
    if (performance.now() - started > longestMakingMs) throw new Error(program.output());
    await pause(50);
  }
  const password = /password "([^"]+)"/.exec(program.output())?.[1] ?? '';
  const emails = [...program.output().matchAll(/\n\s+(\S+@\S+)/g)].map(([, email = '']) => email);
  return { password, emails };
}
