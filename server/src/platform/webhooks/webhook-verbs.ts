import { randomBytes } from 'node:crypto';
import { isRefusal, isWrite, type Refusal, refuse } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import { webhookOperations } from '@regie/contracts/shared/webhooks';
import { holds } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { Image } from '../database/tables.ts';
import { writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Answer, Verb } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { readAddress } from '../outgoing/send-outgoing.ts';
import {
  findWebhook,
  listMessages,
  listWebhooks,
  lockWebhook,
  sendAgain,
  startCursor,
  tellOf,
  webhookTable,
} from './webhook-store.ts';

const operations = webhookOperations;

const needed = 'organisation.manage';

/** Of which there are events. */
const toldSubjects = new Set(allOperations.filter(isWrite).map(({ id }) => id.split('.')[0] ?? id));

function refuseOthers({ actor, organisation }: Reading): Refusal | undefined {
  return holds(actor, needed, [organisation.id]) ? undefined : permissionRefusal(needed);
}

const list: Answer<typeof operations.list> = {
  operation: operations.list,
  answer: async (reading) => ({ rows: [...(await listWebhooks(reading))], subjects: [...toldSubjects] }),
};

const log: Answer<typeof operations.listMessages> = {
  operation: operations.listMessages,
  answer: async (reading, { parameters }) => {
    if ((await findWebhook(reading, parameters.id)) === undefined) return refuse('request/not-found');
    return { rows: [...(await listMessages(reading, parameters.id))] };
  },
};

export const webhookAnswers = [list, log];

const atOrganisation = (_state: unknown, _request: unknown, unit: Unit) => ({
  paths: [[unit.organisation.id]],
});

function refuseAddress(url: string | undefined): Refusal | undefined {
  const isGood = url === undefined || readAddress(url) !== undefined;
  return isGood ? undefined : refuse('webhooks/address-invalid', { place: 'body.url' });
}

/** Nothing is locked for who may not. */
async function loadLocked(
  unit: Unit,
  { parameters }: { readonly parameters: { readonly id: string } },
): Promise<Image | Refusal> {
  const refused = refuseOthers(unit);
  return refused ?? (await lockWebhook(unit, parameters.id)) ?? refuse('request/not-found');
}

async function write(unit: Unit, before: Image | null, after: Image | null): Promise<Refusal | undefined> {
  const written = await writeRows(unit, webhookTable, [{ before, after, recordId: null, scopeId: null }]);
  return isRefusal(written) ? written : undefined;
}

async function present(unit: Unit, id: string) {
  return (await findWebhook(unit, id)) ?? refuse('request/not-found');
}

/** In the form that Standard Webhooks gives it, so that its libraries take it as it is. */
function newSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`;
}

/** As long as a receiver may take to learn the new secret. */
const formerLastsMs = 24 * 3_600_000;

interface Made {
  readonly after: Image;
  readonly secret: string;
}

const add: Verb<typeof operations.add, null, Made> = {
  operation: operations.add,
  load: async () => null,
  place: atOrganisation,
  decide: (_state, { body }, unit) => {
    const secret = newSecret();
    const made = { id: newId(unit.now.getTime()), version: 1, created_at: unit.now.toISOString() };
    const state = { is_active: true, ended_because: null, former_secret: null, former_until: null };
    return refuseAddress(body.url) ?? { after: { ...made, ...body, ...state, secret }, secret };
  },
  store: async (unit, { after, secret }) => {
    const refused = await write(unit, null, after);
    if (refused !== undefined) return refused;
    await startCursor(unit, after.id);
    const webhook = await present(unit, after.id);
    return isRefusal(webhook) ? webhook : { eventId: unit.eventId, secret, webhook };
  },
};

const change: Verb<typeof operations.change, Image, Image> = {
  operation: operations.change,
  load: loadLocked,
  place: atOrganisation,
  decide: (before, { body, version }) => {
    if (before.version !== version) return refuse('request/version-stale');
    const { isActive, ...more } = body;
    const switched =
      isActive === undefined ? {} : { is_active: isActive, ...(isActive ? { ended_because: null } : {}) };
    return refuseAddress(body.url) ?? { ...before, ...more, ...switched, version: before.version + 1 };
  },
  store: async (unit, after, before) => {
    const refused = await write(unit, before, after);
    if (refused !== undefined) return refused;
    const webhook = await present(unit, after.id);
    return isRefusal(webhook) ? webhook : { eventId: unit.eventId, webhook };
  },
};

const remove: Verb<typeof operations.remove, Image, Image> = {
  operation: operations.remove,
  load: loadLocked,
  place: atOrganisation,
  decide: (before) => before,
  store: async (unit, before) => (await write(unit, before, null)) ?? { eventId: unit.eventId },
};

const renewSecret: Verb<typeof operations.renewSecret, Image, Made> = {
  operation: operations.renewSecret,
  load: loadLocked,
  place: atOrganisation,
  decide: (before, { body }, unit) => {
    const secret = newSecret();
    const former = body.isFormerKept
      ? {
          former_secret: before['secret'],
          former_until: new Date(unit.now.getTime() + formerLastsMs).toISOString(),
        }
      : { former_secret: null, former_until: null };
    return { after: { ...before, ...former, secret, version: before.version + 1 }, secret };
  },
  store: async (unit, { after, secret }, before) => {
    const refused = await write(unit, before, after);
    if (refused !== undefined) return refused;
    const webhook = await present(unit, after.id);
    return isRefusal(webhook) ? webhook : { eventId: unit.eventId, secret, webhook };
  },
};

/** The message is of the event that asking for it is, whatever the program is told of otherwise. */
const tryOut: Verb<typeof operations.test, Image, Image> = {
  operation: operations.test,
  load: loadLocked,
  place: atOrganisation,
  decide: (webhook) => webhook,
  store: async (unit, { id }) => ({ eventId: unit.eventId, messageId: await tellOf(unit, id, unit.eventId) }),
};

const replay: Verb<typeof operations.replay, Image, Image> = {
  operation: operations.replay,
  load: loadLocked,
  place: atOrganisation,
  decide: (webhook) => webhook,
  store: async (unit, { id }, _state, { parameters }) =>
    (await sendAgain(unit, id, parameters.messageId))
      ? { eventId: unit.eventId }
      : refuse('request/not-found'),
};

export const webhookVerbs = [add, change, remove, renewSecret, tryOut, replay] as const;
