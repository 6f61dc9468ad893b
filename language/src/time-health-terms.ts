import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

const fields = {
  'time-health': {
    en: 'Computed health',
    nl: 'Berekende gezondheid',
    meaning: {
      en: 'The forecast of the plan held against its baseline and the tolerance of the project.',
      nl: 'De prognose van het plan, gehouden tegen de baseline en de tolerantie van het project.',
    },
    source: 'Custom of the field',
  },
  'time-health-reason': {
    en: 'Reason of the computed health',
    nl: 'Reden van berekende gezondheid',
    meaning: {
      en: 'Which rule decides the computed health of time, or what is missing.',
      nl: 'Welke regel de berekende gezondheid van de tijd bepaalt, of wat er ontbreekt.',
    },
    source: 'Regie',
  },
  'computed-start': {
    en: 'Computed start',
    nl: 'Berekende start',
    meaning: { en: 'The day on which the plan begins.', nl: 'De dag waarop het plan begint.' },
    source: 'Regie',
  },
  'computed-finish': {
    en: 'Computed finish',
    nl: 'Berekend einde',
    meaning: { en: 'The day on which the plan ends.', nl: 'De dag waarop het plan eindigt.' },
    source: 'Regie',
  },
  'baseline-finish': {
    en: 'Finish in the baseline',
    nl: 'Einde in de baseline',
    meaning: {
      en: 'The day on which the plan was to end when the baseline was set.',
      nl: 'De dag waarop het plan zou eindigen toen de baseline werd vastgesteld.',
    },
    source: 'Regie',
  },
  'float-left': {
    en: 'Float left',
    nl: 'Resterende speling',
    meaning: {
      en: 'Working days until the first promise breaks: a deadline in the plan, or the end of the project.',
      nl: 'Werkdagen tot de eerste toezegging breekt: een deadline in het plan of het einde van het project.',
    },
    source: 'Regie',
  },
} as const satisfies TermTable;

/** What the plan says of a project, and the health of time that follows from it. */
export const timeHealthTerms = {
  ...fields,
  'time-health.green': choice(
    ['Green', 'Groen'],
    ['The forecast is well within the tolerance.', 'De prognose blijft ruim binnen de tolerantie.'],
  ),
  'time-health.amber': choice(
    ['Amber', 'Oranje'],
    [
      'More than half of the tolerance is used, or no float is left.',
      'Meer dan de helft van de tolerantie is op, of er is geen speling meer.',
    ],
  ),
  'time-health.red': choice(
    ['Red', 'Rood'],
    ['The forecast is beyond the tolerance.', 'De prognose gaat de tolerantie te boven.'],
  ),
  'time-health.grey': choice(
    ['Grey', 'Grijs'],
    ['Not known: the reason says what is missing.', 'Niet bekend: de reden zegt wat er ontbreekt.'],
  ),
  'time-health.blue': choice(
    ['Blue', 'Blauw'],
    ['All activities are complete.', 'Alle activiteiten zijn afgerond.'],
  ),
  'time-health-reason.no-plan': choice(
    ['No plan', 'Geen plan'],
    ['Nothing has been planned yet.', 'Er is nog niets gepland.'],
  ),
  'time-health-reason.complete': choice(
    ['Complete', 'Afgerond'],
    ['All activities are complete.', 'Alle activiteiten zijn afgerond.'],
  ),
  'time-health-reason.no-baseline': choice(
    ['No baseline', 'Geen baseline'],
    ['There is nothing to hold the plan against.', 'Er is niets om het plan tegen te houden.'],
  ),
  'time-health-reason.stale': choice(
    ['Out of date', 'Verouderd'],
    [
      'The plan of an active project has not been changed for a quarter of a year.',
      'Het plan van een lopend project is een kwartaal niet bijgewerkt.',
    ],
  ),
  'time-health-reason.beyond-tolerance': choice(
    ['Beyond tolerance', 'Buiten tolerantie'],
    [
      'The end, or a milestone, is later than the tolerance allows.',
      'Het einde of een mijlpaal is later dan de tolerantie toestaat.',
    ],
  ),
  'time-health-reason.half-tolerance': choice(
    ['Over half of the tolerance', 'Meer dan de halve tolerantie'],
    ['More than half of the tolerance is used.', 'Meer dan de helft van de tolerantie is op.'],
  ),
  'time-health-reason.no-float': choice(
    ['No float left', 'Geen speling meer'],
    [
      'A deadline or the end of the project is reached exactly, or missed.',
      'Een deadline of het einde van het project wordt nog net gehaald, of gemist.',
    ],
  ),
  'time-health-reason.within-tolerance': choice(
    ['Within tolerance', 'Binnen tolerantie'],
    ['The forecast is within half of the tolerance.', 'De prognose blijft binnen de halve tolerantie.'],
  ),
} as const satisfies TermTable;
