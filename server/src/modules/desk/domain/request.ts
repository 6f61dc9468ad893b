import { type OwnRequest, requestCourse, requestFields } from '@regie/contracts/desk';

/** What the rules of registers ask of a question. */
export const requestRule = {
  fields: requestFields,
  course: requestCourse,
  fresh: { state: 'asked' },
  begins: 'raisedOn',
  needs: { taken: ['ownerId'], answered: ['answer'], closed: ['answer'] },
} as const;

/** Whether a question still waits for its answer. */
export function isOpen({ state }: Pick<OwnRequest, 'state'>): boolean {
  return !requestCourse.over.includes(state);
}

/** The text of a guideline that is made of an answer: what was asked, and what was said. */
export function guidelineText(question: string, answer: string): string {
  return `${question.trim()}\n\n${answer.trim()}`;
}
