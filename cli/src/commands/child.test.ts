import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../regie.ts', import.meta.url));

function child(task: string, request: string) {
  const words = ['--import', import.meta.resolve('tsx'), entry, 'child', task];
  return spawnSync(process.execPath, words, { input: request });
}

const sheet = {
  name: 'Risico',
  language: 'en',
  columns: [{ label: 'Title', kind: 'text' }],
  rows: [['=1+1']],
};

test('A child gives the bytes of the file and nothing else.', () => {
  const { status, stdout, stderr } = child('csv', JSON.stringify(sheet));
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
  expect(stdout.toString()).toBe("\ufeffTitle\r\n'=1+1\r\n");
});

test('A task that does not exist is not understood, and a request that is no JSON fails.', () => {
  expect(child('nonsense', '').status).toBe(2);
  expect(child('csv', '{').status).not.toBe(0);
});
