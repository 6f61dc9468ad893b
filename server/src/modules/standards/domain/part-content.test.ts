import { expect, test } from 'vitest';
import { setContent } from './part-content.ts';

test('A list is set by its lines, without the signs that people put before them.', () => {
  expect(setContent('list', '- Kade\n\n2. Brug\nSluis\n')).toEqual({
    kind: 'list',
    rows: ['Kade', 'Brug', 'Sluis'],
  });
  expect(setContent('list', 'Alleen de kade')).toEqual({ kind: 'paragraph', text: 'Alleen de kade' });
});

test('A table is set by bars, or as pasted from a sheet, where every line has the same cells.', () => {
  const table = {
    kind: 'table',
    heads: ['Wat', 'Wanneer'],
    rows: [['Kade', 'maart']],
  };
  expect(setContent('table', '| Wat | Wanneer |\n|---|---|\n| Kade | maart |')).toEqual(table);
  expect(setContent('table', 'Wat\tWanneer\nKade\tmaart')).toEqual(table);
  expect(setContent('table', 'Wat;Wanneer\nKade;maart')).toEqual(table);
  expect(setContent('list', 'Wat | Wanneer\nKade | maart')).toEqual(table);
  expect(setContent('list', 'Kade;\nBrug;')).toEqual({ kind: 'list', rows: ['Kade;', 'Brug;'] });
});

test('What does not look like its kind stays the text that it is.', () => {
  for (const text of ['Geen tabel', 'Wat | Wanneer\nKade', '']) {
    expect(setContent('table', text)).toEqual({ kind: 'paragraph', text });
  }
});
