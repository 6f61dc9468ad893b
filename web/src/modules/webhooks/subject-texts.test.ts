import { allOperations } from '@regie/contracts/operations';
import { expect, test } from 'vitest';
import { subjectTexts } from './subject-texts.ts';

test('Whatever a message can be about has its words in both languages.', () => {
  const changes = allOperations.filter(({ method }) => method !== 'GET');
  const subjects = new Set(changes.map(({ id }) => id.split('.')[0] ?? ''));
  for (const texts of Object.values(subjectTexts)) {
    expect([...subjects].filter((subject) => texts[subject] === undefined)).toEqual([]);
  }
});
