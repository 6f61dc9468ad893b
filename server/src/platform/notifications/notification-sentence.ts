import type { BothLanguages } from '@regie/contracts';
import type { NotificationKind, NotificationView } from '@regie/contracts/records';
import type { Naming } from '../terms/own-names.ts';

type Language = 'nl' | 'en';

/** One line: who did what, and to what. The text of a comment stays in Regie, where permission counts. */
const sentences: Readonly<Record<NotificationKind, BothLanguages>> = {
  assigned: { nl: '{by} maakte u {field} van {what}', en: '{by} made you {field} of {what}' },
  mentioned: { nl: '{by} noemt u bij {what}', en: '{by} mentions you at {what}' },
  commented: { nl: '{by} schreef een opmerking bij {what}', en: '{by} commented on {what}' },
  changed: { nl: '{by} wijzigde {what}', en: '{by} changed {what}' },
  'due-soon': { nl: '{what} moet klaar zijn op {day}', en: '{what} is due on {day}' },
  overdue: { nl: '{what} had klaar moeten zijn op {day}', en: '{what} was due on {day}' },
  'proposal-waits': {
    nl: '{by} legt u een voorstel voor bij {what}',
    en: '{by} asks for your decision on {what}',
  },
  'proposal-decided': {
    nl: 'Uw voorstel bij {what} is {outcome} door {by}',
    en: 'Your proposal on {what} was {outcome} by {by}',
  },
  'proposal-question': {
    nl: '{by} vraagt u iets over uw voorstel bij {what}',
    en: '{by} asks you something about your proposal on {what}',
  },
  'meeting-closed': {
    nl: '{by} sloot de vergadering {what}: de besluiten en acties staan erin',
    en: '{by} closed the meeting {what}: its decisions and actions stand in it',
  },
  'survey-asked': {
    nl: '{by} vraagt uw mening: {what}, tot en met {day}',
    en: '{by} asks what you think: {what}, until {day}',
  },
  'request-asked': { nl: '{by} vraagt het PMO: {what}', en: '{by} asks the PMO: {what}' },
  'request-answered': {
    nl: 'Uw vraag “{what}” is beantwoord door {by}',
    en: 'Your question “{what}” was answered by {by}',
  },
  'upkeep-round': {
    nl: 'Klopt dit nog? Van u wachten er {what} op een antwoord',
    en: 'Is this still right? {what} of yours wait for an answer',
  },
  'job-ended': { nl: 'Klaar: {what}', en: 'Done: {what}' },
  'break-glass': {
    nl: '{by} meldde zich als beheerder aan met een wachtwoord, buiten de aanbieder om',
    en: '{by} signed in as administrator with a password, past the provider',
  },
};

const outcomes: Readonly<Record<string, BothLanguages>> = {
  approved: { nl: 'goedgekeurd', en: 'approved' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
};

function dayOf(day: string, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', options);
}

function whatOf({ record, text, kind }: NotificationView): string {
  const isSaid = text !== '' && kind !== 'mentioned' && kind !== 'commented';
  if (record === null) return text;
  return isSaid ? `“${text}” (${record.key} ${record.title})` : `${record.key} ${record.title}`;
}

/** What somebody is told, in the language of who reads it; the naming is in that language too. */
export function notificationSentence(view: NotificationView, language: Language, naming: Naming): string {
  const field = naming(view.fieldTerm ?? '') ?? '';
  const facts: Readonly<Record<string, string>> = {
    by: view.actorName ?? 'Regie',
    field: field.toLowerCase(),
    what: whatOf(view),
    day: view.dueOn === null ? '' : dayOf(view.dueOn, language),
    outcome: outcomes[view.outcome ?? '']?.[language] ?? '',
  };
  return sentences[view.kind][language].replace(/\{(\w+)\}/g, (_whole, name: string) => facts[name] ?? '');
}
