/** The eight steps in which a PMO is set up; any order. */
export const setUpSteps = [
  'purpose',
  'sponsor',
  'practice',
  'structure',
  'tools',
  'measures',
  'adoption',
  'improvement',
] as const;
export type SetUpStep = (typeof setUpSteps)[number];
export const stepStates = ['open', 'busy', 'waiting', 'done'] as const;
export type StepState = (typeof stepStates)[number];

/** The assessment of current practice: five perspectives with four questions each, on a scale of one to five. */
export const practiceQuestions = {
  steering: ['overview', 'selection', 'decisions', 'stopping'],
  delivery: ['plans', 'dependencies', 'progress', 'forecast'],
  means: ['capacity', 'money', 'benefits', 'goals'],
  control: ['risks', 'changes', 'quality', 'lessons'],
  working: ['roles', 'standards', 'tooling', 'training'],
} as const;
export const practicePerspectives = ['steering', 'delivery', 'means', 'control', 'working'] as const;
export type PracticePerspective = (typeof practicePerspectives)[number];
export const practiceCodes = [
  ...practiceQuestions.steering,
  ...practiceQuestions.delivery,
  ...practiceQuestions.means,
  ...practiceQuestions.control,
  ...practiceQuestions.working,
] as const;
export type PracticeCode = (typeof practiceCodes)[number];
/** Below this level a practice is a gap, for which an action is proposed. */
export const wantedLevel = 3;

/** Questions of the adviser; each has three answers, from what speaks for support to what speaks for direction. */
export const adviceQuestions = [
  'surprises',
  'likeness',
  'backing',
  'stakes',
  'entanglement',
  'scarcity',
  'experience',
  'custom',
  'staffing',
  'knowledge',
] as const;
export type AdviceQuestion = (typeof adviceQuestions)[number];

/** Sectors for which a starter set is made; the choice is kept for it. */
export const starterSets = ['government', 'it', 'construction', 'healthcare', 'finance'] as const;
export const commitmentKinds = ['funding', 'mandate', 'attention'] as const;
export const commitmentStates = ['promised', 'kept', 'lapsed'] as const;
export const toolFates = ['keep', 'replace', 'connect'] as const;

/** What the PMO measures of itself; eight, all on by default. */
export const measureCodes = [
  'within-tolerance',
  'milestones-on-time',
  'report-timeliness',
  'fresh-projects',
  'gate-lead-time',
  'decision-latency',
  'tied-to-goals',
  'satisfaction',
] as const;
export type MeasureCode = (typeof measureCodes)[number];
