import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { surveyOperations } from '@regie/contracts/surveys';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import { addAnswer, refuseAnswer } from './domain/result.ts';
import { findInvited, type Invited, invitationTable, keepResult, lockResult } from './survey-store.ts';

/**
 * Answers a survey. The event holds that somebody answered; what they said is added to the sums of the survey, which no
 * event tells and no row of theirs holds.
 */
export const answerSurvey: Verb<typeof surveyOperations.answer, Invited, Image> = {
  operation: surveyOperations.answer,
  load: async (unit, { parameters }): Promise<Invited | Refusal> =>
    (await findInvited(unit, parameters.id)) ?? refuse('request/not-found'),
  decide: (invited, { body }) => {
    const { invitation, isOpen } = invited;
    if (invitation['has_answered'] === true) return refuse('surveys/answered-already');
    if (!isOpen) return refuse('surveys/closed');
    return (
      refuseAnswer({ ...invited, questions: [...invited.questions] }, body) ?? {
        ...invitation,
        has_answered: true,
        version: invitation.version + 1,
      }
    );
  },
  store: async (unit, after, { invitation, scopeId }, { parameters: { id }, body }) => {
    const told = { recordId: null, scopeId };
    const written = await writeRows(unit, invitationTable, [{ before: invitation, after, ...told }]);
    if (isRefusal(written)) return written;
    const sums = await lockResult(unit.database, id);
    if (sums === undefined) return refuse('request/not-found');
    await keepResult(unit.database, id, addAnswer(sums, body));
    return { eventId: unit.eventId, id };
  },
};
