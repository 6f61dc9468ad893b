import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** The desk of the PMO: its services, and what is asked of it. */
export const deskTerms = {
  request: {
    en: 'Question to the PMO',
    nl: 'Vraag aan het PMO',
    meaning: {
      en: 'Something that somebody asks of the PMO, with who answers it and by when.',
      nl: 'Iets wat iemand aan het PMO vraagt, met wie het beantwoordt en voor wanneer.',
    },
    source: 'Custom of the field',
  },
  'desk-service': {
    en: 'Service',
    nl: 'Dienst',
    meaning: {
      en: 'What the PMO does for others on request, with the time in which it usually answers.',
      nl: 'Wat het PMO op verzoek voor anderen doet, met de tijd waarin het meestal antwoordt.',
    },
    source: 'Custom of the field',
  },
  'request-place': {
    en: 'Desk',
    nl: 'Balie',
    meaning: {
      en: 'The part of the organisation whose PMO was asked.',
      nl: 'Het deel van de organisatie waarvan het PMO is gevraagd.',
    },
    source: 'Regie',
  },
  'request-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'How far the PMO is with the question.',
      nl: 'Hoe ver het PMO met de vraag is.',
    },
    source: 'Regie',
  },
  'request-state.asked': choice(
    ['Asked', 'Gesteld'],
    ['Nobody took it up yet.', 'Nog niemand pakte haar op.'],
  ),
  'request-state.taken': choice(['Taken up', 'Opgepakt'], ['Somebody works on it.', 'Iemand werkt eraan.']),
  'request-state.answered': choice(
    ['Answered', 'Beantwoord'],
    ['The answer stands below the question.', 'Het antwoord staat onder de vraag.'],
  ),
  'request-state.closed': choice(
    ['Closed', 'Gesloten'],
    ['Answered, and nothing more is to be done.', 'Beantwoord, en er is niets meer te doen.'],
  ),
  'request-state.withdrawn': choice(
    ['Withdrawn', 'Ingetrokken'],
    ['The answer is not needed any more.', 'Het antwoord is niet meer nodig.'],
  ),
  'request-question': {
    en: 'Question',
    nl: 'Vraag',
    meaning: { en: 'What is asked of the PMO.', nl: 'Wat aan het PMO wordt gevraagd.' },
    source: 'Regie',
  },
  'asked-by': {
    en: 'Asked by',
    nl: 'Gesteld door',
    meaning: { en: 'Who asked it, and sees the answer.', nl: 'Wie de vraag stelde en het antwoord ziet.' },
    source: 'Regie',
  },
  'asked-on': {
    en: 'Asked on',
    nl: 'Gesteld op',
    meaning: { en: 'The day on which it was asked.', nl: 'De dag waarop de vraag is gesteld.' },
    source: 'Regie',
  },
  'request-owner': {
    en: 'Answered by',
    nl: 'Behandelaar',
    meaning: {
      en: 'Who of the PMO sees to it that there is an answer.',
      nl: 'Wie van het PMO zorgt dat er een antwoord komt.',
    },
    source: 'Regie',
  },
  'answer-by': {
    en: 'Answer by',
    nl: 'Antwoord voor',
    meaning: {
      en: 'The day by which the answer is there, from the usual time of the service.',
      nl: 'De dag waarop het antwoord er is, naar de gewone antwoordtijd van de dienst.',
    },
    source: 'Regie',
  },
  'request-answer': {
    en: 'Answer',
    nl: 'Antwoord',
    meaning: { en: 'What the PMO says to it.', nl: 'Wat het PMO erop zegt.' },
    source: 'Regie',
  },
  'answered-on': {
    en: 'Answered on',
    nl: 'Beantwoord op',
    meaning: {
      en: 'The day on which the question was answered or withdrawn.',
      nl: 'De dag waarop de vraag is beantwoord of ingetrokken.',
    },
    source: 'Regie',
  },
} as const satisfies TermTable;
