import { expect, test } from 'vitest';
import { subjectsOf, wholeRow } from './event-subject.ts';

const change = (table: string, recordId: string | null, fields: readonly string[]) => ({
  table,
  rowId: `${table}-row`,
  recordId,
  title: recordId === null ? null : `Title of ${recordId}`,
  rowName: null,
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

test('a row of a plan is told by its name before the field, and once as a whole when it came or went', () => {
  const plan = { table: 'activity', recordId: 'p', title: 'Bridge', rowName: 'Foundation' };
  const duration = { field: 'durationMinutes', before: 480, after: 960 };
  const [subject] = subjectsOf({
    changes: [
      { ...plan, rowId: 'a', kind: 'changed', fields: [duration, { field: 'uid', before: 1, after: 2 }] },
      { ...plan, rowId: 'b', kind: 'made', fields: [{ ...duration, before: null }] },
      { ...plan, rowId: 'c', kind: 'removed', fields: [{ ...duration, after: null }] },
    ],
  });
  expect(subject?.title).toBe('Bridge');
  expect(subject?.fields.map(({ rowId, field, kind, rowName }) => [rowId, field, kind, rowName])).toEqual([
    ['a', 'durationMinutes', 'changed', 'Foundation'],
    ['b', wholeRow, 'made', 'Foundation'],
    ['b', 'durationMinutes', 'made', 'Foundation'],
    ['c', wholeRow, 'removed', 'Foundation'],
  ]);
});

test('of a calendar the week and the days that came and went are told apart', () => {
  const content = (from: number, names: readonly string[]) =>
    JSON.stringify({
      week: [[{ from, to: 720 }]],
      exceptions: names.map((name) => ({ name })),
      workWeeks: [],
    });
  const [subject] = subjectsOf({
    changes: [
      {
        ...change('calendar', null, []),
        fields: [{ field: 'content', before: content(480, ['a', 'b']), after: content(540, ['b', 'c']) }],
      },
    ],
  });
  expect(subject?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['week', '[[{"from":480,"to":720}]]', '[[{"from":540,"to":720}]]'],
    ['exceptions', '[{"name":"a"}]', '[{"name":"c"}]'],
  ]);
});
