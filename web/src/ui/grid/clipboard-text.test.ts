import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuse, fromTsv, revive, toHtmlTable, toTsv } from './clipboard-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[ \t\r\n"'=+\-@a1]{0,8}$/),
);
const rectangle = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  // One empty cell alone is no text at all, and a last line without text is how spreadsheets end.
  .filter((rows) => rows.at(-1)?.some((text) => text !== '') === true);

test('what is copied is pasted back the same, whatever stands in the cells', () => {
  fc.assert(
    fc.property(rectangle, (rows) => {
      const cells = rows.map((row) => row.map((text) => ({ text, isNumber: false })));
      expect(fromTsv(toTsv(cells))).toEqual(rows.map((row) => row.map(revive)));
    }),
    { numRuns: 1000 },
  );
});

test('no copied text begins like a formula', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(defuse(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      expect(toHtmlTable([[{ text, isNumber: false }]])).not.toMatch(/<td>\s*[=+\-@＝＋－＠]/);
    }),
  );
});

test('a negative number stays a number', () => {
  expect(toTsv([[{ text: '-3', isNumber: true }]])).toBe('-3');
});

test('markup in a cell stays text', () => {
  expect(toHtmlTable([[{ text: '<img src=x onerror=alert(1)>', isNumber: false }]])).toBe(
    '<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td></tr></table>',
  );
});

test('text as spreadsheets write it is read', () => {
  expect(fromTsv('a\tb\r\n"line one\nline two"\t"say ""yes"""\r\n')).toEqual([
    ['a', 'b'],
    ['line one\nline two', 'say "yes"'],
  ]);
  expect(fromTsv('5" pipe\tb')).toEqual([['5" pipe', 'b']]);
  expect(fromTsv('"open\tb')).toEqual([['"open', 'b']]);
});

test('a large paste is read in time that grows with its size', () => {
  const text = Array.from({ length: 20_000 }, (_, n) => `"title ${n}"\tb\tc`).join('\n');
  const start = performance.now();
  expect(fromTsv(text)).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
