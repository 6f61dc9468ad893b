import { expect, test } from 'vitest';
import { checkRisk, impactOf, newRisk, scoreOf } from './risk.ts';

const moment = { today: '2027-01-11', actorId: '018f0000-0000-7000-8000-000000000001' };
const risk = { ...newRisk(moment), title: 'Leverancier levert te laat' };

test('a title of spaces is refused', () => {
  expect(checkRisk({ ...risk, title: '  ' }, null, moment)).toMatchObject({ refused: 'risks/title-empty' });
});

test('a risk cannot be raised tomorrow', () => {
  expect(checkRisk({ ...risk, raisedOn: '2027-01-12' }, null, moment)).toMatchObject({
    refused: 'risks/raised-in-future',
  });
});

test('a threat is not exploited and an opportunity is not avoided', () => {
  expect(checkRisk({ ...risk, responseType: 'exploit' }, null, moment)).toMatchObject({
    refused: 'risks/response-does-not-fit',
  });
  expect(checkRisk({ ...risk, kind: 'opportunity', responseType: 'avoid' }, null, moment)).toMatchObject({
    refused: 'risks/response-does-not-fit',
  });
  expect(checkRisk({ ...risk, kind: 'opportunity', responseType: 'share' }, null, moment)).toBeUndefined();
});

test('a response does not make a threat worse', () => {
  const judged = { ...risk, probability: 2, impactTime: 3, residualProbability: 4, residualImpact: 3 };
  expect(checkRisk(judged, null, moment)).toMatchObject({
    refused: 'risks/residual-worse',
    facts: { residual: 12, score: 6 },
  });
});

test('the impact is the largest of its dimensions, and nothing is said while none is judged', () => {
  expect(impactOf(risk)).toBeNull();
  expect(scoreOf({ ...risk, probability: 3 })).toBeNull();
  expect(scoreOf({ ...risk, probability: 3, impactCost: 2, impactSafety: 4 })).toBe(12);
});
