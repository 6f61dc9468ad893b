import { expect, test } from 'vitest';
import { checkOffice } from './check-office.ts';
import { type GivenMandate, isPartOf, isWithinMandate } from './mandate.ts';
import { actsFor, findGoverning, isAdviser, modelOn, type Office } from './office.ts';

const day = '2027-01-11';
const office = (id: string, scopeId: string, more: Partial<Office> = {}): Office => ({
  id,
  title: id,
  scopeId,
  model: 'controlling',
  nextModel: null,
  nextModelFrom: null,
  siting: 'internal',
  engagementEndsOn: null,
  startsOn: null,
  endsOn: null,
  managerId: 'chief',
  memberIds: ['officer'],
  articles: [],
  overrides: [],
  ...more,
});
const path = ['org', 'portfolio', 'project'];
const governing = (...offices: readonly Office[]) => findGoverning(offices, path, day)?.id;

test('The nearest office governs; those elsewhere or out of force do not.', () => {
  expect(governing()).toBeUndefined();
  expect(governing(office('all', 'org'), office('near', 'portfolio'), office('other', 'elsewhere'))).toBe(
    'near',
  );
  expect(governing(office('all', 'org'), office('over', 'portfolio', { endsOn: '2027-01-10' }))).toBe('all');
  expect(governing(office('all', 'org'), office('soon', 'project', { startsOn: '2027-01-12' }))).toBe('all');
  expect(governing(office('last', 'project', { endsOn: day }), office('all', 'org'))).toBe('last');
});

test('On one place a temporary office goes before a permanent one.', () => {
  expect(governing(office('a', 'org'), office('b', 'org', { endsOn: '2027-12-31' }))).toBe('b');
  expect(governing(office('b', 'org'), office('a', 'org'))).toBe('a');
});

test('A switch that was announced has happened on its day by itself.', () => {
  const announced = office('a', 'org', { nextModel: 'directive', nextModelFrom: '2027-02-01' });
  expect([modelOn(announced, '2027-01-31'), modelOn(announced, '2027-02-01')]).toEqual([
    'controlling',
    'directive',
  ]);
});

test('Advisers from outside act for no office, and stay advisers when their engagement ends.', () => {
  const external = office('x', 'org', { siting: 'external', engagementEndsOn: '2026-12-31' });
  expect([actsFor(external, 'officer'), actsFor(external, 'chief')]).toEqual([false, true]);
  expect([
    isAdviser([external], 'officer'),
    isAdviser([external], 'chief'),
    isAdviser([external], 'x'),
  ]).toEqual([true, false, false]);
  expect(actsFor(office('a', 'org'), 'officer')).toBe(true);
});

test('A mandate reaches so far, so long and so high, and where none is given nothing is known.', () => {
  const mandate: GivenMandate = {
    id: 'one',
    underId: null,
    personId: 'me',
    kind: 'money',
    scopeId: 'portfolio',
    upToCents: 100_00,
    startsOn: '2027-01-01',
    endsOn: '2027-01-31',
  };
  const asked = (amountCents: number, on = day, person = 'me', where: readonly string[] = path) =>
    isWithinMandate([mandate], person, { kind: 'money', path: where, amountCents, day: on });
  expect(asked(100_00)).toBe(true);
  expect(asked(100_01)).toBe(false);
  expect(asked(1, '2027-02-01')).toBe(false);
  expect(asked(1, '2026-12-31')).toBe(false);
  expect(asked(1, day, 'you')).toBe(false);
  expect(asked(1, day, 'me', ['org', 'other'])).toBeUndefined();
});

test('Who replaces another holds no more than the other, no longer, and nothing once that has ended.', () => {
  const upper: GivenMandate = {
    id: 'upper',
    underId: null,
    personId: 'chief',
    kind: 'money',
    scopeId: 'portfolio',
    upToCents: 100_00,
    startsOn: '2027-01-01',
    endsOn: '2027-01-31',
  };
  const part: GivenMandate = { ...upper, id: 'part', underId: 'upper', personId: 'deputy', upToCents: 60_00 };
  const decision = { kind: 'money', path, amountCents: 50_00, day } as const;
  expect(isWithinMandate([part, upper], 'deputy', decision)).toBe(true);
  expect(isWithinMandate([part, upper], 'deputy', { ...decision, amountCents: 70_00 })).toBe(false);
  expect(isWithinMandate([part, { ...upper, endsOn: '2027-01-02' }], 'deputy', decision)).toBe(false);
  expect(isWithinMandate([part], 'deputy', decision)).toBe(false);
  const within = { ...part, path };
  expect(isPartOf(within, upper)).toBe(true);
  const beyond = [
    { kind: 'waiver' },
    { path: ['org', 'other'] },
    { upToCents: 100_01 },
    { upToCents: null },
    { startsOn: '2026-12-31' },
    { endsOn: '2027-02-01' },
    { endsOn: null },
  ] as const;
  for (const change of beyond)
    expect([change, isPartOf({ ...within, ...change }, upper)]).toEqual([change, false]);
});

test('What cannot be said of an office is refused.', () => {
  const fine = { siting: 'internal', engagementEndsOn: null, startsOn: null, endsOn: null } as const;
  expect(checkOffice(fine)).toBeUndefined();
  expect(checkOffice({ ...fine, startsOn: '2027-02-01', endsOn: '2027-01-01' })?.refused).toBe(
    'offices/end-before-start',
  );
  expect(checkOffice({ ...fine, siting: 'external' })?.refused).toBe('offices/external-without-end');
});
