import { expect, test } from 'vitest';
import { ledeTexts } from './lede-texts.ts';
import { drawPlan } from './plan.testing.ts';
import { planSentence, type SlipPart } from './plan-sentence.ts';

const baseline = {
  id: '01900000-0000-7000-8000-0000000000b1',
  version: 1,
  number: 0,
  name: 'Baseline 2',
  setAt: '2027-01-01T10:00:00Z',
  setById: null,
  finish: 0,
};
const view = drawPlan([{ uid: 1, level: 1, name: 'a' }]);

function say(summary: Partial<typeof view.summary>, slip: readonly SlipPart[] = []): string {
  const given = { summary: { ...view.summary, ...summary }, baselines: [baseline] };
  return planSentence(given, slip, ledeTexts.nl, () => '14 maart', String)
    .map(({ text }) => text)
    .join('')
    .trim();
}

test('without activities or dates it says what is missing', () => {
  expect(say({ activityCount: 0 })).toBe('Er is nog niets gepland, dus er is geen einde te noemen.');
  expect(say({ finish: null })).toBe('De activiteiten hebben nog geen datums.');
});

test('without a baseline it claims no more than the end', () => {
  expect(say({})).toBe(
    'Eindigt op 14 maart. Er is nog geen baseline, dus of dat volgens afspraak is valt niet te zeggen.',
  );
});

test('with one it says how much later, and the causes that weigh most', () => {
  const slip: readonly SlipPart[] = [
    { cause: 'lateStart', days: 12, uid: 2, name: 'de leverancier' },
    { cause: 'duration', days: 19, uid: 1, name: 'de ontwerpfase' },
    { cause: 'calendar', days: -2, uid: null, name: null },
    { cause: 'scope', days: 2, uid: 3, name: 'proef' },
  ];
  expect(say({ slipDays: 31, baselineId: baseline.id }, slip)).toBe(
    'Eindigt op 14 maart, 31 werkdagen later dan Baseline 2. De ontwerpfase duurt langer (19 d) en de leverancier begon later (12 d).',
  );
  expect(say({ slipDays: 0, baselineId: baseline.id }, slip)).toBe(
    'Eindigt op 14 maart, gelijk aan Baseline 2.',
  );
  expect(say({ slipDays: -1, baselineId: baseline.id }, slip)).toBe(
    'Eindigt op 14 maart, 1 werkdag eerder dan Baseline 2. De kalender is gewijzigd (2 d).',
  );
});

test('recorded dates are called recorded', () => {
  expect(say({ isRecalculated: false, slipDays: 0, baselineId: baseline.id })).toContain(
    'geïmporteerde bestand',
  );
});
