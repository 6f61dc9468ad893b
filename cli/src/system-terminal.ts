import { readFile, writeFile } from 'node:fs/promises';
import type { WritingTerminal } from './terminal.ts';

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

export const systemTerminal: WritingTerminal = {
  readFile: async (path) => (path === '-' ? await readInput() : await readFile(path)),
  writeFile: async (path, content) => await writeFile(path, content),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};
