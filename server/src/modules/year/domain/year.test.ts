import type { YearEntry } from '@regie/contracts/year';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrencesOf } from './occurrences.ts';
import { writeCalendar } from './write-calendar.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const daysOn = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

test('What repeats falls on its day of the month, or the last of a shorter one, and nowhere else.', () => {
  const monthly = { startsOn: '2027-01-31', endsOn: null, repeats: 'monthly' } as const;
  const days = occurrencesOf(monthly, { from: '2027-01-01', to: '2027-04-30' }).map(
    ({ startsOn }) => startsOn,
  );
  expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  const leap = { startsOn: '2028-02-29', endsOn: null, repeats: 'yearly' } as const;
  expect(occurrencesOf(leap, { from: '2029-01-01', to: '2029-12-31' })).toEqual([
    { startsOn: '2029-02-28', endsOn: '2029-02-28' },
  ]);
});

test('A period finds exactly what a longer one finds of it, whatever repeats and however long it lasts.', () => {
  fc.assert(
    fc.property(
      day,
      fc.option(fc.nat(70)),
      fc.constantFrom('never', 'monthly', 'yearly'),
      day,
      fc.nat(400),
      (startsOn, length, repeats, from, days) => {
        const own = { startsOn, endsOn: length === null ? null : daysOn(startsOn, length), repeats };
        const to = daysOn(from, days);
        const found = occurrencesOf(own, { from, to });
        const all = occurrencesOf(own, { from: '2015-01-01', to: '2045-01-01' });
        expect(found).toEqual(all.filter((one) => one.startsOn <= to && one.endsOn >= from));
      },
    ),
    { numRuns: 300 },
  );
});

const entry = (nl: string, startsOn: string, endsOn = startsOn): YearEntry => ({
  id: `other-${startsOn}`,
  kind: 'other',
  title: { nl, en: nl },
  startsOn,
  endsOn,
  placeId: '01890000-0000-7000-8000-000000000001',
  placeTitle: 'Noord; Zuid, West',
  page: null,
  basis: null,
  own: null,
});

test('A calendar holds each entry once, on whole days, in lines of at most 75 bytes that unfold to what was said.', () => {
  const long = `Ronde ${'é'.repeat(90)}, met\nregels; en \\`;
  const text = writeCalendar([entry(long, '2027-03-28', '2027-03-30'), entry('Kort', '2027-12-31')], {
    name: 'T',
    language: 'nl',
    now: new Date('2027-01-11T08:00:00Z'),
    domain: 'x.regie',
    wordOf: () => 'Moment',
  });
  const lines = text.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const unfolded = text.replace(/\r\n /g, '').split('\r\n');
  expect(unfolded.filter((line) => line === 'BEGIN:VEVENT').length).toBe(2);
  expect(unfolded).toContain(`SUMMARY:Moment: Ronde ${'é'.repeat(90)}\\, met\\nregels\\; en \\\\`);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20270328');
  expect(unfolded).toContain('DTEND;VALUE=DATE:20270331');
  expect(unfolded).toContain('DTEND;VALUE=DATE:20280101');
  expect(unfolded).toContain('LOCATION:Noord\\; Zuid\\, West');
});
