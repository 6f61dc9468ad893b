import type { BodyOf } from '@regie/contracts';
import type { charterOperations, PracticeCode, setUpOperations } from '@regie/contracts/governance';

/** What the municipality wrote in its PMO charter. */
export const charterContent = {
  purpose: 'Het PMO zorgt dat college en directie kunnen bouwen op wat projecten toezeggen.',
  problem:
    'Begin vorig jaar wist niemand hoeveel projecten er liepen; drie afdelingen hielden een eigen lijst bij en vier projecten liepen ongemerkt meer dan een half jaar uit.',
  goals:
    'Een dienstverlening die gewoon werkt\nEen klimaatbestendig Waterrijk\nKosten die passen bij de begroting',
  mandate:
    'Vraagt van elk project een projectopdracht, een planning en een maandrapportage, en adviseert de directie over start, faseovergang en stoppen. Besluit niet over de inhoud van projecten.',
  services:
    'Overzicht van alle projecten\nMaandrapportage aan de directie\nToets van planningen en risico’s\nSjablonen en voorbeelden\nCoaching van nieuwe projectmanagers',
  budgetCents: 28_500_000,
} as const satisfies Partial<BodyOf<typeof charterOperations.draft>>;

/** The word that the next version changes. */
export const nextPurpose =
  'Het PMO zorgt dat raad, college en directie kunnen bouwen op wat projecten toezeggen.';

type Levels = Readonly<Partial<Record<PracticeCode, number>>>;

/** Both assessments, half a year apart: what got better, and what did not. */
export const firstLevels: Levels = {
  overview: 1,
  selection: 2,
  decisions: 2,
  stopping: 1,
  plans: 2,
  dependencies: 1,
  progress: 2,
  forecast: 1,
  capacity: 1,
  money: 3,
  benefits: 1,
  goals: 2,
  risks: 2,
  changes: 2,
  quality: 2,
  lessons: 1,
  roles: 3,
  standards: 1,
  tooling: 2,
  training: 2,
};
export const secondLevels: Levels = {
  ...firstLevels,
  overview: 3,
  decisions: 3,
  plans: 3,
  dependencies: 2,
  progress: 3,
  risks: 3,
  lessons: 2,
  standards: 3,
  tooling: 3,
};
export const firstPainPoints =
  'Projectmanagers: elk kwartaal drie keer hetzelfde invullen. Afdelingshoofden: iedereen vraagt dezelfde mensen. Directie: we horen het te laat.';
export const secondPainPoints =
  'Projectmanagers: het overzicht is er, nu nog minder vragen over hetzelfde. Afdelingshoofden: capaciteit blijft gissen.';

type Commitments = BodyOf<typeof setUpOperations.keepCommitments>['add'];
type Tools = BodyOf<typeof setUpOperations.keepTools>['add'];

export const commitments: Commitments = [
  { kind: 'funding', promise: 'Drie formatieplaatsen voor twee jaar', state: 'kept', dueOn: null },
  {
    kind: 'mandate',
    promise: 'Geen start zonder goedgekeurde projectopdracht',
    state: 'promised',
    dueOn: null,
  },
  { kind: 'attention', promise: 'Elke maand een uur in de directie', state: 'promised', dueOn: null },
];
export const tools: Tools = [
  { team: 'Informatie en automatisering', title: 'Takenbord', usedFor: 'Werk van de week', fate: 'connect' },
  { team: 'Openbare ruimte', title: 'Planningspakket', usedFor: 'Detailplanningen', fate: 'connect' },
  { team: 'Directiesecretariaat', title: 'Rekenblad projectenlijst', usedFor: 'Overzicht', fate: 'replace' },
  {
    team: 'Financiën en control',
    title: 'Financieel systeem',
    usedFor: 'Budget en realisatie',
    fate: 'keep',
  },
];

/** Actions of the PMO itself: what they are for, who does them, when they are due counted from today. */
export const pmoActions = [
  { title: 'Capaciteit per team opschrijven', occasion: 'assessment', owner: 'jansen', due: 40 },
  { title: 'Baten een eigenaar en streefwaarde geven', occasion: 'assessment', owner: 'smit', due: 75 },
  {
    title: 'Nieuwe projectmanagers in een halve dag wegwijs maken',
    occasion: 'adoption',
    owner: 'ouali',
    due: 12,
  },
  { title: 'Wekelijks vragenuur over planning en risico’s', occasion: 'adoption', owner: 'jansen', due: 30 },
  {
    title: 'Maandrapportage terugbrengen tot één bladzijde',
    occasion: 'improvement',
    owner: 'jansen',
    due: 21,
  },
] as const;

export const adviceAnswers = {
  surprises: 2,
  likeness: 1,
  backing: 1,
  stakes: 2,
  entanglement: 1,
  scarcity: 2,
  experience: 1,
  custom: 0,
  staffing: 2,
  knowledge: 0,
} as const;

export const survey: string[] = [
  'Het PMO helpt mij mijn project verder te brengen.',
  'Wat het PMO vraagt is de tijd waard.',
  'Ik weet waar ik vind wat ik nodig heb.',
  'Besluiten komen op tijd.',
];
