import { type Refusal, refuse } from '@regie/contracts';
import { shortestPassword } from '@regie/contracts/accounts';

/** Words that the most used passwords of twelve characters and more are made of. */
const usedWords = [
  'password',
  'passw0rd',
  'wachtwoord',
  'welkom',
  'welcome',
  'qwerty',
  'qwertyuiop',
  'azerty',
  'letmein',
  'iloveyou',
  'ikhouvanjou',
  'admin',
  'administrator',
  'beheerder',
  'geheim',
  'secret',
  'zomer',
  'winter',
  'lente',
  'herfst',
  'summer',
  'regie',
  'changeme',
  'monkey',
  'dragon',
  'sunshine',
  'princess',
  'football',
  'voetbal',
  'amsterdam',
  'nederland',
];

function isRun(text: string): boolean {
  const steps = new Set(
    [...text].slice(1).map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index)),
  );
  return steps.size === 1;
}

/** What is left when a used word, digits, and the names are taken out must still be worth guessing. */
function isCommon(password: string, names: readonly string[]): boolean {
  const text = password.toLowerCase();
  if (isRun(text) || new Set(text).size < 5) return true;
  const taken = [...usedWords, ...names.flatMap((name) => name.toLowerCase().split(/[^a-z]+/))]
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length);
  const left = taken.reduce((rest, word) => rest.replaceAll(word, ''), text).replace(/[\d\W_]+/g, '');
  return left.length < 4;
}

export function checkPassword(password: string, names: readonly string[]): Refusal | undefined {
  if ([...password].length < shortestPassword) {
    return refuse('accounts/password-short', { place: 'body.password', facts: { least: shortestPassword } });
  }
  return isCommon(password, names)
    ? refuse('accounts/password-common', { place: 'body.password' })
    : undefined;
}
