import type { Terminal } from '../terminal.ts';

export type Word = readonly [name: string, value: string, isJson: boolean];

/** `name=value`, `name=@file` (`@-` for standard input) and `name:=JSON`; undefined for a word that is none of these. */
export async function readWord(
  text: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<Word | undefined> {
  const match = /^([\w.]+)(:?=)(.*)$/s.exec(text);
  if (match === null) return undefined;
  const [, name = '', sign, given = ''] = match;
  const value = given.startsWith('@') ? await readText(given.slice(1), terminal) : given;
  const isJson = sign === ':=';
  return isJson && !isJsonText(value) ? undefined : [name, value, isJson];
}

export async function readText(path: string, terminal: Pick<Terminal, 'readFile'>): Promise<string> {
  return Buffer.from(await terminal.readFile(path))
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

export function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
