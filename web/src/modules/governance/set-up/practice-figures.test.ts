import { adviceQuestions, measureCodes, practiceCodes } from '@regie/contracts/governance';
import { expect, test } from 'vitest';
import { adviceContent } from './content/advice-content.ts';
import { measureContent } from './content/measure-content.ts';
import { practiceContent } from './content/practice-content.ts';
import { averageOf, gapsOf } from './practice-figures.ts';

test('the mean of a perspective is that of what was answered; what was not is neither nought nor a gap', () => {
  const answers = { plans: 2, progress: 5, risks: 1 } as const;
  expect(averageOf({ answers }, 'delivery')).toBe(3.5);
  expect(averageOf({ answers }, 'means')).toBeUndefined();
  expect(gapsOf({ answers })).toEqual(['risks', 'plans']);
  expect(gapsOf({ answers: {} })).toEqual([]);
});

test('every question, answer and measure has words in both languages, and no two levels of a question say the same', () => {
  const said = [
    ...practiceCodes.flatMap((code) => {
      const { asks, levels, action } = practiceContent[code];
      expect([code, new Set(levels.map(({ nl }) => nl)).size]).toEqual([code, 5]);
      return [asks, action, ...levels];
    }),
    ...adviceQuestions.flatMap((code) => [adviceContent[code].asks, ...adviceContent[code].options]),
    ...measureCodes.flatMap((code) => {
      const { title, formula, source } = measureContent[code];
      return [title, formula, source];
    }),
  ];
  expect(practiceCodes.length).toBe(20);
  expect(said.filter(({ en, nl }) => en.trim() === '' || nl.trim() === '' || en === nl)).toEqual([]);
});
