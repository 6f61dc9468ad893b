import type { RefusalTable } from './spine/refusal.ts';

export const passwordRefusals = {
  'accounts/password-short': {
    status: 422,
    en: 'The password has fewer than {least} characters.',
    nl: 'Het wachtwoord heeft minder dan {least} tekens.',
    next: { en: 'Use a sentence.', nl: 'Gebruik een zin.' },
  },
  'accounts/password-common': {
    status: 422,
    en: 'This password is among the most used ones, or holds your name.',
    nl: 'Dit wachtwoord is een van de meest gebruikte, of bevat uw naam.',
    next: { en: 'Choose another.', nl: 'Kies een ander.' },
  },
} as const satisfies RefusalTable;

export const tryRefusals = {
  'accounts/too-many-tries': {
    status: 429,
    en: 'Too many tries.',
    nl: 'Te veel pogingen.',
    next: { en: 'Wait {minutes} minutes.', nl: 'Wacht {minutes} minuten.' },
  },
} as const satisfies RefusalTable;

export const linkGone = {
  status: 404,
  en: 'This link was used already or has expired.',
  nl: 'Deze link is al gebruikt of verlopen.',
  next: { en: 'Ask for a new one.', nl: 'Vraag een nieuwe.' },
} as const;
