import type { TermTable } from './term.ts';

/** Fields of a project. */
export const projectTerms = {
  'project-code': {
    en: 'Code',
    nl: 'Code',
    meaning: {
      en: 'The code under which other systems, such as finance, know the project.',
      nl: 'De code waaronder andere systemen, zoals financiën, het project kennen.',
    },
    source: 'Regie',
  },
  state: {
    en: 'State',
    nl: 'Status',
    meaning: {
      en: 'Where the project stands in its life: proposed, active, on hold, completed or stopped.',
      nl: 'Waar het project staat in zijn leven: voorgesteld, lopend, stilgelegd, afgerond of gestopt.',
    },
    source: 'Regie',
  },
  phase: {
    en: 'Phase',
    nl: 'Fase',
    meaning: {
      en: 'The part of the project that is being worked on, between two gates.',
      nl: 'Het deel van het project waaraan nu wordt gewerkt, tussen twee faseovergangen.',
    },
    source: 'Projectmatig werken',
    avoid: { en: ['stage'] },
  },
  health: {
    en: 'Reported health',
    nl: 'Gemelde gezondheid',
    meaning: {
      en: 'What the project manager says of the project as a whole, beside what is computed.',
      nl: 'Wat de projectmanager zegt van het project als geheel, naast wat is berekend.',
    },
    source: 'Regie',
    avoid: { en: ['RAG status'], nl: ['stoplicht'] },
  },
  'health-note': {
    en: 'Reason for the health',
    nl: 'Toelichting op de gezondheid',
    meaning: {
      en: 'What is wrong and what is done about it; red needs one.',
      nl: 'Wat er mis is en wat eraan gebeurt; bij rood verplicht.',
    },
    source: 'Regie',
  },
  'project-manager': {
    en: 'Project manager',
    nl: 'Projectmanager',
    meaning: {
      en: 'Who leads the project from day to day, within the tolerances.',
      nl: 'Wie het project dagelijks leidt, binnen de toleranties.',
    },
    source: 'ISO 21502',
    avoid: { nl: ['projectleider'] },
  },
  sponsor: {
    en: 'Sponsor',
    nl: 'Opdrachtgever',
    meaning: {
      en: 'Who wants the result, answers for the business case and decides at the gates.',
      nl: 'Wie het resultaat wil, voor de businesscase staat en bij de faseovergangen besluit.',
    },
    source: 'ISO 21502',
    avoid: { en: ['executive'] },
  },
  'administrative-client': {
    en: 'Administrative client',
    nl: 'Ambtelijk opdrachtgever',
    meaning: {
      en: 'The official who acts as client in a public organisation.',
      nl: 'De ambtenaar die in een overheidsorganisatie als opdrachtgever optreedt.',
    },
    source: 'Projectmatig werken',
  },
  'political-client': {
    en: 'Political client',
    nl: 'Bestuurlijk opdrachtgever',
    meaning: {
      en: 'The elected or appointed politician who answers for the project.',
      nl: 'De bestuurder die politiek verantwoordelijk is voor het project.',
    },
    source: 'Projectmatig werken',
  },
  'budget-owner': {
    en: 'Budget owner',
    nl: 'Budgethouder',
    meaning: { en: 'Who may spend the budget.', nl: 'Wie het budget mag besteden.' },
    source: 'Regie',
  },
  'project-class': {
    en: 'Class',
    nl: 'Klasse',
    meaning: {
      en: 'How heavy the project is, and so how much control it needs; A is the heaviest.',
      nl: 'Hoe zwaar het project is, en dus hoeveel sturing het vraagt; A is het zwaarst.',
    },
    source: 'Regie',
  },
  sector: {
    en: 'Sector',
    nl: 'Sector',
    meaning: {
      en: 'The kind of work, which decides templates and standards.',
      nl: 'Het soort werk; bepaalt sjablonen en standaarden.',
    },
    source: 'Regie',
  },
  method: {
    en: 'Way of working',
    nl: 'Werkwijze',
    meaning: {
      en: 'Whether the project works in phases, in short iterations, or both.',
      nl: 'Of het project gefaseerd werkt, in korte iteraties, of allebei.',
    },
    source: 'Regie',
  },
  'starts-on': {
    en: 'Start',
    nl: 'Start',
    meaning: { en: 'The first day of the project.', nl: 'De eerste dag van het project.' },
    source: 'Regie',
  },
  'ends-on': {
    en: 'End',
    nl: 'Einde',
    meaning: {
      en: 'The last day of the project as agreed now.',
      nl: 'De laatste dag van het project zoals nu afgesproken.',
    },
    source: 'Regie',
  },
  'restarts-on': {
    en: 'Restarts on',
    nl: 'Herstart op',
    meaning: {
      en: 'When a project on hold goes on again.',
      nl: 'Wanneer een stilgelegd project weer verdergaat.',
    },
    source: 'Regie',
  },
  summary: {
    en: 'Summary',
    nl: 'Samenvatting',
    meaning: {
      en: 'What the project is, for a reader who does not know it.',
      nl: 'Wat het project is, voor wie het niet kent.',
    },
    source: 'Regie',
  },
  goal: {
    en: 'Goal',
    nl: 'Doel',
    meaning: {
      en: 'What must be better when the project has done its work.',
      nl: 'Wat er beter moet zijn als het project zijn werk heeft gedaan.',
    },
    source: 'PM²',
  },
  'tolerance-time': {
    en: 'Tolerance in time',
    nl: 'Tolerantie in tijd',
    meaning: {
      en: 'How many days the end may move before the sponsor must decide.',
      nl: 'Hoeveel dagen het einde mag schuiven voordat de opdrachtgever moet besluiten.',
    },
    source: 'Custom of the field',
  },
  'tolerance-cost': {
    en: 'Tolerance in cost',
    nl: 'Tolerantie in geld',
    meaning: {
      en: 'How far the forecast may exceed the budget before the sponsor must decide.',
      nl: 'Hoe ver de prognose boven het budget mag komen voordat de opdrachtgever moet besluiten.',
    },
    source: 'Custom of the field',
  },
  confidentiality: {
    en: 'Confidentiality',
    nl: 'Vertrouwelijkheid',
    meaning: { en: 'Who may read about the project.', nl: 'Wie over het project mag lezen.' },
    source: 'Regie',
  },
  budget: {
    en: 'Budget',
    nl: 'Budget',
    meaning: {
      en: 'The money agreed for the project, reserve left out.',
      nl: 'Het afgesproken geld voor het project, zonder reserve.',
    },
    source: 'ISO 21502',
    avoid: { nl: ['begroting'] },
  },
  'cost-of-delay': {
    en: 'Cost of delay per month',
    nl: 'Kosten van uitstel per maand',
    meaning: {
      en: 'What the organisation loses for each month that the result comes later.',
      nl: 'Wat de organisatie verliest voor elke maand dat het resultaat later komt.',
    },
    source: 'Custom of the field',
  },
  'open-risks': {
    en: 'Open risks',
    nl: 'Open risico’s',
    meaning: {
      en: 'How many risks of the project are open or active.',
      nl: 'Hoeveel risico’s van het project open of actief zijn.',
    },
    source: 'Regie',
  },
  'highest-score': {
    en: 'Highest risk score',
    nl: 'Hoogste risicoscore',
    meaning: {
      en: 'The highest inherent score among the open risks of the project.',
      nl: 'De hoogste brutoscore onder de open risico’s van het project.',
    },
    source: 'Regie',
  },
} as const satisfies TermTable;
