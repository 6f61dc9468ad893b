import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { runEvm } from './evm.ts';
import { runLevel } from './level.ts';
import { runSelect } from './select.ts';

const commands = new Map([
  ['evm', runEvm],
  ['level', runLevel],
  ['select', runSelect],
]);
const folder = resolve(import.meta.dirname, '../../../docs/method');

/** Files stand in a document as blocks with their name; commands in blocks with a prompt, their output below. */
function examplesOf(document: string) {
  const text = readFileSync(resolve(folder, document), 'utf8');
  const files = new Map(
    [...text.matchAll(/```(?:json|xml) (\S+)\n([\s\S]*?)```/g)].map(([, name, body]) => [name, body]),
  );
  const runs = [...text.matchAll(/```console\n\$ regie (\S+) (.*)\n([\s\S]*?)```/g)];
  return { files, runs: runs.map(([, command, args, output]) => ({ command, args, output })) };
}

test.each(['earned-value.md', 'levelling.md', 'selection.md'])(
  'the worked example of %s runs as it is printed',
  async (document) => {
    const { files, runs } = examplesOf(document);
    expect(runs.length).toBeGreaterThan(0);
    for (const { command = '', args = '', output = '' } of runs) {
      const printed: string[] = [];
      const terminal: Terminal = {
        readFile: async (path) => new TextEncoder().encode(files.get(path) ?? ''),
        print: (line) => printed.push(line),
        complain: (line) => printed.push(line),
      };
      expect(await commands.get(command)?.(args.split(' '), terminal)).toBe(0);
      const expected = output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(printed.map((line) => JSON.parse(line))).toMatchObject(expected);
    }
  },
);
