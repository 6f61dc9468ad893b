import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn } from './rules.ts';

const rulesOf = (text: string, path = 'server/src/a.ts') => findingsIn(path, text).map(({ rule }) => rule);

test.each([
  ['const a = b as Person;', '`as`'],
  ['const a = (b as unknown);', '`as`'],
  ['const a: any = 1;', '`any`'],
  ['const a = b!.c;', '`!`'],
  ['// TODO later', 'unfinished'],
  ['// @ts-ignore', 'silenced'],
])('%s is seen', (line, word) => {
  expect(rulesOf(line).join()).toContain(word);
});

test.each([
  'const kinds = [1, 2] as const;',
  "const text = 'known as Person';",
  'const isOther = a !== b;',
  "import { a as b } from './c.ts';",
  '/** What is seen as Person. */',
])('%s is left alone', (line) => {
  expect(rulesOf(line)).toEqual([]);
});

test('a file of 301 lines and a name that says nothing are seen', () => {
  expect(rulesOf('x\n'.repeat(301)).join()).toContain('301 lines');
  expect(rulesOf('', 'server/src/date-utils.ts').join()).toContain('does not say');
  expect(rulesOf('', 'server/src/database.ts')).toEqual([]);
});

/** The costliest bug here is a promise that nobody waits for inside a transaction. */
test('the linter sees a forgotten await', () => {
  const root = resolve(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(root, 'server/src/forgotten-'));
  const file = join(folder, 'forgotten.ts');
  try {
    writeFileSync(
      file,
      `async function store(): Promise<void> {}\n\nexport async function write(): Promise<void> {\n  store();\n}\n`,
    );
    const run = () =>
      execFileSync(resolve(root, 'node_modules/.bin/biome'), ['lint', file], { cwd: root, stdio: 'pipe' });
    expect(run).toThrow(/noFloatingPromises/);
  } finally {
    execFileSync('rm', ['-r', folder]);
  }
});
