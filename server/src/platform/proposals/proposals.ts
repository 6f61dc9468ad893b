import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type ProposalView, proposalOperations } from '@regie/contracts/records';
import { holds } from '../access/actor.ts';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { allowed } from '../governance.ts';
import { newId } from '../identifiers.ts';
import type { AnyVerb } from '../operations/module.ts';
import type { Answer, House, Verb } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { readPeopleNames } from '../records/names.ts';
import type { FoundRoute, ShownRoute } from './proposal-routing.ts';
import { type ProposalQuery, type ProposalRow, proposalTable, readProposals } from './proposal-store.ts';
import { carryOut, idOfProposed, parseProposed, type VerbsById } from './proposed-request.ts';

function present(reading: Reading, { path, isRouted, ...row }: ProposalRow, shown: ShownRoute | undefined) {
  const isOpen = row.state === 'open';
  const isOwn = row.proposerId === reading.actor.personId;
  const mayDecide = isOpen && !isRouted && !isOwn && holds(reading.actor, 'proposal.decide', path);
  return {
    ...row,
    route: shown?.route ?? null,
    can: {
      ...(mayDecide ? { 'proposals.approve': allowed, 'proposals.reject': allowed } : {}),
      ...(isOpen && isOwn ? { 'proposals.withdraw': allowed } : {}),
      ...shown?.can,
    },
  };
}

/** Proposals that one made, may decide on or is asked about, with the steps that they pass. */
async function listProposals(
  { routing }: House,
  reading: Reading,
  query: ProposalQuery,
): Promise<readonly ProposalView[]> {
  const rows = await readProposals(reading, query, await routing.listAsked(reading));
  const routed = rows.filter(({ isRouted }) => isRouted);
  const routes = routed.length === 0 ? undefined : await routing.show(reading, routed);
  return rows.map((row) => present(reading, row, routes?.get(row.id)));
}

/** What is answered to who did something with a proposal. */
export async function presentProposal(house: House, unit: Unit, id: string) {
  const [proposal] = await listProposals(house, unit, { id });
  return proposal === undefined ? refuse('request/not-found') : { eventId: unit.eventId, proposal };
}

/** Everybody whom a proposal names. */
function peopleIn({ proposerId, decidedById, route }: ProposalView): readonly (string | null)[] {
  const voices = route?.steps.flatMap((step) => step.voices) ?? [];
  return [
    proposerId,
    decidedById,
    ...voices.flatMap(({ personId, forId }) => [personId, forId]),
    ...(route?.questions.map(({ askedById }) => askedById) ?? []),
  ];
}

export function proposalAnswers(house: House) {
  const list: Answer<typeof proposalOperations.list> = {
    operation: proposalOperations.list,
    answer: async (reading, { query }) => {
      const rows = await listProposals(house, reading, query);
      return { rows: [...rows], names: await readPeopleNames(reading, rows.flatMap(peopleIn)) };
    },
  };
  return [list];
}

interface Making {
  readonly scopeId: string;
  readonly recordId: string | null;
  readonly path: readonly string[];
  readonly route: FoundRoute | undefined;
}

/** Only changes of a record, or making one in a scope, can be proposed. */
function makeVerb(
  house: House,
  kinds: Kinds,
  verbs: VerbsById,
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
      const { scopeId, path } = record;
      const wish = { operation: body.operation, body: body.body, path };
      return { scopeId, recordId: record.id, path, route: await house.routing.find(unit, wish) };
    },
    place: ({ path }) => ({ paths: [path] }),
    decide: ({ scopeId, recordId, route }, { body }, unit) => ({
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
      is_routed: route !== undefined,
    }),
    store: async (unit, after, { scopeId, recordId, path, route }) => {
      const written = await writeRows(unit, proposalTable, [{ before: null, after, recordId, scopeId }]);
      if (isRefusal(written)) return written;
      const made = { id: after.id, scopeId, recordId, path, proposerId: unit.actor.personId };
      return (await route?.begin(unit, made)) ?? (await presentProposal(house, unit, after.id));
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
  house: House,
  operation: DecisionOperation,
  state: 'approved' | 'rejected',
  follow: (unit: Unit, row: ProposalRow) => Promise<Refusal | undefined>,
): Verb<DecisionOperation, Deciding, Image> {
  return {
    operation,
    load: async (unit, { parameters }) => await loadDeciding(unit, parameters.id),
    place: ({ row }) => ({ paths: [row.path] }),
    decide: ({ row, before }, { body }, unit) => {
      if (row.state !== 'open') return refuse('proposals/decided');
      if (row.proposerId === unit.actor.personId) return refuse('proposals/own');
      if (row.isRouted) return refuse('proposals/in-workflow');
      return {
        ...before,
        version: before.version + 1,
        state,
        decided_by_id: unit.actor.personId,
        decision: body.reason,
      };
    },
    store: async (unit, after, deciding) => {
      const refused = await storeDecided(unit, after, deciding);
      return refused ?? (await follow(unit, deciding.row)) ?? (await presentProposal(house, unit, after.id));
    },
  };
}

async function storeDecided(unit: Unit, after: Image, { row, before }: Deciding) {
  const told = { recordId: row.recordId, scopeId: row.scopeId };
  const written = await writeRows(unit, proposalTable, [{ before, after, ...told }]);
  return isRefusal(written) ? written : undefined;
}

/** One's own only: another's proposal does not exist here. */
const withdrawVerb = (house: House): Verb<typeof proposalOperations.withdraw, Deciding, Image> => ({
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
  store: async (unit, after, deciding) =>
    (await storeDecided(unit, after, deciding)) ?? (await presentProposal(house, unit, after.id)),
});

export function proposalVerbs(house: House, kinds: Kinds, domain: readonly AnyVerb[]) {
  const verbs: VerbsById = new Map(domain.map((verb) => [verb.operation.id, verb]));
  return [
    makeVerb(house, kinds, verbs),
    decisionVerb(
      house,
      proposalOperations.approve,
      'approved',
      async (unit, row) => await carryOut(house, verbs, unit, row),
    ),
    decisionVerb(house, proposalOperations.reject, 'rejected', async () => undefined),
    withdrawVerb(house),
  ];
}
