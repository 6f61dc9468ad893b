import { expect, test } from 'vitest';
import { titleIn } from '../language/own-names.ts';
import { navigation } from './navigation.ts';
import { pageRoutes } from './routes.ts';

const items = navigation.flatMap((section) => section.items);

test('No two pages answer to the same letter.', () => {
  const keys = items.flatMap(({ key }) => key ?? []);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

test('A page that is called after a term is called so in the rail, the breadcrumbs and the palette alike.', () => {
  const termOf = (of: object) => ('term' in of ? of.term : undefined);
  const inRail = items.map(({ label, path }) => [path, typeof label === 'string' ? undefined : label.term]);
  const ofPages = items.map(({ path }) => [
    path,
    termOf(pageRoutes.find((page) => page.path === path)?.title ?? {}),
  ]);
  expect(inRail).toEqual(ofPages);
});

test('An own name of a term names the page in the language in which it is given, and in no other.', () => {
  const own = new Map([['plural.risk', { name: { nl: 'Dreigingen' }, meaning: {} }]]);
  const page = pageRoutes.find(({ path }) => path === '/risks');
  const titles = (['nl', 'en'] as const).map((language) => page && titleIn(own, page.title, language));
  expect(titles).toEqual(['Dreigingen', 'Risks']);
});
