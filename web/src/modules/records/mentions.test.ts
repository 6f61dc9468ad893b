import { expect, test } from 'vitest';
import { draftOf, findMention, insertMention, splitComment, writeComment } from './mentions.ts';

const jan = { id: '018f0000-0000-7000-8000-000000000001', name: 'Jan de Vries' };
const jans = { id: '018f0000-0000-7000-8000-000000000002', name: 'Jan' };

test('a mention is typed, chosen, sent, shown and edited again', () => {
  const typed = { text: 'Kijk @jan', people: [] };
  const query = findMention(typed.text, typed.text.length);
  expect(query).toEqual({ start: 5, typed: 'jan' });
  if (query === undefined) return;
  const { draft, cursor } = insertMention(typed, query, jan);
  expect(draft.text).toBe('Kijk @Jan de Vries ');
  expect(cursor).toBe(draft.text.length);
  const body = writeComment({ ...draft, text: `${draft.text}hiernaar` });
  expect(body).toBe(`Kijk @[Jan de Vries](${jan.id}) hiernaar`);
  expect(splitComment(body)).toEqual([
    { kind: 'text', text: 'Kijk ' },
    { kind: 'mention', name: 'Jan de Vries', personId: jan.id },
    { kind: 'text', text: ' hiernaar' },
  ]);
  expect(writeComment(draftOf(body))).toBe(body);
});

test('the longest name wins when one name begins with another', () => {
  expect(writeComment({ text: '@Jan de Vries en @Jan', people: [jans, jan] })).toBe(
    `@[Jan de Vries](${jan.id}) en @[Jan](${jans.id})`,
  );
});

test('an address of mail is no mention, and markup stays text', () => {
  expect(findMention('mail jan@stad', 13)).toBeUndefined();
  expect(splitComment('<b>@[x](javascript:1)</b>')).toEqual([
    { kind: 'text', text: '<b>@[x](javascript:1)</b>' },
  ]);
});
