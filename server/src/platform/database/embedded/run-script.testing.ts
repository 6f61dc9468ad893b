import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Account } from './unprivileged-account.ts';

/** A Node process of its own that runs a piece of TypeScript, and the lines it writes. */
export interface Script {
  readonly child: ChildProcess;
  nextLine(): Promise<string>;
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** For tests about processes that die: runs module code that imports by absolute address. */
export function runScript(code: string, account?: Account): Script {
  const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', code];
  const child = spawn(process.execPath, words, { ...account, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    nextLine: async () => {
      const next = await lines.next();
      if (next.done) throw new Error('The script ended without the line that was waited for.');
      return next.value;
    },
    ended: new Promise((resolve) => {
      child.once('exit', (code_, signal) => resolve(signal ?? code_));
    }),
  };
}

/** Code that starts the database of a folder as a server would, and writes its connection string. */
export function holdDatabase(dataFolder: string, options: { fsync?: boolean } = {}): string {
  const module = new URL('./index.ts', import.meta.url).href;
  return `
    const { startEmbeddedDatabase } = await import(${JSON.stringify(module)});
    const options = ${JSON.stringify({ dataFolder, role: 'server', ...options })};
    const database = await startEmbeddedDatabase(options);
    process.once('SIGTERM', () => database.stop().then(() => process.exit(0)));
    console.log(database.connectionString ?? JSON.stringify(database));
    if ('refused' in database) process.exit(1);
    setInterval(() => {}, 1000);
  `;
}
