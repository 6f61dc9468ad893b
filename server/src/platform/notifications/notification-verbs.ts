import { type Refusal, refuse } from '@regie/contracts';
import { type NotificationKind, notificationOperations } from '@regie/contracts/records';
import type { Answer, Verb } from '../operations/perform.ts';
import type { Kinds } from '../records/kinds.ts';
import { hintPeople } from './notice-store.ts';
import {
  areOwnNotifications,
  countUnread,
  markNotifications,
  readChoices,
  readNotifications,
  saveChoices,
  snoozeNotification,
} from './notification-store.ts';
import { type StopLink, verifyStopLink } from './stop-link.ts';

const usualLimit = 30;

export function notificationAnswers(kinds: Kinds) {
  const list: Answer<typeof notificationOperations.list> = {
    operation: notificationOperations.list,
    answer: async (reading, { query }) => ({
      rows: [
        ...(await readNotifications(reading, kinds, {
          show: query.show,
          limit: Number(query.limit ?? usualLimit),
        })),
      ],
      unread: await countUnread(reading, kinds),
    }),
  };
  const listChoices: Answer<typeof notificationOperations.listChoices> = {
    operation: notificationOperations.listChoices,
    answer: async (reading) => ({ rows: [...(await readChoices(reading.database, reading.actor.personId))] }),
  };
  return [list, listChoices];
}

const mark: Verb<typeof notificationOperations.mark, null, null> = {
  operation: notificationOperations.mark,
  load: async (unit, { body: { ids } }): Promise<null | Refusal> =>
    ids === undefined || (await areOwnNotifications(unit.database, unit.actor.personId, ids))
      ? null
      : refuse('request/not-found'),
  decide: () => null,
  store: async (unit, _decision, _state, { body }) => {
    const readAt = body.isRead ? unit.now.toISOString() : null;
    await markNotifications(unit.database, unit.actor.personId, body.ids, readAt);
    await hintPeople(unit.database, [unit.actor.personId], unit.eventId);
    return { eventId: unit.eventId };
  },
};

const snooze: Verb<typeof notificationOperations.snooze, null, null> = {
  operation: notificationOperations.snooze,
  load: async (unit, { parameters }): Promise<null | Refusal> =>
    (await areOwnNotifications(unit.database, unit.actor.personId, [parameters.id]))
      ? null
      : refuse('request/not-found'),
  decide: () => null,
  store: async (unit, _decision, _state, { parameters, body }) => {
    await snoozeNotification(unit.database, parameters.id, body.until);
    await hintPeople(unit.database, [unit.actor.personId], unit.eventId);
    return { eventId: unit.eventId };
  },
};

const choose: Verb<typeof notificationOperations.choose, null, null> = {
  operation: notificationOperations.choose,
  load: async () => null,
  decide: () => null,
  store: async (unit, _decision, _state, { body }) => {
    const refused = await saveChoices(unit, unit.actor.personId, [body.kind], body.channel);
    return refused ?? { eventId: unit.eventId };
  },
};

interface Stopping extends StopLink {
  readonly kinds: readonly NotificationKind[];
}

/** The link stops its mail and nothing else; what was told stays in Regie. */
const unsubscribe: Verb<typeof notificationOperations.unsubscribe, Stopping, Stopping> = {
  operation: notificationOperations.unsubscribe,
  load: async (unit, { body }): Promise<Stopping | Refusal> => {
    const link = await verifyStopLink(unit.database, body.token);
    if (link === undefined) return refuse('notifications/link-invalid');
    unit.eventActorId = link.personId;
    if (link.purpose !== 'digest') return { ...link, kinds: [link.purpose] };
    const choices = await readChoices(unit.database, link.personId);
    return { ...link, kinds: choices.filter(({ channel }) => channel === 'digest').map(({ kind }) => kind) };
  },
  decide: (stopping) => stopping,
  store: async (unit, { personId, purpose, kinds }) => {
    const refused = await saveChoices(unit, personId, kinds, 'in-app');
    return refused ?? { eventId: unit.eventId, purpose, organisation: unit.organisation.name };
  },
};

export const notificationVerbs = [mark, snooze, choose, unsubscribe];
