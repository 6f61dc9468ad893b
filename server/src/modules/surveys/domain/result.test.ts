import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAnswer, noAnswers, refuseAnswer, type SurveyAnswer, shownResult } from './result.ts';

const answer = fc.record({
  scores: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
  remark: fc.option(fc.string({ maxLength: 12 })),
});
const sumUp = (answers: readonly SurveyAnswer[]) => answers.reduce(addAnswer, noAnswers(3));

test('What is stored tells nothing of the order in which people answered.', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
      const tidy = answers.map((one) => ({ ...one, remark: one.remark?.trim() || null }));
      const other = [...tidy].reverse();
      expect(sumUp(other).tallies).toEqual(sumUp(tidy).tallies);
      expect([...sumUp(other).remarks].sort()).toEqual([...sumUp(tidy).remarks].sort());
    }),
    { numRuns: 100 },
  );
});

test('Nothing is shown of four answers, nor of any number while the survey is open; of five their averages are.', () => {
  const four = Array.from({ length: 4 }, () => ({ scores: [1, 3, 5], remark: 'zo' }));
  const five = [...four, { scores: [5, 3, 5], remark: null }];
  expect(shownResult(sumUp(four), false)).toBeNull();
  expect(shownResult(sumUp(five), true)).toBeNull();
  expect(shownResult(sumUp(five), false)).toEqual({
    tallies: [
      [4, 0, 0, 0, 1],
      [0, 0, 5, 0, 0],
      [0, 0, 0, 0, 5],
    ],
    averages: [1.8, 3, 5],
    remarks: ['zo', 'zo', 'zo', 'zo'],
  });
});

test('An answer scores every sentence, and remarks only where that is asked.', () => {
  const survey = { questions: ['a', 'b', 'c'], hasRemark: false };
  expect(refuseAnswer(survey, { scores: [1, 2, 3], remark: null })).toBeUndefined();
  expect(refuseAnswer(survey, { scores: [1, 2], remark: null })?.refused).toBe('surveys/answer-incomplete');
  expect(refuseAnswer(survey, { scores: [1, 2, 3], remark: 'x' })?.refused).toBe('surveys/answer-incomplete');
});
