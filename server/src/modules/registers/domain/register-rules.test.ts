import { type FieldTable, type Refusal, trust } from '@regie/contracts';
import { type Course, type RegisterType, registers } from '@regie/contracts/registers';
import { findOptionTerm, findTerm } from '@regie/language';
import { describe, expect, test } from 'vitest';
import { type RegisterRule, registerRules } from './register-rules.ts';
import * as all from './registers.ts';

const moment = { today: '2027-01-11', actorId: '018f0000-0000-7000-8000-000000000001' };
const yesterday = '2027-01-10';
const tomorrow = '2027-01-12';

interface Row {
  readonly [field: string]: unknown;
}

/** The rule of a register, with the types of its fields forgotten. */
function ruleOf(type: string) {
  const rule = trust<RegisterRule<FieldTable> | undefined>(
    Object.values(all).find(({ fields }) => fields === registers[trust<RegisterType>(type)].fields),
  );
  if (rule === undefined) throw new Error(`there is no rule for ${type}`);
  return { begins: rule.begins, ...trust<Rules>(registerRules(rule, { findTerm, findOptionTerm })) };
}

interface Rules {
  complete(wish: object, now: typeof moment): Row;
  follow(after: Row, before: Row | null, now: typeof moment): Row;
  check(after: Row, before: Row | null, now: typeof moment): Refusal | undefined;
}

describe.each(Object.entries(registers))('the register of each %s', (type, { fields, course }) => {
  const table: FieldTable = fields;
  const { next, over }: Course = course;
  const rules = ruleOf(type);
  const { begins } = rules;
  const states = table['state']?.options ?? [];
  const fresh: Row = rules.complete({ title: 'Iets' }, moment);
  const texts = Object.fromEntries(
    Object.entries(table).flatMap(([name, { kind }]) => (kind.includes('text') ? [[name, 'Zo']] : [])),
  );
  const person = { ownerId: moment.actorId };
  const full = (state: string): Row => ({ ...fresh, ...texts, ...person, state });
  const follow = (after: Row, before: Row | null) => rules.follow(after, before, moment);
  const judge = (after: Row, before: Row | null) => rules.check(follow(after, before), before, moment);

  test('a new row has all that is required, and is not over', () => {
    const required = Object.entries(table).filter(
      ([, field]) => field.isRequired === true && field.isReadOnly !== true,
    );
    expect(required.filter(([name]) => (fresh[name] ?? null) === null)).toEqual([]);
    expect(judge(fresh, null)).toBeUndefined();
    expect(over).not.toContain(fresh['state']);
  });

  test('a state follows those that the course names and no others, and every state is reached', () => {
    for (const from of states) {
      for (const to of states) {
        const before = follow(full(from), null);
        const refused = judge({ ...before, state: to }, before);
        const isAllowed = from === to || next[from]?.includes(to) === true;
        expect([from, to, refused?.refused]).toEqual([
          from,
          to,
          isAllowed ? undefined : 'registers/state-not-reachable',
        ]);
      }
    }
    const reached = new Set([String(fresh['state'])]);
    for (const state of reached) for (const to of next[state] ?? []) reached.add(to);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  test('a row that is over carries the day of it, and loses it when it goes on', () => {
    for (const from of states) {
      for (const to of next[from] ?? []) {
        const before = follow(full(from), null);
        const after = follow({ ...before, state: to }, before);
        expect(after['closedOn']).toBe(over.includes(to) ? moment.today : null);
      }
    }
    const [end = ''] = over;
    const told = { ...full(end), [begins]: yesterday, closedOn: yesterday };
    expect(follow(told, fresh)['closedOn']).toBe(yesterday);
  });

  test('no day lies ahead, before the beginning, or on a row that is not over', () => {
    const [end = ''] = over;
    const code = (row: Row) => rules.check(row, null, moment)?.refused;
    expect(code({ ...fresh, [begins]: tomorrow })).toBe('registers/day-in-future');
    expect(code({ ...full(end), closedOn: tomorrow })).toBe('registers/day-in-future');
    expect(code({ ...full(end), closedOn: yesterday })).toBe('registers/day-too-early');
    expect(code({ ...fresh, closedOn: moment.today })).toBe('registers/not-over-yet');
  });
});

test('what a state says must be known is asked for by its name', () => {
  const rules = ruleOf('issue');
  const solved = { ...rules.complete({ title: 'Iets' }, moment), state: 'resolved', resolution: ' ' };
  expect(rules.check(solved, null, moment)).toMatchObject({
    refused: 'registers/text-missing',
    place: 'resolution',
    words: { field: { nl: 'Oplossing' } },
  });
});
