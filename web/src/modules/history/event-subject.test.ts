import { expect, test } from 'vitest';
import { subjectsOf } from './event-subject.ts';
import { operationPhrases, phraseFor } from './operation-phrases.ts';

const change = (table: string, recordId: string | null, fields: readonly string[]) => ({
  table,
  rowId: `${table}-row`,
  recordId,
  title: recordId === null ? null : `Title of ${recordId}`,
  kind: 'changed' as const,
  fields: fields.map((field) => ({ field, before: 1, after: 2 })),
});

test('the rows of one record are told as one subject, of the kind that its own table says', () => {
  const subjects = subjectsOf({
    changes: [change('record', 'r1', ['title', 'scopeId']), change('risk', 'r1', ['probability'])],
  });
  expect(subjects).toHaveLength(1);
  expect(subjects[0]?.table).toBe('risk');
  expect(subjects[0]?.fields.map(({ field }) => field)).toEqual(['title', 'probability']);
});

test('two records of one event stay apart', () => {
  expect(subjectsOf({ changes: [change('risk', 'a', ['x']), change('risk', 'b', ['x'])] })).toHaveLength(2);
});

test('a phrase names what it was done to, and an operation without one shows itself', () => {
  expect(phraseFor(operationPhrases.nl, 'risks.register', '‘Brug’')).toBe('meldde het risico ‘Brug’');
  expect(phraseFor(operationPhrases.en, 'x.y', '‘Brug’')).toBe('x.y ‘Brug’');
});

test('both languages have the same phrases', () => {
  expect(Object.keys(operationPhrases.nl).sort()).toEqual(Object.keys(operationPhrases.en).sort());
});
