import { expect, test } from 'vitest';
import { checkPassword } from './password.ts';

const codeOf = (password: string) =>
  checkPassword(password, ['Marieke de Boer', 'marieke@example.org'])?.refused;

test('eleven characters are too few', () => {
  expect(codeOf('wortelsoep3')).toBe('accounts/password-short');
});

test.each([
  'Welkom123456',
  '123456789012',
  'aaaaaaaaaaaa',
  'Wachtwoord2027!',
  'MariekeDeBoer1',
  'abcdefghijkl',
])('%s is refused as common', (password) => {
  expect(codeOf(password)).toBe('accounts/password-common');
});

test('a sentence is fine', () => {
  expect(codeOf('de sporthal krijgt een rood dak')).toBeUndefined();
});
