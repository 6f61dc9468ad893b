import { expect, test } from 'vitest';
import { readDraft } from './read-draft.ts';

const titles = (draft: string) => readDraft(draft).map(({ title }) => title);

test('Each heading begins a piece, of whatever level, with the text beneath it.', () => {
  expect(readDraft('# Doel\nWat het oplevert.\n\nEn voor wie.\n### Baten\n- geld\n- tijd\n')).toEqual([
    { title: 'Doel', text: 'Wat het oplevert.\n\nEn voor wie.' },
    { title: 'Baten', text: '- geld\n- tijd' },
  ]);
});

test('A heading may close, lack its space, be indented a little, or come from another machine.', () => {
  expect(titles('## Doel ##\r\n#Baten\r\n   # Risico’s\r\n')).toEqual(['Doel', 'Baten', 'Risico’s']);
  expect(titles('# Aanpak in C#\n# Doel')).toEqual(['Aanpak in C#', 'Doel']);
});

test('What stands before the first heading is no piece, and neither is a heading without words.', () => {
  expect(readDraft('Voor elk project.\n# Doel\nx\n##\ny')).toEqual([{ title: 'Doel', text: 'x\ny' }]);
});

test('A # within a line or deep in a list begins nothing.', () => {
  expect(readDraft('# Doel\nZie #12\n    # voorbeeld')).toEqual([
    { title: 'Doel', text: 'Zie #12\n    # voorbeeld' },
  ]);
});

test('Without headings each line is a piece, without the mark of a list.', () => {
  expect(titles('Toets\n\n- Advies\n* Besluit\n2. Bericht\n  3) Nazorg  \n')).toEqual([
    'Toets',
    'Advies',
    'Besluit',
    'Bericht',
    'Nazorg',
  ]);
  expect(readDraft('Toets')).toEqual([{ title: 'Toets', text: '' }]);
});

test('An empty draft has no pieces.', () => {
  expect(readDraft('')).toEqual([]);
  expect(readDraft(' \n\t\n#\n')).toEqual([]);
});
