import { type CharterState, type SetUpStep, type StepState, setUpSteps } from '@regie/contracts/governance';

/** What the steps of a set-up brought forth, as far as it says how far each is. */
export interface Outputs {
  readonly charter: {
    readonly state: CharterState;
    readonly purpose: string | null;
    readonly problem: string | null;
    readonly sponsorId: string | null;
  } | null;
  readonly isCharterApproved: boolean;
  readonly assessment: { readonly isFinished: boolean; readonly answers: number } | null;
  readonly hasFinishedAssessment: boolean;
  readonly hasOffice: boolean;
  readonly adviceAnswers: number;
  /** Tools written down, and those of which nobody said what becomes of them. */
  readonly tools: { readonly all: number; readonly undecided: number };
  readonly hasMeasures: boolean;
  readonly adoptionActions: number;
  readonly isReviewPlanned: boolean;
  readonly confirmed: readonly string[];
}

const isFilled = (text: string | null | undefined) => (text ?? '').trim() !== '';
const pick = (isDone: boolean, isBusy: boolean): StepState => (isDone ? 'done' : isBusy ? 'busy' : 'open');

function sponsorState({ charter, isCharterApproved }: Outputs): StepState {
  if (isCharterApproved) return 'done';
  if (charter?.state === 'asked') return 'waiting';
  return charter !== null && charter.sponsorId !== null ? 'busy' : 'open';
}

const rules: Readonly<Record<SetUpStep, (outputs: Outputs) => StepState>> = {
  purpose: ({ charter }) =>
    pick(
      isFilled(charter?.purpose) && isFilled(charter?.problem),
      isFilled(charter?.purpose) || isFilled(charter?.problem),
    ),
  sponsor: sponsorState,
  practice: ({ assessment, hasFinishedAssessment }) =>
    pick(hasFinishedAssessment, assessment !== null && assessment.answers > 0),
  structure: ({ hasOffice, adviceAnswers }) => pick(hasOffice, adviceAnswers > 0),
  tools: ({ tools, confirmed }) =>
    pick((tools.all > 0 && tools.undecided === 0) || confirmed.includes('tools'), tools.all > 0),
  measures: ({ hasMeasures }) => pick(hasMeasures, false),
  adoption: ({ adoptionActions, confirmed }) =>
    pick(adoptionActions > 0 || confirmed.includes('adoption'), false),
  improvement: ({ isReviewPlanned }) => pick(isReviewPlanned, false),
};

/** How far each step is: what it brought forth says so, nobody ticks a box for it. */
export function stepsOf(
  outputs: Outputs,
): readonly { readonly code: SetUpStep; readonly state: StepState }[] {
  return setUpSteps.map((code) => ({ code, state: rules[code](outputs) }));
}
