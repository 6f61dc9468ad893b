import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Guidelines: what they follow, who sees to them, and how far they are; and kinds of document. */
export const guidelineTerms = {
  guideline: {
    en: 'Guideline',
    nl: 'Richtlijn',
    meaning: {
      en: 'How work is to be done here, in words that the organisation agreed to.',
      nl: 'Hoe het werk hier gedaan wordt, in woorden die de organisatie heeft vastgesteld.',
    },
    source: 'Custom of the field',
  },
  'guideline-place': {
    en: 'For',
    nl: 'Voor',
    meaning: {
      en: 'The part of the organisation in which the guideline counts.',
      nl: 'Het deel van de organisatie waarin de richtlijn geldt.',
    },
    source: 'Regie',
  },
  'guideline-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'Whether the guideline is being written, counts, or counts no more.',
      nl: 'Of aan de richtlijn wordt geschreven, of zij geldt of niet meer geldt.',
    },
    source: 'Regie',
  },
  'guideline-state.draft': choice(['Draft', 'Concept'], ['Not published yet.', 'Nog niet vastgesteld.']),
  'guideline-state.published': choice(
    ['Published', 'Vastgesteld'],
    ['Its latest version counts.', 'De nieuwste versie geldt.'],
  ),
  'guideline-state.withdrawn': choice(['Withdrawn', 'Ingetrokken'], ['Counts no more.', 'Geldt niet meer.']),
  'guideline-text': {
    en: 'Text',
    nl: 'Tekst',
    meaning: { en: 'What the guideline says.', nl: 'Wat er in de richtlijn staat.' },
    source: 'Regie',
  },
  norm: {
    en: 'Follows the norm',
    nl: 'Volgt de norm',
    meaning: {
      en: 'The norm or standard from outside that the guideline follows.',
      nl: 'De norm of standaard van buiten die de richtlijn volgt.',
    },
    source: 'Custom of the field',
  },
  'norm-edition': {
    en: 'Edition of the norm',
    nl: 'Uitgave van de norm',
    meaning: {
      en: 'The edition of the norm with which the guideline is up to date.',
      nl: 'De uitgave van de norm waarmee de richtlijn gelijkloopt.',
    },
    source: 'Custom of the field',
  },
  'guideline-owner': {
    en: 'Owner of the guideline',
    nl: 'Eigenaar van de richtlijn',
    meaning: {
      en: 'Who keeps the guideline up to date.',
      nl: 'Wie de richtlijn bijhoudt.',
    },
    source: 'Custom of the field',
  },
  'guideline-review-on': {
    en: 'Review by',
    nl: 'Herzien voor',
    meaning: {
      en: 'The day by which the owner looks whether the guideline is still right.',
      nl: 'De dag waarvoor de eigenaar kijkt of de richtlijn nog klopt.',
    },
    source: 'Custom of the field',
  },
  'guideline-version': {
    en: 'Version',
    nl: 'Versie',
    meaning: {
      en: 'The number of the version that counts.',
      nl: 'Het nummer van de versie die geldt.',
    },
    source: 'Regie',
  },
  'published-on': {
    en: 'Published on',
    nl: 'Vastgesteld op',
    meaning: {
      en: 'The day on which the version that counts was published.',
      nl: 'De dag waarop de versie die geldt is vastgesteld.',
    },
    source: 'Regie',
  },
  'document-kind': {
    en: 'Kind of document',
    nl: 'Soort document',
    meaning: {
      en: 'A document of which the organisation says what stands in it.',
      nl: 'Een document waarvan de organisatie zegt wat erin staat.',
    },
    source: 'Regie',
  },
  'document-kind.brief': choice(
    ['Project brief', 'Projectopdracht'],
    ['What a project is to bring, and within what.', 'Wat een project oplevert, en waarbinnen.'],
  ),
  'document-kind.plan': choice(
    ['Project plan', 'Projectplan'],
    ['How a project goes about it.', 'Hoe een project te werk gaat.'],
  ),
  'document-kind.gate-document': choice(
    ['Gate document', 'Document bij een faseovergang'],
    ['What a gate is decided on.', 'Waarop bij een faseovergang besloten wordt.'],
  ),
  'document-kind.risk-report': choice(
    ['Risk report', 'Risicorapportage'],
    ['The largest risks and what is done about them.', 'De grootste risico’s en wat eraan gedaan wordt.'],
  ),
  'document-kind.report': choice(
    ['Status report', 'Voortgangsrapportage'],
    ['How a project stands.', 'Hoe een project ervoor staat.'],
  ),
  'document-kind.pitch': choice(
    ['Pitch', 'Projectidee'],
    ['What somebody thinks worth doing.', 'Wat iemand de moeite waard vindt.'],
  ),
  'document-kind.meeting': choice(
    ['Meeting', 'Overleg'],
    ['What is talked over and decided.', 'Wat besproken en besloten wordt.'],
  ),
} as const satisfies TermTable;
