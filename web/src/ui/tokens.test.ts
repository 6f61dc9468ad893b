import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours that a theme declares, by name. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', colour = '']) => [name, colour] as const,
    ),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const words = ['ink', 'ink-soft', 'ink-faint', 'accent', 'green', 'amber', 'red', 'blue', 'grey'];
const onSoft = ['accent', 'green', 'amber', 'red', 'blue', 'grey'];
const pairs = [
  ...grounds.flatMap((ground) => words.map((word) => [word, ground] as const)),
  ...onSoft.map((word) => [word, `${word}-soft`] as const),
  ['accent-ink', 'accent-soft'] as const,
  ['ink', 'amber-soft'] as const,
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-hover'] as const,
];

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast', 7],
])('in the theme %s', (theme, least) => {
  const colours = coloursOf(theme);
  const measure = (one: string, other: string) => {
    const [a, b] = [colours.get(one), colours.get(other)];
    return a === undefined || b === undefined ? 0 : contrast(a, b);
  };

  test.each(pairs)('%s can be read on %s', (word, ground) => {
    expect(measure(word, ground)).toBeGreaterThanOrEqual(least);
  });

  test.each(grounds)('the edge of a control is seen on %s', (ground) => {
    expect(measure('line-control', ground)).toBeGreaterThanOrEqual(3);
    expect(measure('accent', ground)).toBeGreaterThanOrEqual(3);
  });
});

test('every theme declares the same colours', () => {
  const names = [...coloursOf('light').keys()];
  expect(names.length).toBeGreaterThan(25);
  expect([...coloursOf('dark').keys()]).toEqual(names);
  expect([...coloursOf('contrast').keys()]).toEqual(names);
});
