import type { Language } from '@regie/contracts';
import { controls } from './controls/index.ts';

/** An article as it is written down. */
export interface WrittenArticle {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly controls: readonly string[];
}

/** Orders 2.10 after 2.9. */
export function compareNumbers(left: string, right: string): number {
  const [a = 0, b = 0] = left.split('.').map(Number);
  const [c = 0, d = 0] = right.split('.').map(Number);
  return a - c || b - d;
}

/** The articles that a charter begins with: one for each control, under the number by which it is cited. */
export function standardArticles(language: Language): readonly WrittenArticle[] {
  return controls
    .map(({ code, article, title, asks }) => ({
      number: article,
      title: title[language],
      text: asks[language],
      controls: [code],
    }))
    .sort((left, right) => compareNumbers(left.number, right.number));
}
