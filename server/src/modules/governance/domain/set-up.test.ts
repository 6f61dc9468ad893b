import {
  type AdviceAnswers,
  adviceQuestions,
  charterStates,
  models,
  practiceCodes,
  setUpSteps,
} from '@regie/contracts/governance';
import { expect, test } from 'vitest';
import { adviseModel, fewestAnswers, weights } from './advise-model.ts';
import { type Outputs, stepsOf } from './set-up-steps.ts';

const none = { running: 0, orphaned: 0 };
const answered = (option: number): AdviceAnswers =>
  Object.fromEntries(adviceQuestions.map((question) => [question, option]));
const hardness = (answers: AdviceAnswers, seen = none) => {
  const advice = adviseModel(answers, seen);
  return advice === undefined ? -1 : models.indexOf(advice.model);
};

/** Answers in every mixture that a small counter gives, the same each time. */
function mixtures(count: number): readonly AdviceAnswers[] {
  let state = 12345;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % 3;
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(adviceQuestions.map((question) => [question, next()])),
  );
}

test('The three plain cases are the three models, inside unless knowledge must come from outside.', () => {
  expect([0, 1, 2].map((option) => adviseModel(answered(option), none)?.model)).toEqual(models);
  expect([0, 1, 2].map((option) => adviseModel(answered(option), none)?.siting)).toEqual([
    'internal',
    'internal',
    'external',
  ]);
});

test('No answer that speaks more for direction ever makes the proposal softer, nor does what the projects show.', () => {
  for (const answers of mixtures(400)) {
    const before = hardness(answers);
    for (const question of adviceQuestions) {
      const now = answers[question] ?? 0;
      if (now < 2) expect(hardness({ ...answers, [question]: now + 1 })).toBeGreaterThanOrEqual(before);
    }
    const tidy = hardness(answers, { running: 40, orphaned: 0 });
    expect(hardness(answers, { running: 40, orphaned: 8 })).toBeGreaterThanOrEqual(tidy);
    expect(hardness(answers, { running: 40, orphaned: 20 })).toBeGreaterThanOrEqual(tidy);
  }
});

test('Every question that counts can by itself make the difference between two models.', () => {
  const all = mixtures(4000);
  for (const question of adviceQuestions.filter((one) => weights[one] > 0)) {
    const differs = all.some(
      (answers) => hardness({ ...answers, [question]: 0 }) !== hardness({ ...answers, [question]: 2 }),
    );
    expect([question, differs]).toEqual([question, true]);
  }
});

test('Nobody is told to require without backing, or to keep acts to an office of one, and the limit is the first reason.', () => {
  const unbacked = adviseModel({ ...answered(2), backing: 0 }, none);
  expect([unbacked?.model, unbacked?.reasons[0]]).toEqual([
    'supporting',
    { question: 'backing', answer: 0, speaksFor: 'limit' },
  ]);
  const alone = adviseModel({ ...answered(2), staffing: 0 }, none);
  expect([alone?.model, alone?.reasons[0]?.question]).toEqual(['controlling', 'staffing']);
});

test('Nothing is proposed on a few answers; a proposal has three different reasons.', () => {
  const questions = adviceQuestions.filter((one) => weights[one] > 0);
  const few = Object.fromEntries(questions.slice(0, fewestAnswers - 1).map((one) => [one, 2]));
  expect(adviseModel(few, none)).toBeUndefined();
  const enough = Object.fromEntries(questions.slice(0, fewestAnswers).map((one) => [one, 2]));
  expect(adviseModel(enough, none)).toBeDefined();
  for (const answers of mixtures(200)) {
    const reasons = adviseModel(answers, none)?.reasons.map(({ question }) => question) ?? [];
    expect(new Set(reasons).size).toBe(3);
  }
});

const nothing: Outputs = {
  charter: null,
  isCharterApproved: false,
  assessment: null,
  hasFinishedAssessment: false,
  hasOffice: false,
  adviceAnswers: 0,
  tools: { all: 0, undecided: 0 },
  hasMeasures: false,
  adoptionActions: 0,
  isReviewPlanned: false,
  confirmed: [],
};
const charter = { state: 'draft', purpose: 'Overzicht', problem: 'Dubbel werk', sponsorId: 'x' } as const;
const all: Outputs = {
  charter: { ...charter, state: 'approved' },
  isCharterApproved: true,
  assessment: { isFinished: true, answers: practiceCodes.length },
  hasFinishedAssessment: true,
  hasOffice: true,
  adviceAnswers: 10,
  tools: { all: 2, undecided: 0 },
  hasMeasures: true,
  adoptionActions: 1,
  isReviewPlanned: true,
  confirmed: [],
};
const stateOf = (outputs: Outputs, code: string) =>
  stepsOf(outputs).find((step) => step.code === code)?.state;

test('Eight steps, open at first and done once each brought forth what it is for, in any order.', () => {
  expect(stepsOf(nothing).map(({ state }) => state)).toEqual(setUpSteps.map(() => 'open'));
  expect(stepsOf(all).map(({ state }) => state)).toEqual(setUpSteps.map(() => 'done'));
});

test('A step that was begun is busy, and waits where somebody else must act.', () => {
  expect(stateOf({ ...nothing, charter: { ...charter, problem: ' ' } }, 'purpose')).toBe('busy');
  expect(stateOf({ ...nothing, assessment: { isFinished: false, answers: 5 } }, 'practice')).toBe('busy');
  expect(stateOf({ ...nothing, adviceAnswers: 2 }, 'structure')).toBe('busy');
  expect(stateOf({ ...nothing, tools: { all: 2, undecided: 1 } }, 'tools')).toBe('busy');
  expect(stateOf({ ...nothing, confirmed: ['tools', 'adoption'] }, 'tools')).toBe('done');
  const states = charterStates.map((state) =>
    stateOf({ ...nothing, charter: { ...charter, state } }, 'sponsor'),
  );
  expect(states).toEqual(['busy', 'waiting', 'busy', 'busy']);
  // A next version that is being written takes nothing away from the one that counts.
  expect(stateOf({ ...all, charter }, 'sponsor')).toBe('done');
});
