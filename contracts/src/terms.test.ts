import { findOptionTerm, findTerm, type TermTable, terms } from '@regie/language';
import { expect, test } from 'vitest';
import { portfolioFields, programmeFields, scopeKinds } from './portfolios.ts';
import { projectFields } from './projects.ts';
import { responseStates, riskBands, riskFields } from './risks.ts';
import type { Field } from './spine/fields.ts';
import { roles } from './spine/permissions.ts';

const fields: readonly Field[] = [portfolioFields, programmeFields, projectFields, riskFields].flatMap(
  (table) => Object.values<Field>(table),
);

test('every field has a term', () => {
  expect(fields.filter((field) => findTerm(field.term) === undefined)).toEqual([]);
});

test('every option of a choice has a term', () => {
  const missing = fields.flatMap((field) =>
    (field.options ?? [])
      .filter((option) => findOptionTerm(field.term, option) === undefined)
      .map((option) => `${field.term}.${option}`),
  );
  expect(missing).toEqual([]);
});

test('roles, places in the tree, bands and states of responses have a term', () => {
  const codes = [
    ...scopeKinds,
    ...roles.map((role) => `role.${role}`),
    ...riskBands.map((band) => `risk-band.${band}`),
    ...responseStates.map((state) => `response-state.${state}`),
  ];
  expect(codes.filter((code) => findTerm(code) === undefined)).toEqual([]);
});

test('no label uses a word that the glossary says to avoid', () => {
  const table: TermTable = terms;
  for (const language of ['en', 'nl'] as const) {
    const words = Object.values(table).flatMap((term) => term.avoid?.[language] ?? []);
    // "Kans" is the settled word for an opportunity; it is avoided only for a probability.
    const labels = Object.entries(table).filter(([code]) => !code.startsWith('risk-kind'));
    const wrong = labels.filter(([, term]) =>
      words.some((word) => term[language].toLowerCase().split(/[\s-]/).includes(word.toLowerCase())),
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
  }
});
