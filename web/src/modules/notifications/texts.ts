import type { NotificationChannel, NotificationKind, StopPurpose } from '@regie/contracts/records';

/** What a sentence is made of; `what` stands in it as it is called on screen. */
interface Told {
  readonly by: string;
  readonly what: string;
  readonly field: string;
  readonly day: string;
  readonly isApproved: boolean;
  readonly hasFailed: boolean;
}

const en = {
  title: 'Notifications',
  button: (unread: number) => (unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`),
  lede: (unread: number) =>
    unread === 0
      ? 'You have read everything.'
      : unread === 1
        ? 'One notification is unread.'
        : `${unread} notifications are unread.`,
  none: 'Nothing new',
  noneDetail: 'Here stands what others ask of you, say to you, or change in what you follow.',
  noneOf: { unread: 'Nothing new', snoozed: 'Nothing is put off', all: 'You were not told anything yet' },
  shows: { unread: 'Unread', snoozed: 'Put off', all: 'Everything' },
  show: 'What to show',
  all: 'All notifications',
  readAll: 'Mark all as read',
  markRead: (what: string) => `Mark as read: ${what}`,
  markUnread: (what: string) => `Mark as unread: ${what}`,
  snooze: (what: string) => `Put off: ${what}`,
  tomorrow: 'Until tomorrow morning',
  monday: 'Until Monday morning',
  back: 'Back to unread',
  until: (moment: string) => `put off until ${moment}`,
  choose: 'What you are told, and how',
  chooseHelp:
    'Mail comes at once; the overview comes once a day, in the morning, when there is something in it.',
  what: 'What',
  how: 'How',
  channel: (kind: string) => `How: ${kind.toLowerCase()}`,
  somebody: 'Somebody',
  kinds: {
    assigned: 'Something becomes yours',
    mentioned: 'Somebody mentions you',
    commented: 'A comment on what is yours or what you follow',
    changed: 'A change in what you follow',
    'due-soon': 'A day comes near',
    overdue: 'A day has passed',
    'proposal-waits': 'A proposal waits for you',
    'proposal-decided': 'Your proposal is decided',
    'proposal-question': 'A question about your proposal',
    'meeting-closed': 'A meeting of yours is closed',
    'job-ended': 'Long work of yours is done',
    'survey-asked': 'A survey asks what you think',
    'request-asked': 'Somebody asks the PMO something',
    'request-answered': 'The PMO answered your question',
    'upkeep-round': 'The monthly check begins',
    'break-glass': 'An administrator signs in past the provider',
  } satisfies Record<NotificationKind, string>,
  channels: {
    mail: 'By mail',
    digest: 'In the overview',
    'in-app': 'Only in Regie',
    off: 'Not',
  } satisfies Record<NotificationChannel, string>,
  sentences: {
    assigned: ({ by, field, what }) => `${by} made you ${field} of ${what}`,
    mentioned: ({ by, what }) => `${by} mentions you at ${what}`,
    commented: ({ by, what }) => `${by} commented on ${what}`,
    changed: ({ by, what }) => `${by} changed ${what}`,
    'due-soon': ({ what, day }) => `${what} is due on ${day}`,
    overdue: ({ what, day }) => `${what} was due on ${day}`,
    'proposal-waits': ({ by, what }) => `${by} asks for your decision on ${what}`,
    'proposal-decided': ({ by, what, isApproved }) =>
      `Your proposal on ${what} was ${isApproved ? 'approved' : 'rejected'} by ${by}`,
    'proposal-question': ({ by, what }) => `${by} asks you something about your proposal on ${what}`,
    'meeting-closed': ({ by, what }) => `${by} closed the meeting ${what}`,
    'survey-asked': ({ by, what, day }) => `${by} asks what you think: ${what}, until ${day}`,
    'request-asked': ({ by, what }) => `${by} asks the PMO: ${what}`,
    'request-answered': ({ by, what }) => `${by} answered your question “${what}”`,
    'upkeep-round': ({ what }) =>
      what === '1'
        ? 'Is this still right? One thing of yours waits for an answer'
        : `Is this still right? ${what} things of yours wait for an answer`,
    'job-ended': ({ what, hasFailed }) => (hasFailed ? `Failed: ${what}` : `Done: ${what}`),
    'break-glass': ({ by }) => `${by} signed in as administrator with a password, past the provider`,
  } satisfies Record<NotificationKind, (told: Told) => string>,
  job: 'your long work',
  watch: 'Follow',
  watching: 'Following',
  watchHelp: 'You are told when somebody changes or comments on it.',
  watchSaid: 'You follow this',
  unwatchSaid: 'You no longer follow this',
  stop: 'No more mail',
  stopLede: (what: string) => `No more mail about: ${what.toLowerCase()}.`,
  stopDigest: 'the daily overview',
  stopAction: 'Stop this mail',
  stopped: (what: string) => `You get no more mail about: ${what.toLowerCase()}. It still stands in Regie.`,
  stopMissing: 'This link is not whole. Open it from the mail again.',
  toSignIn: 'Sign in',
};

const nl = {
  title: 'Meldingen',
  button: (unread: number) => (unread === 0 ? 'Meldingen' : `Meldingen, ${unread} ongelezen`),
  lede: (unread: number) =>
    unread === 0
      ? 'U hebt alles gelezen.'
      : unread === 1
        ? 'Eén melding is ongelezen.'
        : `${unread} meldingen zijn ongelezen.`,
  none: 'Niets nieuws',
  noneDetail: 'Hier staat wat anderen u vragen, tegen u zeggen, of wijzigen in wat u volgt.',
  noneOf: { unread: 'Niets nieuws', snoozed: 'Er is niets uitgesteld', all: 'U kreeg nog geen meldingen' },
  shows: { unread: 'Ongelezen', snoozed: 'Uitgesteld', all: 'Alles' },
  show: 'Wat te tonen',
  all: 'Alle meldingen',
  readAll: 'Alles als gelezen markeren',
  markRead: (what: string) => `Als gelezen markeren: ${what}`,
  markUnread: (what: string) => `Als ongelezen markeren: ${what}`,
  snooze: (what: string) => `Uitstellen: ${what}`,
  tomorrow: 'Tot morgenochtend',
  monday: 'Tot maandagochtend',
  back: 'Terug naar ongelezen',
  until: (moment: string) => `uitgesteld tot ${moment}`,
  choose: 'Waarvan u een melding krijgt, en hoe',
  chooseHelp: 'Mail komt meteen; het overzicht komt eens per dag, ’s ochtends, als er iets in staat.',
  what: 'Wat',
  how: 'Hoe',
  channel: (kind: string) => `Hoe: ${kind.toLowerCase()}`,
  somebody: 'Iemand',
  kinds: {
    assigned: 'Iets wordt van u',
    mentioned: 'Iemand noemt u',
    commented: 'Een opmerking bij wat van u is of wat u volgt',
    changed: 'Een wijziging in wat u volgt',
    'due-soon': 'Een dag komt dichtbij',
    overdue: 'Een dag is voorbij',
    'proposal-waits': 'Een voorstel wacht op u',
    'proposal-decided': 'Over uw voorstel is besloten',
    'proposal-question': 'Een vraag over uw voorstel',
    'meeting-closed': 'Een vergadering van u is gesloten',
    'job-ended': 'Lang werk van u is klaar',
    'survey-asked': 'Een peiling vraagt uw mening',
    'request-asked': 'Iemand vraagt het PMO iets',
    'request-answered': 'Het PMO beantwoordde uw vraag',
    'upkeep-round': 'De maandronde begint',
    'break-glass': 'Een beheerder meldt zich aan buiten de aanbieder om',
  },
  channels: { mail: 'Per mail', digest: 'In het overzicht', 'in-app': 'Alleen in Regie', off: 'Niet' },
  sentences: {
    assigned: ({ by, field, what }) => `${by} maakte u ${field} van ${what}`,
    mentioned: ({ by, what }) => `${by} noemt u bij ${what}`,
    commented: ({ by, what }) => `${by} schreef een opmerking bij ${what}`,
    changed: ({ by, what }) => `${by} wijzigde ${what}`,
    'due-soon': ({ what, day }) => `${what} moet klaar zijn op ${day}`,
    overdue: ({ what, day }) => `${what} had klaar moeten zijn op ${day}`,
    'proposal-waits': ({ by, what }) => `${by} legt u een voorstel voor bij ${what}`,
    'proposal-decided': ({ by, what, isApproved }) =>
      `Uw voorstel bij ${what} is ${isApproved ? 'goedgekeurd' : 'afgewezen'} door ${by}`,
    'proposal-question': ({ by, what }) => `${by} vraagt u iets over uw voorstel bij ${what}`,
    'meeting-closed': ({ by, what }) => `${by} sloot de vergadering ${what}`,
    'survey-asked': ({ by, what, day }) => `${by} vraagt uw mening: ${what}, tot en met ${day}`,
    'request-asked': ({ by, what }) => `${by} vraagt het PMO: ${what}`,
    'request-answered': ({ by, what }) => `${by} beantwoordde uw vraag “${what}”`,
    'upkeep-round': ({ what }) =>
      what === '1'
        ? 'Klopt dit nog? Van u wacht er één op een antwoord'
        : `Klopt dit nog? Van u wachten er ${what} op een antwoord`,
    'job-ended': ({ what, hasFailed }) => (hasFailed ? `Mislukt: ${what}` : `Klaar: ${what}`),
    'break-glass': ({ by }) =>
      `${by} meldde zich als beheerder aan met een wachtwoord, buiten de aanbieder om`,
  },
  job: 'uw lange werk',
  watch: 'Volgen',
  watching: 'Gevolgd',
  watchHelp: 'U krijgt een melding als iemand dit wijzigt of er een opmerking bij schrijft.',
  watchSaid: 'U volgt dit',
  unwatchSaid: 'U volgt dit niet meer',
  stop: 'Geen mail meer',
  stopLede: (what: string) => `Geen mail meer over: ${what.toLowerCase()}.`,
  stopDigest: 'het dagelijkse overzicht',
  stopAction: 'Deze mail stoppen',
  stopped: (what: string) =>
    `U krijgt geen mail meer over: ${what.toLowerCase()}. In Regie staat het nog wel.`,
  stopMissing: 'Deze link is niet heel. Open hem opnieuw vanuit de mail.',
  toSignIn: 'Aanmelden',
} satisfies typeof en;

export const notificationTexts = { en, nl };
export type NotificationTexts = typeof en;

/** What a mail was about, in words. */
export function purposeText(texts: NotificationTexts, purpose: StopPurpose): string {
  return purpose === 'digest' ? texts.stopDigest : texts.kinds[purpose];
}
