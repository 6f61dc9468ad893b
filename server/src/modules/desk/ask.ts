import { emptyValues, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { requestFields, requestOperations, usualAnswerDays } from '@regie/contracts/desk';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { tellPeople } from '../../platform/notifications/tell-people.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { type DecidedRecord, storeRecords } from '../../platform/records/store-records.ts';
import { readOfficeDays } from '../planning/index.ts';
import { isOpen } from './domain/request.ts';
import { askedKind, findOwn, listAnswering, requestTable, type StoredRequest } from './request-store.ts';
import { listServices } from './service-store.ts';

interface Asking {
  readonly serviceId: string | null;
  readonly scopeId: string;
  readonly path: readonly string[];
  readonly ownerId: string | null;
  /** By when it is usually answered. */
  readonly dueOn: string;
}

interface Question extends DecidedRecord {
  readonly dueOn: string;
}

/** Anybody who is signed in asks: the question stands with the PMO, which whoever asked need not see. */
export const askRequest: Verb<typeof requestOperations.ask, Asking, Question> = {
  operation: requestOperations.ask,
  load: async (unit, { body: { serviceId } }): Promise<Asking | Refusal> => {
    const { grants } = unit.actor;
    // Advisers write nothing but recommendations.
    if (grants.length > 0 && grants.every(({ role }) => role === 'adviser')) {
      return refuse('desk/not-for-advisers');
    }
    const { id } = unit.organisation;
    const { after } = await readOfficeDays(unit);
    if (serviceId === null) {
      return { serviceId, scopeId: id, path: [id], ownerId: null, dueOn: after(unit.today, usualAnswerDays) };
    }
    const [service] = await listServices(unit, serviceId);
    if (service === undefined || !service.isActive) {
      return refuse('desk/service-unknown', { place: 'body.serviceId' });
    }
    const { scopeId, path, ownerId, answerDays } = service;
    const archived = await refuseArchived(unit.database, path);
    return archived ?? { serviceId, scopeId, path, ownerId, dueOn: after(unit.today, answerDays) };
  },
  decide: ({ serviceId, scopeId, path, ownerId, dueOn }, { body }, unit) => {
    const values = {
      ...emptyValues(requestFields),
      title: body.title,
      question: body.question,
      state: 'asked',
      raisedById: unit.actor.personId,
      raisedOn: unit.today,
      ownerId,
      dueOn,
      serviceId,
    };
    return { stored: undefined, scope: { id: scopeId, path }, values, custom: {}, dueOn };
  },
  store: async (unit, question, { path, ownerId }) => {
    const ids = await storeRecords(unit, askedKind, [question]);
    if (isRefusal(ids)) return ids;
    const id = ids[0] ?? '';
    if (ownerId === null) {
      const people = await listAnswering(unit, path);
      await tellPeople(
        unit,
        people.map((personId) => ({
          kind: 'request-asked',
          personId,
          recordId: null,
          subjectId: id,
          facts: { text: String(question.values['title']) },
        })),
      );
    }
    return { eventId: unit.eventId, id, dueOn: question.dueOn };
  },
};

export const withdrawRequest: Verb<typeof requestOperations.withdraw, StoredRequest, Image> = {
  operation: requestOperations.withdraw,
  load: async (unit, { parameters }) => (await findOwn(unit, parameters.id)) ?? refuse('request/not-found'),
  decide: ({ row, state }, _request, unit) =>
    isOpen({ state })
      ? {
          ...row,
          version: row.version + 1,
          updated_at: unit.now.toISOString(),
          state: 'withdrawn',
          closed_on: unit.today,
        }
      : refuse('desk/not-open'),
  store: async (unit, after, { row, scopeId }) => {
    const told = { recordId: row.id, scopeId };
    const written = await writeRows(unit, requestTable, [{ before: row, after, ...told }]);
    return isRefusal(written) ? written : { eventId: unit.eventId, id: row.id };
  },
};
