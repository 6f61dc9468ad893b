import type { CharterArticle } from '@regie/contracts/governance';

/** Something that two versions say otherwise. */
export interface Difference {
  readonly what: string;
  readonly here: string;
  readonly there: string;
}

/** Articles that differ, by number; one that is missing on a side is empty there. */
export function compareArticles(
  here: readonly CharterArticle[],
  there: readonly CharterArticle[],
): readonly Difference[] {
  const say = (article: CharterArticle | undefined) =>
    article === undefined ? '' : `${article.title}. ${article.text}`;
  const numbers = [...new Set([...here, ...there].map(({ number }) => number))];
  const find = (some: readonly CharterArticle[], number: string) =>
    some.find((article) => article.number === number);
  return numbers
    .map((number) => ({ what: number, here: say(find(here, number)), there: say(find(there, number)) }))
    .filter((one) => one.here !== one.there);
}
