import { readFile, writeFile } from 'node:fs/promises';
import type { WritingTerminal } from './terminal.ts';

export const systemTerminal: WritingTerminal = {
  readFile: async (path) => await readFile(path),
  writeFile: async (path, text) => await writeFile(path, text),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};
