import type { TermTable } from './term.ts';

/** The registers, and the fields of issues and actions. */
export const registerTerms = {
  issue: {
    en: 'Issue',
    nl: 'Issue',
    meaning: {
      en: 'Something that has happened and that the project must act on or decide about.',
      nl: 'Iets dat is gebeurd en waarop het project moet handelen of besluiten.',
    },
    source: 'ISO 21502',
  },
  action: {
    en: 'Action',
    nl: 'Actie',
    meaning: {
      en: 'Work that somebody agreed to do, by a day.',
      nl: 'Werk dat iemand op zich nam, voor een dag.',
    },
    source: 'Custom of the field',
  },
  decision: {
    en: 'Decision',
    nl: 'Besluit',
    meaning: {
      en: 'A choice with its grounds, by who may make it.',
      nl: 'Een keuze met haar gronden, door wie haar mag maken.',
    },
    source: 'PM²',
  },
  assumption: {
    en: 'Assumption',
    nl: 'Aanname',
    meaning: {
      en: 'What is taken for true in the plans while nobody has made sure.',
      nl: 'Wat in de plannen voor waar wordt gehouden terwijl niemand het zeker weet.',
    },
    source: 'ISO 21502',
  },
  goal: {
    en: 'Goal',
    nl: 'Doel',
    meaning: {
      en: 'What should be different, by when; with a measure it is a key result.',
      nl: 'Wat er anders moet zijn, voor wanneer; met een maat is het een kernresultaat.',
    },
    source: 'Custom of the field',
  },
  lesson: {
    en: 'Lesson',
    nl: 'Leerpunt',
    meaning: {
      en: 'What another project should know of what happened in this one.',
      nl: 'Wat een ander project moet weten van wat hier gebeurde.',
    },
    source: 'Praxis Framework',
  },
  'issue-kind': {
    en: 'Kind of issue',
    nl: 'Soort issue',
    meaning: {
      en: 'Whether something goes wrong, should change, or is not as was agreed.',
      nl: 'Of iets misgaat, anders moet, of niet is zoals afgesproken.',
    },
    source: 'Custom of the field',
  },
  'issue-state': {
    en: 'State',
    nl: 'Stand',
    meaning: { en: 'How far it is with the issue.', nl: 'Hoe ver het is met het issue.' },
    source: 'Regie',
  },
  severity: {
    en: 'Severity',
    nl: 'Ernst',
    meaning: {
      en: 'How bad it is for the project if nothing is done.',
      nl: 'Hoe erg het voor het project is als niets gebeurt.',
    },
    source: 'Custom of the field',
  },
  priority: {
    en: 'Priority',
    nl: 'Prioriteit',
    meaning: { en: 'In which order it is taken up.', nl: 'In welke volgorde het wordt opgepakt.' },
    source: 'Custom of the field',
  },
  'issue-owner': {
    en: 'Issue owner',
    nl: 'Issue-eigenaar',
    meaning: { en: 'Who sees to it that it is solved.', nl: 'Wie ervoor zorgt dat het wordt opgelost.' },
    source: 'Custom of the field',
  },
  'due-on': {
    en: 'Due',
    nl: 'Klaar op',
    meaning: { en: 'The day by which it should be over.', nl: 'De dag waarop het klaar moet zijn.' },
    source: 'Custom of the field',
  },
  'issue-impact': {
    en: 'Consequences',
    nl: 'Gevolgen',
    meaning: {
      en: 'What it does to time, money, quality, scope and benefits.',
      nl: 'Wat het doet met tijd, geld, kwaliteit, scope en baten.',
    },
    source: 'Custom of the field',
  },
  'issue-delay': {
    en: 'Delay',
    nl: 'Uitloop',
    meaning: {
      en: 'How many days later the project ends by this.',
      nl: 'Hoeveel dagen later het project hierdoor eindigt.',
    },
    source: 'Regie',
  },
  'issue-cost': {
    en: 'Cost',
    nl: 'Kosten',
    meaning: { en: 'What this costs besides what was planned.', nl: 'Wat dit kost boven wat was begroot.' },
    source: 'Regie',
  },
  resolution: {
    en: 'Solution',
    nl: 'Oplossing',
    meaning: { en: 'What was done about it.', nl: 'Wat eraan is gedaan.' },
    source: 'Custom of the field',
  },
  'decided-by': {
    en: 'Decided by',
    nl: 'Besloten door',
    meaning: { en: 'Who decided on the solution.', nl: 'Wie over de oplossing besloot.' },
    source: 'Custom of the field',
  },
  'closed-on': {
    en: 'Over on',
    nl: 'Afgerond op',
    meaning: {
      en: 'The day on which nothing had to be done any more; filled in with the state.',
      nl: 'De dag waarop er niets meer hoefde te gebeuren; wordt met de stand ingevuld.',
    },
    source: 'Regie',
  },
  'action-state': {
    en: 'State',
    nl: 'Stand',
    meaning: { en: 'How far it is with the action.', nl: 'Hoe ver het is met de actie.' },
    source: 'Regie',
  },
  'action-owner': {
    en: 'Who',
    nl: 'Actiehouder',
    meaning: { en: 'Who does it, or sees that it is done.', nl: 'Wie het doet of laat doen.' },
    source: 'Custom of the field',
  },
  'waits-for': {
    en: 'Waits for',
    nl: 'Wacht op',
    meaning: { en: 'Whom or what the action waits for.', nl: 'Op wie of wat de actie wacht.' },
    source: 'Regie',
  },
  'action-result': {
    en: 'Result',
    nl: 'Opbrengst',
    meaning: { en: 'What came of it.', nl: 'Wat het heeft opgeleverd.' },
    source: 'Regie',
  },
} as const satisfies TermTable;
