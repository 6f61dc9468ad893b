import type { TermTable } from './term.ts';

/** Fields of decisions, assumptions, lessons and blockers. */
export const registerFieldTerms = {
  'decision-question': {
    en: 'Question',
    nl: 'Vraag',
    meaning: { en: 'What has to be decided, and why now.', nl: 'Wat er te besluiten valt, en waarom nu.' },
    source: 'PM²',
  },
  'decision-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'Whether the decision is asked for, taken, or no longer counts.',
      nl: 'Of het besluit wordt gevraagd, is genomen of niet meer telt.',
    },
    source: 'Regie',
  },
  'decision-maker': {
    en: 'Decides',
    nl: 'Beslisser',
    meaning: { en: 'Who decides, or decided.', nl: 'Wie besluit of besloot.' },
    source: 'Custom of the field',
  },
  'decision-body': {
    en: 'In',
    nl: 'Orgaan',
    meaning: {
      en: 'The board or meeting in which it is decided.',
      nl: 'Het orgaan of overleg waarin wordt besloten.',
    },
    source: 'Custom of the field',
  },
  'decide-by': {
    en: 'Decide by',
    nl: 'Besluiten voor',
    meaning: {
      en: 'From this day on the project waits for it.',
      nl: 'Vanaf deze dag wacht het project erop.',
    },
    source: 'Regie',
  },
  alternatives: {
    en: 'Alternatives',
    nl: 'Alternatieven',
    meaning: {
      en: 'What else was possible, doing nothing included.',
      nl: 'Wat er nog meer mogelijk was, niets doen inbegrepen.',
    },
    source: 'PM²',
  },
  ruling: {
    en: 'Decision',
    nl: 'Besluit',
    meaning: {
      en: 'What was decided, in the words of who decided.',
      nl: 'Wat is besloten, in de woorden van wie besloot.',
    },
    source: 'PM²',
  },
  rationale: {
    en: 'Grounds',
    nl: 'Motivering',
    meaning: { en: 'Why this and not another.', nl: 'Waarom dit en niet iets anders.' },
    source: 'PM²',
  },
  'decided-on': {
    en: 'Decided on',
    nl: 'Besloten op',
    meaning: { en: 'The day of the decision.', nl: 'De dag van het besluit.' },
    source: 'PM²',
  },
  'effective-on': {
    en: 'In force from',
    nl: 'Geldt vanaf',
    meaning: { en: 'The day from which it counts.', nl: 'De dag vanaf wanneer het telt.' },
    source: 'Custom of the field',
  },
  'review-on': {
    en: 'Review on',
    nl: 'Herzien op',
    meaning: {
      en: 'The day on which it is looked at again, whatever happens.',
      nl: 'De dag waarop er hoe dan ook weer naar wordt gekeken.',
    },
    source: 'Custom of the field',
  },
  'is-reversible': {
    en: 'Reversible',
    nl: 'Terug te draaien',
    meaning: {
      en: 'Whether it can be undone without great loss.',
      nl: 'Of het zonder groot verlies terug te draaien is.',
    },
    source: 'Custom of the field',
  },
  'communicated-to': {
    en: 'Told to',
    nl: 'Meegedeeld aan',
    meaning: { en: 'Who has been told.', nl: 'Wie het te horen kreeg.' },
    source: 'PM²',
  },
  premise: {
    en: 'Premise',
    nl: 'Uitgangspunt',
    meaning: {
      en: 'What a decision rests on; when it no longer holds, the decision is looked at again.',
      nl: 'Waarop een besluit berust; geldt het niet meer, dan wordt het besluit opnieuw bekeken.',
    },
    source: 'Regie',
  },
  'broken-premises': {
    en: 'Premises that fell',
    nl: 'Vervallen uitgangspunten',
    meaning: {
      en: 'How many premises of the decision no longer hold; with one or more it is to be reviewed.',
      nl: 'Hoeveel uitgangspunten van het besluit niet meer gelden; vanaf één is het te herzien.',
    },
    source: 'Regie',
  },
  'assumption-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'Whether it was made sure of, and what came out.',
      nl: 'Of het is nagegaan, en wat eruit kwam.',
    },
    source: 'Regie',
  },
  certainty: {
    en: 'Certainty',
    nl: 'Zekerheid',
    meaning: { en: 'How sure one is of it.', nl: 'Hoe zeker men ervan is.' },
    source: 'Custom of the field',
  },
  'assumption-owner': {
    en: 'Verifies',
    nl: 'Gaat na',
    meaning: { en: 'Who makes sure of it.', nl: 'Wie het nagaat.' },
    source: 'Custom of the field',
  },
  'verify-by': {
    en: 'Verify by',
    nl: 'Nagaan voor',
    meaning: {
      en: 'After this day it is too late to act on it.',
      nl: 'Na deze dag is het te laat om ernaar te handelen.',
    },
    source: 'Custom of the field',
  },
  'effect-if-wrong': {
    en: 'If it is wrong',
    nl: 'Als het niet klopt',
    meaning: {
      en: 'What happens to the project if it does not hold.',
      nl: 'Wat er met het project gebeurt als het niet klopt.',
    },
    source: 'Custom of the field',
  },
  verification: {
    en: 'How it was verified',
    nl: 'Hoe het is nagegaan',
    meaning: {
      en: 'What made sure that it holds, or does not.',
      nl: 'Waaruit bleek dat het klopt, of niet.',
    },
    source: 'Custom of the field',
  },
  'verified-on': {
    en: 'Verified on',
    nl: 'Nagegaan op',
    meaning: { en: 'The day on which it was made sure of.', nl: 'De dag waarop het is nagegaan.' },
    source: 'Regie',
  },
  'lesson-kind': {
    en: 'Kind of lesson',
    nl: 'Soort leerpunt',
    meaning: {
      en: 'Whether it is to be kept or to be done better.',
      nl: 'Of het moet blijven of beter moet.',
    },
    source: 'Custom of the field',
  },
  'lesson-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'Whether others agree with it, and whether it changed how we work.',
      nl: 'Of anderen het ermee eens zijn, en of het onze werkwijze veranderde.',
    },
    source: 'Regie',
  },
  situation: {
    en: 'Situation',
    nl: 'Situatie',
    meaning: {
      en: 'What was the case, and what was done.',
      nl: 'Wat er aan de hand was en wat er werd gedaan.',
    },
    source: 'Praxis Framework',
  },
  'lesson-effect': {
    en: 'Effect',
    nl: 'Effect',
    meaning: { en: 'What came of it, good or bad.', nl: 'Wat ervan kwam, goed of slecht.' },
    source: 'Praxis Framework',
  },
  recommendation: {
    en: 'Recommendation',
    nl: 'Aanbeveling',
    meaning: { en: 'What another project should do.', nl: 'Wat een ander project moet doen.' },
    source: 'Praxis Framework',
  },
  'is-shared': {
    en: 'Shared',
    nl: 'Gedeeld',
    meaning: {
      en: 'Whether every project may read it, without the place it comes from.',
      nl: 'Of elk project het mag lezen, zonder de plaats waar het vandaan komt.',
    },
    source: 'Regie',
  },
  'lesson-owner': {
    en: 'Takes it on',
    nl: 'Werkt het uit',
    meaning: {
      en: 'Who makes it a checklist, a template or a rule.',
      nl: 'Wie er een checklist, sjabloon of afspraak van maakt.',
    },
    source: 'Regie',
  },
  'applied-on': {
    en: 'Settled on',
    nl: 'Verwerkt op',
    meaning: {
      en: 'The day from which we work accordingly, or on which it was dropped.',
      nl: 'De dag vanaf wanneer we zo werken, of waarop het verviel.',
    },
    source: 'Regie',
  },
  'blocked-work': {
    en: 'Blocked work',
    nl: 'Geblokkeerd werk',
    meaning: { en: 'What does not go on because of it.', nl: 'Wat hierdoor niet verdergaat.' },
    source: 'Regie',
  },
  'blocked-activity': {
    en: 'Blocked activity',
    nl: 'Geblokkeerde activiteit',
    meaning: {
      en: 'The activity of the plan that does not go on because of it.',
      nl: 'De activiteit van het plan die hierdoor niet verdergaat.',
    },
    source: 'Regie',
  },
  'blocked-activity-number': {
    en: 'Number of the activity',
    nl: 'Nummer van de activiteit',
    meaning: {
      en: 'Its number in the plan of the project, which stays the same.',
      nl: 'Haar nummer in het plan van het project, dat gelijk blijft.',
    },
    source: 'Regie',
  },
  'blocker-state': {
    en: 'State',
    nl: 'Stand',
    meaning: { en: 'How far it is with clearing it.', nl: 'Hoe ver het is met het wegnemen.' },
    source: 'Regie',
  },
  'blocker-owner': {
    en: 'Must act',
    nl: 'Moet handelen',
    meaning: { en: 'Who can take it away.', nl: 'Wie het kan wegnemen.' },
    source: 'Regie',
  },
  'blocked-since': {
    en: 'Since',
    nl: 'Sinds',
    meaning: { en: 'The first day on which work stood still.', nl: 'De eerste dag dat het werk stillag.' },
    source: 'Regie',
  },
  'blocked-until': {
    en: 'Until',
    nl: 'Tot',
    meaning: { en: 'The day on which work went on.', nl: 'De dag waarop het werk verderging.' },
    source: 'Regie',
  },
  'needed-step': {
    en: 'What is needed',
    nl: 'Wat nodig is',
    meaning: { en: 'The step that takes it away.', nl: 'De stap die het wegneemt.' },
    source: 'Regie',
  },
} as const satisfies TermTable;
