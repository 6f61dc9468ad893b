import type { CharterArticle } from '@regie/contracts/governance';
import { expect, test } from 'vitest';
import { compareArticles } from './compare-articles.ts';

const article = (number: string, text: string): CharterArticle => ({
  id: `${number} ${text}`,
  version: 1,
  number,
  title: 'Kop',
  text,
  controls: [],
});

test('articles are held against each other by number; one that is missing on a side is empty there', () => {
  const here = [article('1', 'Zo'), article('2', 'Anders'), article('4', 'Nieuw')];
  const there = [article('1', 'Zo'), article('2', 'Eerst'), article('3', 'Vervallen')];
  expect(compareArticles(here, there)).toEqual([
    { what: '2', here: 'Kop. Anders', there: 'Kop. Eerst' },
    { what: '4', here: 'Kop. Nieuw', there: '' },
    { what: '3', here: '', there: 'Kop. Vervallen' },
  ]);
});
