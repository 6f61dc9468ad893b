import { spawn } from 'node:child_process';
import type { Account } from './unprivileged-account.ts';

/** How a program ended and what it wrote. */
export interface ProgramEnd {
  readonly isSuccess: boolean;
  readonly output: string;
}

/** Only what the programs need: PG* variables of the caller would redirect them. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { LC_ALL: 'C', TZ: 'UTC', PATH, ...(SystemRoot ? { SystemRoot, TEMP } : {}) };
}

/** Runs one of PostgreSQL's programs to its end, under the account when there is one. */
export function runProgram(
  program: string,
  words: readonly string[],
  options: { folder: string; account: Account | undefined },
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      ...options.account,
      cwd: options.folder,
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ isSuccess: false, output: error.message }));
    child.once('close', (code) => resolve({ isSuccess: code === 0, output }));
  });
}
