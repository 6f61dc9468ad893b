import { type Refusal, refuse } from '@regie/contracts';
import { fewestAnswers, highestScore, type SurveyRefusal, type SurveyView } from '@regie/contracts/surveys';

/** What was said, added up: per question how often each score was given. */
export interface Result {
  readonly tallies: readonly (readonly number[])[];
  readonly remarks: readonly string[];
}

export interface SurveyAnswer {
  readonly scores: readonly number[];
  readonly remark: string | null;
}

export function noAnswers(questions: number): Result {
  const none = Array.from({ length: highestScore }, () => 0);
  return { tallies: Array.from({ length: questions }, () => none), remarks: [] };
}

/** An answer fits a survey when it scores each sentence, and remarks only where that is asked. */
export function refuseAnswer(
  { questions, hasRemark }: Pick<SurveyView, 'questions' | 'hasRemark'>,
  { scores, remark }: SurveyAnswer,
): Refusal<SurveyRefusal> | undefined {
  const isWhole = scores.length === questions.length && (remark === null || hasRemark);
  return isWhole
    ? undefined
    : refuse('surveys/answer-incomplete', { place: 'body.scores', facts: { count: questions.length } });
}

/** Adds one answer up with the others; its remark goes where the alphabet puts it. */
export function addAnswer({ tallies, remarks }: Result, { scores, remark }: SurveyAnswer): Result {
  const said = (remark ?? '').trim();
  return {
    tallies: tallies.map((counts, question) =>
      counts.map((count, place) => (scores[question] === place + 1 ? count + 1 : count)),
    ),
    remarks: said === '' ? remarks : [...remarks, said].sort((a, b) => a.localeCompare(b)),
  };
}

const sumOf = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0);

function averageOf(counts: readonly number[]): number {
  return sumOf(counts.map((count, place) => count * (place + 1))) / sumOf(counts);
}

/**
 * What is shown of a survey: nothing while it is open, since every further answer would tell itself apart, and nothing of
 * fewer than five.
 */
export function shownResult(result: Result, isOpen: boolean): SurveyView['result'] {
  const answered = sumOf(result.tallies[0] ?? []);
  if (isOpen || answered < fewestAnswers) return null;
  return {
    tallies: result.tallies.map((counts) => [...counts]),
    averages: result.tallies.map(averageOf),
    remarks: [...result.remarks],
  };
}
