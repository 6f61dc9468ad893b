import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Advice from outside: engagements, and the fields of a recommendation. */
export const adviceTerms = {
  engagement: {
    en: 'Engagement',
    nl: 'Adviesopdracht',
    meaning: {
      en: 'What an adviser from outside is asked, where, until when, and what they read meanwhile.',
      nl: 'Wat een externe adviseur is gevraagd, waar, tot wanneer, en wat die intussen leest.',
    },
    source: 'Regie',
  },
  'opening.projects': choice(
    ['Projects and plans', 'Projecten en plannen'],
    ['What projects are, and when what is due.', 'Wat de projecten zijn, en wanneer wat klaar is.'],
  ),
  'opening.registers': choice(
    ['Risks and registers', 'Risico’s en registers'],
    ['Risks, issues, actions, decisions and lessons.', 'Risico’s, issues, acties, besluiten en leerpunten.'],
  ),
  'opening.money': choice(
    ['Money', 'Bedragen'],
    ['Budgets, costs and what risks may cost.', 'Budgetten, kosten en wat risico’s kunnen kosten.'],
  ),
  'engagement-state.ahead': choice(['Ahead', 'Komt nog'], ['It has not begun.', 'Zij is nog niet begonnen.']),
  'engagement-state.running': choice(
    ['Running', 'Loopt'],
    ['The adviser has access.', 'De adviseur heeft toegang.'],
  ),
  'engagement-state.over': choice(
    ['Over', 'Voorbij'],
    ['The adviser has no access any more.', 'De adviseur heeft geen toegang meer.'],
  ),
  recommendation: {
    en: 'Recommendation',
    nl: 'Aanbeveling',
    meaning: {
      en: 'What an adviser found, by which evidence, and what they propose; the organisation decides.',
      nl: 'Wat een adviseur vond, waaruit dat blijkt, en wat die voorstelt; de organisatie besluit.',
    },
    source: 'Regie',
  },
  'advice-place': {
    en: 'About',
    nl: 'Over',
    meaning: {
      en: 'The part of the organisation that the recommendation is about.',
      nl: 'Het deel van de organisatie waar de aanbeveling over gaat.',
    },
    source: 'Regie',
  },
  'recommendation-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'Whether it is being written, waits for the organisation, or was decided on.',
      nl: 'Of eraan wordt geschreven, of zij op de organisatie wacht, of dat erover is besloten.',
    },
    source: 'Regie',
  },
  'recommendation-state.draft': choice(
    ['Draft', 'Concept'],
    ['The author writes it.', 'De schrijver werkt eraan.'],
  ),
  'recommendation-state.handed-in': choice(
    ['Handed in', 'Ingediend'],
    ['It waits for a decision.', 'Zij wacht op een besluit.'],
  ),
  'recommendation-state.accepted': choice(
    ['Accepted', 'Aangenomen'],
    ['The organisation works it out.', 'De organisatie werkt haar uit.'],
  ),
  'recommendation-state.rejected': choice(
    ['Rejected', 'Afgewezen'],
    ['The organisation does not follow it, and said why.', 'De organisatie volgt haar niet, en zei waarom.'],
  ),
  'recommendation-kind': {
    en: 'Becomes',
    nl: 'Wordt',
    meaning: {
      en: 'What it is worked out to when it is accepted.',
      nl: 'Waartoe zij wordt uitgewerkt als zij wordt aangenomen.',
    },
    source: 'Regie',
  },
  'recommendation-kind.guideline': choice(
    ['Guideline', 'Richtlijn'],
    ['How something is done here.', 'Hoe iets hier wordt gedaan.'],
  ),
  'recommendation-kind.template': choice(
    ['Template', 'Sjabloon'],
    ['A form to begin with.', 'Een vorm om mee te beginnen.'],
  ),
  'recommendation-kind.workflow': choice(
    ['Workflow', 'Werkstroom'],
    ['Who does what after what.', 'Wie wat na wat doet.'],
  ),
  'recommendation-kind.decision-framework': choice(
    ['Decision framework', 'Besliskader'],
    ['By what is decided, and by whom.', 'Waarop wordt besloten, en door wie.'],
  ),
  'recommendation-author': {
    en: 'Author',
    nl: 'Schrijver',
    meaning: { en: 'Who recommends it.', nl: 'Wie het aanbeveelt.' },
    source: 'Regie',
  },
  finding: {
    en: 'Finding',
    nl: 'Bevinding',
    meaning: {
      en: 'What is so, against what the goals ask.',
      nl: 'Wat zo is, tegenover wat de doelen vragen.',
    },
    source: 'Custom of the field',
  },
  'finding-evidence': {
    en: 'Evidence',
    nl: 'Bewijs',
    meaning: {
      en: 'What the finding rests on: keys of records, figures, interviews.',
      nl: 'Waar de bevinding op rust: nummers van regels, cijfers, gesprekken.',
    },
    source: 'Custom of the field',
  },
  'proposed-text': {
    en: 'Proposed text',
    nl: 'Voorgestelde tekst',
    meaning: {
      en: 'The draft itself, so that it can be taken over.',
      nl: 'Het concept zelf, zodat het over te nemen is.',
    },
    source: 'Regie',
  },
  'expected-effect': {
    en: 'Expected effect',
    nl: 'Verwacht effect',
    meaning: {
      en: 'What gets better, and by what that shows.',
      nl: 'Wat beter wordt, en waaraan dat blijkt.',
    },
    source: 'Custom of the field',
  },
  'draft-title': {
    en: 'Title of the draft',
    nl: 'Titel van het concept',
    meaning: {
      en: 'What the guideline, template or workflow would be called that the recommendation proposes.',
      nl: 'Hoe de richtlijn, het sjabloon of de werkstroom zou heten die de aanbeveling voorstelt.',
    },
    source: 'Regie',
  },
  'draft-text': {
    en: 'Draft',
    nl: 'Concept',
    meaning: {
      en: 'The text of a guideline, template or workflow, to work on when the recommendation is accepted.',
      nl: 'De tekst van een richtlijn, sjabloon of werkstroom, om aan te werken als de aanbeveling wordt aangenomen.',
    },
    source: 'Regie',
  },
  'recommendation-decided-by': {
    en: 'Decided by',
    nl: 'Besloten door',
    meaning: {
      en: 'Who accepted or rejected it for the organisation.',
      nl: 'Wie haar namens de organisatie aannam of afwees.',
    },
    source: 'Regie',
  },
  'recommendation-decided-on': {
    en: 'Decided on',
    nl: 'Besloten op',
    meaning: { en: 'The day of the decision.', nl: 'De dag van het besluit.' },
    source: 'Regie',
  },
  'recommendation-ruling': {
    en: 'Reason of the decision',
    nl: 'Reden van het besluit',
    meaning: { en: 'Why it was accepted or rejected.', nl: 'Waarom zij is aangenomen of afgewezen.' },
    source: 'Regie',
  },
  'guideline-from-advice': {
    en: 'Became the guideline',
    nl: 'Werd de richtlijn',
    meaning: {
      en: 'The guideline whose draft was made when the recommendation was accepted.',
      nl: 'De richtlijn waarvan het concept is gemaakt toen de aanbeveling werd aangenomen.',
    },
    source: 'Regie',
  },
  'recommendation-draft': {
    en: 'Worked out in',
    nl: 'Uitgewerkt in',
    meaning: {
      en: 'The action in which the accepted recommendation is worked out.',
      nl: 'De actie waarin de aangenomen aanbeveling wordt uitgewerkt.',
    },
    source: 'Regie',
  },
} as const satisfies TermTable;
