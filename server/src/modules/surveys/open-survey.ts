import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { fewestAnswers, surveyOperations } from '@regie/contracts/surveys';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { tellPeople } from '../../platform/notifications/tell-people.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { noAnswers } from './domain/result.ts';
import {
  beginResult,
  findSurveyPlace,
  invitationTable,
  type KeptSurvey,
  listInvited,
  listKept,
  surveyTable,
} from './survey-store.ts';

interface Opening {
  readonly path: readonly string[];
  readonly invited: readonly string[];
  readonly seriesId: string | null;
}

export const openSurvey: Verb<typeof surveyOperations.open, Opening, Image> = {
  operation: surveyOperations.open,
  load: async (unit, { body }): Promise<Opening | Refusal | Withheld> => {
    const place = await findSurveyPlace(unit, body.scopeId);
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    const { path } = place;
    const archived = await refuseArchived(unit.database, path);
    if (archived !== undefined) return new Withheld(archived, { paths: [path] });
    const [repeated] = body.repeatsId === null ? [] : await listKept(unit, body.repeatsId);
    if (body.repeatsId !== null && repeated === undefined) {
      return new Withheld(refuse('request/not-found', { place: 'body.repeatsId' }), { paths: [path] });
    }
    const invited = await listInvited(unit, body.scopeId, body.roles, body.personIds);
    return { path, invited, seriesId: repeated?.seriesId ?? null };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ invited, seriesId }, { body }, unit) => {
    const { scopeId, title, questions, hasRemark, closesOn } = body;
    if (closesOn < unit.today) {
      return refuse('surveys/closes-too-early', { place: 'body.closesOn', facts: { day: closesOn } });
    }
    if (invited.length < fewestAnswers) {
      const facts = { invited: invited.length, fewest: fewestAnswers };
      return refuse('surveys/too-few-invited', { place: 'body.roles', facts });
    }
    const id = newId(unit.now.getTime());
    return {
      id,
      version: 1,
      scope_id: scopeId,
      series_id: seriesId ?? id,
      title,
      questions,
      has_remark: hasRemark,
      opens_on: unit.today,
      closes_on: closesOn,
      ended_on: null,
      asked_by_id: unit.actor.personId,
    };
  },
  store: async (unit, after, { invited }, { body }) => {
    const told = { recordId: null, scopeId: body.scopeId };
    const opened = await writeRows(unit, surveyTable, [{ before: null, after, ...told }]);
    if (isRefusal(opened)) return opened;
    const asked = await writeRows(
      unit,
      invitationTable,
      invited.map((personId) => ({
        before: null,
        after: {
          id: newId(unit.now.getTime()),
          version: 1,
          survey_id: after.id,
          person_id: personId,
          has_answered: false,
        },
        ...told,
      })),
    );
    if (isRefusal(asked)) return asked;
    await beginResult(unit.database, after.id, noAnswers(body.questions.length));
    await tellPeople(
      unit,
      invited.map((personId) => ({
        kind: 'survey-asked',
        personId,
        recordId: null,
        subjectId: after.id,
        facts: { text: body.title, dueOn: body.closesOn },
      })),
    );
    return { eventId: unit.eventId, id: after.id, invited: invited.length };
  },
};

interface Ending {
  readonly survey: KeptSurvey;
  readonly before: Image;
}

export const endSurvey: Verb<typeof surveyOperations.end, Ending, Image> = {
  operation: surveyOperations.end,
  load: async (unit, { parameters }): Promise<Ending | Refusal> => {
    const [survey] = await listKept(unit, parameters.id);
    const before = (await readImages(unit.database, surveyTable.name, [parameters.id])).get(parameters.id);
    return survey === undefined || before === undefined ? refuse('request/not-found') : { survey, before };
  },
  place: ({ survey: { path } }) => ({ paths: [path] }),
  decide: ({ survey: { isOpen }, before }, _request, unit) =>
    isOpen ? { ...before, version: before.version + 1, ended_on: unit.today } : refuse('surveys/closed'),
  store: async (unit, after, { survey: { scopeId }, before }) => {
    const written = await writeRows(unit, surveyTable, [{ before, after, recordId: null, scopeId }]);
    return isRefusal(written) ? written : { eventId: unit.eventId, id: after.id };
  },
};
