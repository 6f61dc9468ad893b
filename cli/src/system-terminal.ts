import { readFile } from 'node:fs/promises';
import type { Terminal } from './terminal.ts';

export const systemTerminal: Terminal = {
  readFile: async (path) => await readFile(path),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};
