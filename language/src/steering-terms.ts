import type { TermTable } from './term.ts';

/** Words of the office and of how it steers, as they are settled for the screen. */
export const steeringTerms = {
  charter: {
    en: 'PMO charter',
    nl: 'PMO-opdracht',
    meaning: {
      en: 'What the office was asked to do, and with what authority.',
      nl: 'Wat het bureau is gevraagd te doen, en met welk gezag.',
    },
    source: 'Regie',
    avoid: { nl: ['PMO-handvest'] },
  },
  control: {
    en: 'Control',
    nl: 'Spelregel',
    meaning: {
      en: 'A rule that advises, requires or reserves, with the facts it looks at.',
      nl: 'Een regel die adviseert, eist of voorbehoudt, met de feiten waarnaar hij kijkt.',
    },
    source: 'Regie',
    avoid: { nl: ['controle', 'richtlijn'] },
  },
  waiver: {
    en: 'Waiver',
    nl: 'Ontheffing',
    meaning: {
      en: 'Leave to pass a control once, with a reason and an end.',
      nl: 'Toestemming om een spelregel eenmaal te passeren, met reden en einddatum.',
    },
    source: 'Regie',
  },
  gate: {
    en: 'Gate',
    nl: 'Faseovergang',
    meaning: {
      en: 'The decision between two phases: go, go on conditions, hold, back or stop.',
      nl: 'Het besluit tussen twee fasen: door, onder voorwaarden door, aanhouden, terug of stoppen.',
    },
    source: 'Projectmatig werken',
    avoid: { nl: ['poort'] },
  },
  proposal: {
    en: 'Proposal',
    nl: 'Voorstel',
    meaning: {
      en: 'A change that waits for somebody who may decide on it.',
      nl: 'Een wijziging die wacht op iemand die erover mag besluiten.',
    },
    source: 'Regie',
  },
  benefit: {
    en: 'Benefit',
    nl: 'Baat',
    meaning: {
      en: 'A measurable improvement that somebody wants.',
      nl: 'Een meetbare verbetering die iemand wil.',
    },
    source: 'Praxis Framework',
  },
  brief: {
    en: 'Project brief',
    nl: 'Projectopdracht',
    meaning: {
      en: 'What is asked of the project, before it is planned.',
      nl: 'Wat van het project wordt gevraagd, voordat het is gepland.',
    },
    source: 'Custom of the field',
  },
  blocker: {
    en: 'Blocker',
    nl: 'Blokkade',
    meaning: {
      en: 'What keeps work from going on until somebody removes it.',
      nl: 'Wat het werk tegenhoudt tot iemand het wegneemt.',
    },
    source: 'Regie',
  },
  evaluation: {
    en: 'Evaluation',
    nl: 'Evaluatie',
    meaning: {
      en: 'A look back without blame: what happened, why, and what we change.',
      nl: 'Een terugblik zonder schuldvraag: wat gebeurde er, waarom, en wat veranderen we.',
    },
    source: 'Regie',
  },
  'hand-over': {
    en: 'Hand-over',
    nl: 'Overdracht',
    meaning: {
      en: 'The moment the result passes to who will use and keep it.',
      nl: 'Het moment waarop het resultaat overgaat naar wie het gebruikt en beheert.',
    },
    source: 'Custom of the field',
  },
  tolerance: {
    en: 'Tolerance',
    nl: 'Tolerantie',
    meaning: {
      en: 'How far something may differ before the level above must decide.',
      nl: 'Hoeveel iets mag afwijken voordat het niveau erboven moet besluiten.',
    },
    source: 'Custom of the field',
  },
} as const satisfies TermTable;
