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

/** A letter in the language of its reader. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  /** Stops letters of its kind. */
  readonly stopUrl?: string;
}

interface Form {
  readonly subject: BothLanguages;
  readonly text: BothLanguages;
}

const forms: Readonly<Record<string, Form>> = {
  invitation: {
    subject: { nl: 'Uw toegang tot Regie van {organisation}', en: 'Your access to Regie of {organisation}' },
    text: {
      nl: '{by} geeft u toegang tot Regie van {organisation}. Kies binnen een week een wachtwoord:\n\n{link}\n\nDe link werkt één keer.',
      en: '{by} gives you access to Regie of {organisation}. Choose a password within a week:\n\n{link}\n\nThe link works once.',
    },
  },
  welcome: {
    subject: { nl: 'Uw toegang tot Regie van {organisation}', en: 'Your access to Regie of {organisation}' },
    text: {
      nl: '{by} geeft u toegang tot Regie van {organisation}. U meldt zich aan zoals u gewend bent:\n\n{page}',
      en: '{by} gives you access to Regie of {organisation}. You sign in as you are used to:\n\n{page}',
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

/** A letter about an account. `linkToken` is that of a link made for this very message. */
export function accountLetter(delivery: WaitingDelivery, publicUrl: string, linkToken?: string): Letter {
  const { kind, content, language } = delivery;
  const form = forms[kind];
  if (form === undefined) throw new Error(`there is no letter for a ${kind}`);
  const facts = {
    ...content,
    page: `${publicUrl}/sign-in`,
    link: `${publicUrl}/activate?token=${linkToken ?? ''}`,
  };
  return { subject: fill(form.subject[language], facts), text: fill(form.text[language], facts) };
}

/** The message as it goes to the mail server. */
export function mailOf({ id, name, email }: WaitingDelivery, letter: Letter, settings: Settings) {
  const { subject, text, stopUrl } = letter;
  return {
    from: settings.mailFrom,
    to: { name, address: email },
    subject,
    text: `${text}\n`,
    messageId: `<${id}@${new URL(settings.publicUrl).hostname}>`,
    ...(stopUrl === undefined ? {} : { list: { unsubscribe: stopUrl } }),
  };
}
