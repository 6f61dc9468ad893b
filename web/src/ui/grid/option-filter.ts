import type { CellOption } from './cell.ts';

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Options that fit what was typed: those that begin with it first, then those that hold it. */
export function filterOptions(options: readonly CellOption[], typed: string): readonly CellOption[] {
  const text = plain(typed.trim());
  if (text === '') return options;
  const starting = options.filter(({ label }) => plain(label).startsWith(text));
  const holding = options.filter(
    ({ label }) => !plain(label).startsWith(text) && plain(label).includes(text),
  );
  return [...starting, ...holding];
}
