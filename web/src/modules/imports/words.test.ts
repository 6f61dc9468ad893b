import { expect, test } from 'vitest';
import { conventionNames } from '../../../../engine/src/scheduling/index.ts';
import { conventionTexts } from './convention-texts.ts';
import { findingText, findingTexts } from './finding-texts.ts';

test('Every rule by which dates are calculated has words in both languages.', () => {
  for (const texts of Object.values(conventionTexts)) {
    expect(conventionNames.filter((name) => texts[name] === undefined)).toEqual([]);
  }
});

test('Findings have words in both languages; one that has none shows its code.', () => {
  expect(Object.keys(findingTexts.nl)).toEqual(Object.keys(findingTexts.en));
  expect(findingText(findingTexts.nl, 'mspdi/uid-missing')).toBe('Regel zonder eigen nummer');
  expect(findingText(findingTexts.nl, 'mspdi/nieuw')).toBe('mspdi/nieuw');
});
