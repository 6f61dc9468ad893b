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

export const engagementOver = {
  'accounts/engagement-over': {
    status: 403,
    en: 'Your engagement as an adviser is over, or has not begun.',
    nl: 'Uw adviesopdracht is voorbij, of nog niet begonnen.',
    next: {
      en: 'Ask who engaged you to prolong it.',
      nl: 'Vraag wie u de opdracht gaf om haar te verlengen.',
    },
  },
} as const satisfies RefusalTable;

export const linkGone = {
  status: 404,
  en: 'This link was used already or has expired.',
  nl: 'Deze link is al gebruikt of verlopen.',
  next: { en: 'Ask for a new one.', nl: 'Vraag een nieuwe.' },
} as const;

/** Only to who knows the password, or has the link: it says that the account is there. */
export const passwordsClosed = {
  status: 403,
  en: 'Only administrators sign in with a password here.',
  nl: 'Hier melden alleen beheerders zich aan met een wachtwoord.',
  next: { en: 'Sign in at the provider.', nl: 'Meld u aan bij de aanbieder.' },
} as const;

export const grantRefusals = {
  'accounts/last-administrator': {
    status: 409,
    en: '{name} is the last administrator.',
    nl: '{name} is de laatste beheerder.',
    next: { en: 'Make somebody else administrator first.', nl: 'Maak eerst een ander beheerder.' },
  },
  'accounts/role-not-here': {
    status: 422,
    en: 'The role {role} cannot be held there.',
    nl: 'De rol {role} kan daar niet worden vervuld.',
    next: { en: 'Give it on the organisation.', nl: 'Geef haar op de organisatie.' },
  },
  'accounts/role-held': {
    status: 409,
    en: '{name} already has this role there.',
    nl: '{name} heeft deze rol daar al.',
    next: { en: 'Nothing to do.', nl: 'U hoeft niets te doen.' },
  },
} as const satisfies RefusalTable;
