import type { Settings } from '../settings.ts';

/** A message in the outbox with whom it is for. */
export interface WaitingDelivery {
  readonly id: string;
  readonly tries: number;
  readonly content: { readonly key: string; readonly title: string; readonly by: string };
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

const pages: Readonly<Record<string, string>> = {
  R: 'risks',
  P: 'projects',
  F: 'portfolios',
  G: 'programmes',
};

function addressOf(key: string, publicUrl: string): string {
  return `${publicUrl}/${pages[key.split('-')[0] ?? ''] ?? 'projects'}/${key}`;
}

/** One line says who and what, one where; the text of the comment stays in Regie, where permission counts. */
export function mailOf({ id, content, name, email, language }: WaitingDelivery, settings: Settings) {
  const { key, title, by } = content;
  const [subject, text] =
    language === 'nl'
      ? [`${by} noemt u bij ${key}`, `${by} noemt u in een opmerking bij ${key} ${title}.`]
      : [`${by} mentions you at ${key}`, `${by} mentions you in a comment on ${key} ${title}.`];
  return {
    from: settings.mailFrom,
    to: { name, address: email },
    subject,
    text: `${text}\n\n${addressOf(key, settings.publicUrl)}\n`,
    messageId: `<${id}@${new URL(settings.publicUrl).hostname}>`,
  };
}
