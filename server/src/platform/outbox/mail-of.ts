import type { BothLanguages } from '@regie/contracts';
import type { Settings } from '../settings.ts';

/** A message in the outbox with whom it is for. */
export interface WaitingDelivery {
  readonly id: string;
  readonly kind: string;
  readonly tries: number;
  readonly content: Readonly<Record<string, string>>;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

const pages: Readonly<Record<string, string>> = {
  R: 'risks',
  I: 'issues',
  P: 'projects',
  F: 'portfolios',
  G: 'programmes',
};

function addressOf(key: string, publicUrl: string): string {
  return `${publicUrl}/${pages[key.split('-')[0] ?? ''] ?? 'projects'}/${key}`;
}

interface Letter {
  readonly subject: BothLanguages;
  readonly text: BothLanguages;
}

/** One line says who and what, one where; the text of a comment stays in Regie, where permission counts. */
const letters: Readonly<Record<string, Letter>> = {
  mention: {
    subject: { nl: '{by} noemt u bij {key}', en: '{by} mentions you at {key}' },
    text: {
      nl: '{by} noemt u in een opmerking bij {key} {title}.\n\n{address}',
      en: '{by} mentions you in a comment on {key} {title}.\n\n{address}',
    },
  },
  invitation: {
    subject: { nl: 'Uw toegang tot Regie van {organisation}', en: 'Your access to Regie of {organisation}' },
    text: {
      nl: '{by} geeft u toegang tot Regie van {organisation}. Kies binnen een week een wachtwoord:\n\n{link}\n\nDe link werkt één keer.',
      en: '{by} gives you access to Regie of {organisation}. Choose a password within a week:\n\n{link}\n\nThe link works once.',
    },
  },
  reset: {
    subject: { nl: 'Een nieuw wachtwoord kiezen', en: 'Choose a new password' },
    text: {
      nl: 'Iemand vroeg een link om een nieuw wachtwoord te kiezen voor uw account bij {organisation}. Was u dat niet, dan hoeft u niets te doen.\n\n{link}\n\nDe link werkt één keer, een uur lang.',
      en: 'Somebody asked for a link to choose a new password for your account at {organisation}. If it was not you, there is nothing to do.\n\n{link}\n\nThe link works once, for an hour.',
    },
  },
};

function fill(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => facts[name] ?? '');
}

/** `linkToken` is that of a link made for this very message. */
export function mailOf(delivery: WaitingDelivery, settings: Settings, linkToken?: string) {
  const { id, kind, content, name, email, language } = delivery;
  const letter = letters[kind];
  if (letter === undefined) throw new Error(`there is no letter for a ${kind}`);
  const facts = {
    ...content,
    address: addressOf(content['key'] ?? '', settings.publicUrl),
    link: `${settings.publicUrl}/activate?token=${linkToken ?? ''}`,
  };
  return {
    from: settings.mailFrom,
    to: { name, address: email },
    subject: fill(letter.subject[language], facts),
    text: `${fill(letter.text[language], facts)}\n`,
    messageId: `<${id}@${new URL(settings.publicUrl).hostname}>`,
  };
}
