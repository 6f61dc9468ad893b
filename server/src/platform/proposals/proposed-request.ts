import { type AnyOperation, type Refusal, refuse, trust } from '@regie/contracts';
import { z } from 'zod';
import type { AnyVerb } from '../operations/module.ts';
import { type House, performWithin, type Request } from '../operations/perform.ts';
import type { Unit } from '../operations/unit.ts';
import { readPersonAsActor } from './proposal-store.ts';

/** What is kept of a proposed operation: enough to send it through the same door later. */
const keptRequestSchema = z.object({
  parameters: z.record(z.string(), z.string()),
  body: z.unknown(),
  version: z.number().int().optional(),
});

/** The request must fit its operation now. */
export function parseProposed(
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
export function idOfProposed(proposed: {
  readonly parameters: unknown;
  readonly body: unknown;
}): string | undefined {
  const { parameters, body } = proposed;
  if (typeof parameters === 'object' && parameters !== null && 'id' in parameters)
    return String(parameters.id);
  return typeof body === 'object' && body !== null && 'scopeId' in body ? String(body.scopeId) : undefined;
}

/** As far as carrying out and changing a proposal goes. */
export interface KeptProposal {
  readonly operation: string;
  readonly proposerId: string;
  readonly reason: string;
  readonly request: unknown;
}

export type VerbsById = ReadonlyMap<string, AnyVerb>;

/** Sends the kept request through its own verb, with who proposed it named in the event. */
export async function carryOut(
  house: House,
  verbs: VerbsById,
  unit: Unit,
  row: KeptProposal,
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

/** The request with other content or made of another version: about the same thing, and fitting its operation. */
export function amendRequest(
  verbs: VerbsById,
  { operation, request }: Pick<KeptProposal, 'operation' | 'request'>,
  more: { readonly body?: unknown; readonly version?: number | undefined },
): Refusal | { readonly parameters: unknown; readonly body: unknown; readonly version: number | undefined } {
  const verb = verbs.get(operation);
  const kept = keptRequestSchema.safeParse(request);
  if (verb === undefined || !kept.success) {
    return refuse('proposals/operation-unknown', { facts: { operation } });
  }
  const { parameters, version } = kept.data;
  const body = more.body ?? kept.data.body;
  const parsed = parseProposed(verb, { parameters, body });
  if (parsed === undefined || idOfProposed({ parameters, body }) !== idOfProposed(kept.data)) {
    return refuse('request/invalid', {
      place: 'body.body',
      facts: { reason: 'does not fit the operation' },
    });
  }
  return { parameters, body, version: more.version ?? version };
}
