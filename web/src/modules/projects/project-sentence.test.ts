import { expect, test } from 'vitest';
import { projectSentence } from './project-sentence.ts';
import { projectTexts } from './texts.ts';

const facts = { state: 'active', endsOn: '2027-03-14', restartsOn: null, openRisks: 5, highestScore: 20 };
const say = (more: Partial<Parameters<typeof projectSentence>[0]>) =>
  projectSentence({ ...facts, ...more }, '2027-03-01', projectTexts.nl.page, (day) => day);

test('an active project says when it ends and what threatens it', () => {
  expect(say({})).toBe(
    'Moet klaar zijn op 2027-03-14, nog 13 dagen; 5 open risico’s, het hoogste scoort 20.',
  );
  expect(say({ endsOn: '2027-02-28' })).toContain('één dag geleden');
});

test('what is not known is said to be missing, not left out', () => {
  expect(say({ endsOn: null, openRisks: 0, highestScore: null })).toBe(
    'Er is nog geen einde afgesproken; geen open risico’s.',
  );
});

test('who may not see risks is told nothing about them', () => {
  expect(say({ openRisks: null })).not.toContain('risico');
});
