import { type AnyOperation, isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import { type ProposalView, proposalOperations } from '@regie/contracts/records';
import { z } from 'zod';
import { holds } from '../access/actor.ts';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { allowed } from '../governance.ts';
import { newId } from '../identifiers.ts';
import type { AnyVerb } from '../operations/module.ts';
import type { Answer, House, Request, Verb } from '../operations/perform.ts';
import { performWithin } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { readPeopleNames } from '../records/names.ts';
import { type ProposalRow, proposalTable, readPersonAsActor, readProposals } from './proposal-store.ts';

/** What is kept of a proposed operation: enough to send it through the same door later. */
const keptRequestSchema = z.object({
  parameters: z.record(z.string(), z.string()),
  body: z.unknown(),
  version: z.number().int().optional(),
});

function present(reading: Reading, { path, ...row }: ProposalRow): ProposalView {
  const mayDecide =
    row.state === 'open' &&
    row.proposerId !== reading.actor.personId &&
    holds(reading.actor, 'proposal.decide', path);
  const isOwn = row.state === 'open' && row.proposerId === reading.actor.personId;
  return {
    ...row,
    can: {
      ...(mayDecide ? { 'proposals.approve': allowed, 'proposals.reject': allowed } : {}),
      ...(isOwn ? { 'proposals.withdraw': allowed } : {}),
    },
  };
}

async function presentDone(unit: Unit, id: string) {
  const [row] = await readProposals(unit, { id });
  return row === undefined
    ? refuse('request/not-found')
    : { eventId: unit.eventId, proposal: present(unit, row) };
}

export function proposalAnswers() {
  const list: Answer<typeof proposalOperations.list> = {
    operation: proposalOperations.list,
    answer: async (reading, { query }) => {
      const rows = await readProposals(reading, query);
      const names = await readPeopleNames(
        reading,
        rows.flatMap(({ proposerId, decidedById }) => [proposerId, decidedById]),
      );
      return { rows: rows.map((row) => present(reading, row)), names };
    },
  };
  return [list];
}

interface Making {
  readonly scopeId: string;
  readonly recordId: string | null;
  readonly path: readonly string[];
}

/** Only changes of a record, or making one in a scope, can be proposed; the request must fit its operation now. */
function parseProposed(
  verb: AnyVerb,
  body: { parameters: Readonly<Record<string, string>>; body?: unknown },
) {
  const parameters = verb.operation.parameters?.safeParse(body.parameters) ?? { success: true, data: {} };
  const content = verb.operation.body?.safeParse(body.body) ?? { success: true, data: undefined };
  return parameters.success && content.success
    ? { parameters: parameters.data, body: content.data }
    : undefined;
}

/** What the proposed operation is about: the record in its path, or the place where it makes one. */
function idOfProposed(proposed: {
  readonly parameters: unknown;
  readonly body: unknown;
}): string | undefined {
  const { parameters, body } = proposed;
  if (typeof parameters === 'object' && parameters !== null && 'id' in parameters)
    return String(parameters.id);
  return typeof body === 'object' && body !== null && 'scopeId' in body ? String(body.scopeId) : undefined;
}

function makeVerb(
  kinds: Kinds,
  verbs: ReadonlyMap<string, AnyVerb>,
): Verb<typeof proposalOperations.make, Making, Image> {
  return {
    operation: proposalOperations.make,
    load: async (unit, { body }): Promise<Making | Refusal> => {
      const verb = verbs.get(body.operation);
      if (verb === undefined || verb.operation.scope !== 'record' || verb.operation.canBeUndone !== true) {
        return refuse('proposals/operation-unknown', {
          place: 'body.operation',
          facts: { operation: body.operation },
        });
      }
      const proposed = parseProposed(verb, body);
      if (proposed === undefined) {
        return refuse('request/invalid', {
          place: 'body.body',
          facts: { reason: 'does not fit the operation' },
        });
      }
      const id = idOfProposed(proposed);
      if (id === undefined) {
        return refuse('proposals/operation-unknown', {
          place: 'body.operation',
          facts: { operation: body.operation },
        });
      }
      const record = await findAnyRecord(unit, kinds, id);
      if (record === undefined) return refuse('request/not-found', { place: 'body' });
      return { scopeId: record.scopeId, recordId: record.id, path: record.path };
    },
    place: ({ path }) => ({ paths: [path] }),
    decide: ({ scopeId, recordId }, { body }, unit) => ({
      id: newId(unit.now.getTime()),
      version: 1,
      operation: body.operation,
      request: { parameters: body.parameters, body: body.body, version: body.version },
      scope_id: scopeId,
      record_id: recordId,
      proposer_id: unit.actor.personId,
      reason: body.reason,
      state: 'open',
      decided_by_id: null,
      decision: null,
      created_at: unit.now.toISOString(),
    }),
    store: async (unit, after) => {
      const told = { recordId: trust<string | null>(after['record_id']), scopeId: String(after['scope_id']) };
      const written = await writeRows(unit, proposalTable, [{ before: null, after, ...told }]);
      return isRefusal(written) ? written : await presentDone(unit, after.id);
    },
  };
}

interface Deciding {
  readonly row: ProposalRow;
  readonly before: Image;
}

async function loadDeciding(unit: Unit, id: string): Promise<Deciding | Refusal> {
  const [row] = await readProposals(unit, { id });
  const before = (await readImages(unit.database, proposalTable.name, [id])).get(id);
  return row === undefined || before === undefined ? refuse('request/not-found') : { row, before };
}

type DecisionOperation = typeof proposalOperations.approve | typeof proposalOperations.reject;

function decisionVerb(
  operation: DecisionOperation,
  state: 'approved' | 'rejected',
  carryOut: (unit: Unit, row: ProposalRow) => Promise<Refusal | undefined>,
): Verb<DecisionOperation, Deciding, Image> {
  return {
    operation,
    load: async (unit, { parameters }) => await loadDeciding(unit, parameters.id),
    place: ({ row }) => ({ paths: [row.path] }),
    decide: ({ row, before }, { body }, unit) => {
      if (row.state !== 'open') return refuse('proposals/decided');
      if (row.proposerId === unit.actor.personId) return refuse('proposals/own');
      return {
        ...before,
        version: before.version + 1,
        state,
        decided_by_id: unit.actor.personId,
        decision: body.reason,
      };
    },
    store: async (unit, after, deciding) => {
      const decided = await storeDecided(unit, after, deciding);
      if (isRefusal(decided)) return decided;
      return (await carryOut(unit, deciding.row)) ?? (await presentDone(unit, after.id));
    },
  };
}

async function storeDecided(unit: Unit, after: Image, { row, before }: Deciding) {
  const told = { recordId: row.recordId, scopeId: row.scopeId };
  const written = await writeRows(unit, proposalTable, [{ before, after, ...told }]);
  return isRefusal(written) ? written : await presentDone(unit, after.id);
}

/** One's own only: another's proposal does not exist here. */
const withdraw: Verb<typeof proposalOperations.withdraw, Deciding, Image> = {
  operation: proposalOperations.withdraw,
  load: async (unit, { parameters }): Promise<Deciding | Refusal> => {
    const found = await loadDeciding(unit, parameters.id);
    const isOwn = !isRefusal(found) && found.row.proposerId === unit.actor.personId;
    return isOwn ? found : refuse('request/not-found');
  },
  decide: ({ row, before }) =>
    row.state === 'open'
      ? { ...before, version: before.version + 1, state: 'withdrawn' }
      : refuse('proposals/decided'),
  store: storeDecided,
};

/** Sends the kept request through its own verb, with who proposed it named in the event. */
async function carryOut(
  house: House,
  verbs: ReadonlyMap<string, AnyVerb>,
  unit: Unit,
  row: ProposalRow,
): Promise<Refusal | undefined> {
  const verb = verbs.get(row.operation);
  const proposer = await readPersonAsActor(unit, row.proposerId);
  const kept = keptRequestSchema.safeParse(row.request);
  if (verb === undefined || proposer === undefined || !kept.success) {
    return refuse('proposals/operation-unknown', { facts: { operation: row.operation } });
  }
  const { version, ...wish } = kept.data;
  const parsed = parseProposed(verb, wish);
  if (parsed === undefined)
    return refuse('request/invalid', { place: 'request', facts: { reason: 'no longer fits' } });
  const request = trust<Request<AnyOperation>>({ ...parsed, query: {}, version });
  await performWithin(house, unit.database, verb, {
    actor: unit.actor,
    organisation: unit.organisation,
    origin: {
      requestId: unit.origin.requestId,
      source: unit.origin.source,
      reason: row.reason,
      onBehalfOf: proposer,
    },
    request,
  });
  return undefined;
}

export function proposalVerbs(house: House, kinds: Kinds, domain: readonly AnyVerb[]) {
  const verbs = new Map(domain.map((verb) => [verb.operation.id, verb]));
  return [
    makeVerb(kinds, verbs),
    decisionVerb(
      proposalOperations.approve,
      'approved',
      async (unit, row) => await carryOut(house, verbs, unit, row),
    ),
    decisionVerb(proposalOperations.reject, 'rejected', async () => undefined),
    withdraw,
  ];
}
