import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Meetings: what kinds there are, and what becomes of the items of an agenda. */
export const meetingTerms = {
  'meeting-series': {
    en: 'Series of meetings',
    nl: 'Vergaderreeks',
    meaning: {
      en: 'Meetings of the same people about the same place, with a chair, a secretary and dates for the year.',
      nl: 'Vergaderingen van dezelfde mensen over dezelfde plaats, met voorzitter, secretaris en data voor het jaar.',
    },
    source: 'Regie',
  },
  'annotated-agenda': {
    en: 'Annotated agenda',
    nl: 'Geannoteerde agenda',
    meaning: {
      en: 'An agenda that says of each item what it is for and what is asked of the meeting.',
      nl: 'Een agenda die bij elk punt zegt waarvoor het er staat en wat er van de vergadering gevraagd wordt.',
    },
    source: 'Regie',
  },
  'cover-note': {
    en: 'Cover note',
    nl: 'Oplegger',
    meaning: {
      en: 'One page before the papers of an item: what is asked, arguments, objections, money and follow-up.',
      nl: 'Eén pagina voor de stukken van een punt: wat gevraagd wordt, argumenten, kanttekeningen, geld en vervolg.',
    },
    source: 'Regie',
  },
  chair: {
    en: 'Chair',
    nl: 'Voorzitter',
    meaning: { en: 'Who leads the meeting.', nl: 'Wie de vergadering leidt.' },
    source: 'Regie',
  },
  'meeting-secretary': {
    en: 'Secretary',
    nl: 'Secretaris',
    meaning: {
      en: 'Who makes the agenda, gathers the papers and writes the minutes.',
      nl: 'Wie de agenda maakt, de stukken verzamelt en het verslag schrijft.',
    },
    source: 'Regie',
  },
  presenter: {
    en: 'Presented by',
    nl: 'Inbrenger',
    meaning: { en: 'Who explains an item in the meeting.', nl: 'Wie een punt in de vergadering toelicht.' },
    source: 'Regie',
  },
  'series-kind.steering-group': choice(
    ['Steering group', 'Stuurgroep'],
    ['Decides about one project or programme.', 'Besluit over één project of programma.'],
  ),
  'series-kind.portfolio-board': choice(
    ['Portfolio board', 'Portfolioboard'],
    [
      'Decides which projects are done and in what order.',
      'Besluit welke projecten gedaan worden en in welke volgorde.',
    ],
  ),
  'series-kind.project-managers': choice(
    ['Project managers’ meeting', 'Projectleidersoverleg'],
    ['Project managers share what others must know.', 'Projectleiders delen wat anderen moeten weten.'],
  ),
  'agenda-item-kind.decision': choice(
    ['For decision', 'Ter besluitvorming'],
    ['The meeting decides.', 'De vergadering besluit.'],
  ),
  'agenda-item-kind.discussion': choice(
    ['For discussion', 'Ter bespreking'],
    ['The meeting gives its view.', 'De vergadering geeft haar oordeel.'],
  ),
  'agenda-item-kind.information': choice(
    ['For information', 'Ter kennisneming'],
    ['The meeting takes note.', 'De vergadering neemt kennis.'],
  ),
  'item-outcome.settled': choice(
    ['Settled', 'Afgehandeld'],
    ['Nothing is left for a next meeting.', 'Er blijft niets over voor een volgende vergadering.'],
  ),
  'item-outcome.returns': choice(
    ['Comes back', 'Komt terug'],
    ['It waits for a place on the next agenda.', 'Het wacht op een plaats op de volgende agenda.'],
  ),
  'meeting-state.planned': choice(['Planned', 'Gepland'], ['Still to be held.', 'Moet nog gehouden worden.']),
  'meeting-state.closed': choice(
    ['Closed', 'Gesloten'],
    ['Held; its decisions and actions are told.', 'Gehouden; de besluiten en acties zijn gemeld.'],
  ),
  'meeting-state.cancelled': choice(
    ['Cancelled', 'Gaat niet door'],
    ['Not held; its items wait for the next one.', 'Niet gehouden; de punten wachten op de volgende.'],
  ),
} as const satisfies TermTable;
