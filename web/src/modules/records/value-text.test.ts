import type { Field, Language } from '@regie/contracts';
import { projectFields } from '@regie/contracts/projects';
import { riskFields } from '@regie/contracts/risks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseValue, type ValueContext, writeValue } from './value-text.ts';
import { valueTexts } from './value-texts.ts';

const context = (language: Language): ValueContext => ({
  language,
  ownNames: new Map(),
  today: '2027-03-14',
  people: [
    { id: 'p1', name: 'Zoë de Vries' },
    { id: 'p2', name: 'Jan de Vries' },
  ],
  names: {},
  words: valueTexts[language],
  writeInstant: (instant) => instant,
});

const valuesOf = (field: Field): fc.Arbitrary<string | number | boolean> => {
  switch (field.kind) {
    case 'integer':
      return fc.integer({ min: field.least ?? -99_999, max: field.most ?? 99_999 });
    case 'money':
      return fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    case 'day':
      return fc
        .date({ min: new Date('1900-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'choice':
      return fc.constantFrom(...(field.options ?? ['']));
    case 'person':
      return fc.constantFrom('p1', 'p2');
    case 'yes-no':
      return fc.boolean();
    default:
      return fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,8})?$/);
  }
};

const writable = [...Object.values<Field>(riskFields), ...Object.values<Field>(projectFields)].filter(
  (field) => field.isReadOnly !== true,
);

test('what a cell shows while it is edited is read back as the same value, in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const field of writable) {
      fc.assert(
        fc.property(valuesOf(field), (value) => {
          expect(parseValue(field, writeValue(field, value, context(language)), context(language))).toEqual({
            value,
          });
        }),
        { numRuns: 50 },
      );
    }
  }
});

test('choices are read in either language, whatever the language of the screen', () => {
  expect(parseValue(riskFields.status, 'gesloten', context('en'))).toEqual({ value: 'closed' });
  expect(parseValue(riskFields.status, 'Closed', context('nl'))).toEqual({ value: 'closed' });
  expect(parseValue(riskFields.status, 'weg', context('nl'))).toHaveProperty('problem');
});

test('part of a name is enough when it fits one person only', () => {
  expect(parseValue(riskFields.ownerId, 'zoe', context('nl'))).toEqual({ value: 'p1' });
  expect(parseValue(riskFields.ownerId, 'vries', context('nl'))).toHaveProperty('problem');
});

test('a required field is not emptied, another one is', () => {
  expect(parseValue(riskFields.title, ' ', context('nl'))).toHaveProperty('problem');
  expect(parseValue(riskFields.cause, ' ', context('nl'))).toEqual({ value: null });
});

test('numbers outside the scale are refused with the scale', () => {
  expect(parseValue(riskFields.probability, '6', context('nl'))).toEqual({
    problem: 'Geef een getal van 1 tot en met 5.',
  });
  expect(parseValue(riskFields.probability, '2,5', context('nl'))).toEqual({
    problem: 'Dit is geen geheel getal.',
  });
});
