import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** What stands in the year of the PMO. */
export const yearTerms = {
  'year-kind.gate': choice(
    ['Gate', 'Faseovergang'],
    ['A project comes to a gate.', 'Een project komt bij een faseovergang.'],
  ),
  'year-kind.gate-review': choice(
    ['Decision at a gate', 'Besluit faseovergang'],
    ['A review of a gate is to be decided.', 'Over een faseovergang moet besloten zijn.'],
  ),
  'year-kind.milestone': choice(
    ['Milestone', 'Mijlpaal'],
    ['Agreed in a baseline.', 'Afgesproken in een baseline.'],
  ),
  'year-kind.meeting': choice(
    ['Meeting', 'Vergadering'],
    ['A meeting of a series that you see.', 'Een vergadering van een reeks die u ziet.'],
  ),
  'year-kind.guideline-review': choice(
    ['Review of a guideline', 'Richtlijnherziening'],
    ['A guideline is looked at again.', 'Een richtlijn wordt opnieuw bekeken.'],
  ),
  'year-kind.office-review': choice(
    ['Review of the PMO', 'Evaluatie PMO'],
    ['The PMO is looked at again.', 'Het PMO wordt opnieuw bekeken.'],
  ),
  'year-kind.waiver': choice(
    ['Waiver ends', 'Ontheffing eindigt'],
    ['The control counts again.', 'De spelregel geldt weer.'],
  ),
  'year-kind.mandate': choice(
    ['Mandate ends', 'Mandaat eindigt'],
    ['Its last day.', 'De laatste dag ervan.'],
  ),
  'year-kind.upkeep': choice(
    ['Monthly check', 'Maandronde'],
    [
      'Everybody says of what is theirs that it is still right.',
      'Ieder zegt van het eigen werk of het nog klopt.',
    ],
  ),
  'year-kind.round': choice(
    ['Round', 'Ronde'],
    ['A reporting round of the PMO.', 'Een rapportageronde van het PMO.'],
  ),
  'year-kind.budget': choice(
    ['Budget cycle', 'Begrotingscyclus'],
    ['A step of the budget cycle.', 'Een stap van de begrotingscyclus.'],
  ),
  'year-kind.other': choice(
    ['Other moment', 'Ander moment'],
    ['Another moment of the PMO.', 'Een ander moment van het PMO.'],
  ),
  'year-repeat.never': choice(['Does not repeat', 'Herhaalt niet'], ['Once.', 'Eén keer.']),
  'year-repeat.monthly': choice(
    ['Every month', 'Elke maand'],
    ['On the same day of each month.', 'Op dezelfde dag van elke maand.'],
  ),
  'year-repeat.yearly': choice(
    ['Every year', 'Elk jaar'],
    ['On the same day of each year.', 'Op dezelfde dag van elk jaar.'],
  ),
} as const satisfies TermTable;
