import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Fields of a version of a PMO charter, and how far it is. */
export const charterTerms = {
  'charter-place': {
    en: 'For',
    nl: 'Voor',
    meaning: {
      en: 'The part of the organisation that the office works for.',
      nl: 'Het deel van de organisatie waarvoor het PMO werkt.',
    },
    source: 'Regie',
  },
  'charter-number': {
    en: 'Version',
    nl: 'Versie',
    meaning: { en: 'Versions of one place count on.', nl: 'De versies van één plek tellen door.' },
    source: 'Regie',
  },
  'charter-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'Whether the version is being written, waits for the sponsor, counts, or counted once.',
      nl: 'Of aan de versie wordt geschreven, of zij op de opdrachtgever wacht, geldt of gold.',
    },
    source: 'Regie',
  },
  'charter-purpose': {
    en: 'Purpose',
    nl: 'Doel',
    meaning: { en: 'What the PMO is for, in a sentence.', nl: 'Waar het PMO voor is, in één zin.' },
    source: 'Custom of the field',
  },
  'charter-problem': {
    en: 'Problem it solves',
    nl: 'Probleem dat het oplost',
    meaning: {
      en: 'What goes wrong today, with an example or a figure.',
      nl: 'Wat er nu misgaat, met een voorbeeld of een getal.',
    },
    source: 'Custom of the field',
  },
  'charter-mandate': {
    en: 'Mandate',
    nl: 'Mandaat',
    meaning: {
      en: 'What the PMO may ask, decide and stop, and what it may not.',
      nl: 'Wat het PMO mag vragen, besluiten en tegenhouden, en wat niet.',
    },
    source: 'Custom of the field',
  },
  'charter-goals': {
    en: 'Goals it serves',
    nl: 'Doelen die het dient',
    meaning: {
      en: 'Goals of the organisation to which the PMO contributes, one on a line.',
      nl: 'Doelen van de organisatie waaraan het PMO bijdraagt, één per regel.',
    },
    source: 'Custom of the field',
  },
  'charter-services': {
    en: 'Services',
    nl: 'Diensten',
    meaning: {
      en: 'What others can ask of the PMO, one on a line.',
      nl: 'Wat anderen aan het PMO kunnen vragen, één per regel.',
    },
    source: 'Custom of the field',
  },
  'charter-sponsor': {
    en: 'Sponsor of the PMO',
    nl: 'Opdrachtgever van het PMO',
    meaning: {
      en: 'Who wants the PMO, pays for it and approves its charter.',
      nl: 'Wie het PMO wil, betaalt en de PMO-opdracht goedkeurt.',
    },
    source: 'Custom of the field',
  },
  'charter-budget': {
    en: 'Budget per year',
    nl: 'Budget per jaar',
    meaning: { en: 'What the PMO itself may cost in a year.', nl: 'Wat het PMO zelf per jaar mag kosten.' },
    source: 'Custom of the field',
  },
  'charter-asked-by': {
    en: 'Approval asked by',
    nl: 'Goedkeuring gevraagd door',
    meaning: {
      en: 'Who put the version before the sponsor.',
      nl: 'Wie de versie aan de opdrachtgever heeft voorgelegd.',
    },
    source: 'Regie',
  },
  'charter-asked-on': {
    en: 'Approval asked on',
    nl: 'Goedkeuring gevraagd op',
    meaning: {
      en: 'The day on which the version was put before the sponsor.',
      nl: 'De dag waarop de versie aan de opdrachtgever is voorgelegd.',
    },
    source: 'Regie',
  },
  'charter-decided-on': {
    en: 'Decided on',
    nl: 'Besloten op',
    meaning: {
      en: 'The day of the decision or of the signature.',
      nl: 'De dag van het besluit of de handtekening.',
    },
    source: 'Regie',
  },
  'charter-signed-by': {
    en: 'Signed by',
    nl: 'Getekend door',
    meaning: { en: 'The name under the paper.', nl: 'De naam onder het stuk.' },
    source: 'Regie',
  },
  'charter-on-paper': {
    en: 'On paper',
    nl: 'Op papier',
    meaning: {
      en: 'Whether the approval was given on a paper, which is attached.',
      nl: 'Of de goedkeuring op papier is gegeven; het stuk is bijgevoegd.',
    },
    source: 'Regie',
  },
  'charter-ruling': {
    en: 'What the sponsor said',
    nl: 'Wat de opdrachtgever zei',
    meaning: {
      en: 'The reason of a refusal, or a remark with the approval.',
      nl: 'De reden van een weigering, of een opmerking bij de goedkeuring.',
    },
    source: 'Regie',
  },
  'charter-state.draft': choice(['Draft', 'Concept'], ['It is being written.', 'Er wordt aan geschreven.']),
  'charter-state.asked': choice(
    ['Waits for the sponsor', 'Wacht op de opdrachtgever'],
    ['The sponsor is asked to approve it.', 'De opdrachtgever is gevraagd haar goed te keuren.'],
  ),
  'charter-state.approved': choice(['Approved', 'Goedgekeurd'], ['This one counts.', 'Deze geldt.']),
  'charter-state.superseded': choice(
    ['Superseded', 'Vervangen'],
    ['A later version counts.', 'Een latere versie geldt.'],
  ),
  'action-occasion': {
    en: 'Occasion',
    nl: 'Aanleiding',
    meaning: {
      en: 'What part of setting up or improving the PMO brought the action about.',
      nl: 'Welk deel van het inrichten of verbeteren van het PMO de actie opleverde.',
    },
    source: 'Regie',
  },
  'action-occasion.assessment': choice(
    ['Assessment of practice', 'Praktijkmeting'],
    ['Closes a gap that the assessment showed.', 'Dicht een gat dat de meting liet zien.'],
  ),
  'action-occasion.adoption': choice(
    ['Adoption', 'Invoering'],
    ['Helps people to work in the new way.', 'Helpt mensen op de nieuwe manier te werken.'],
  ),
  'action-occasion.improvement': choice(
    ['Improvement of the PMO', 'Verbetering van het PMO'],
    ['Comes from a review of the PMO.', 'Komt uit een evaluatie van het PMO.'],
  ),
} as const satisfies TermTable;
