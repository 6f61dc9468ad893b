import { type AnyOperation, isRefusal, type Problem, type Refusal, refuse } from '@regie/contracts';
import { findAdministrator, findCredential } from './modules/accounts/index.ts';
import { nobody } from './platform/access/actor.ts';
import { readOrganisation } from './platform/accounts/read-actor.ts';
import { withFile } from './platform/files/with-file.ts';
import { problemOf } from './platform/http/problem.ts';
import { type RawRequest, readRequest } from './platform/http/read-request.ts';
import { newId } from './platform/identifiers.ts';
import { answer, type Call, type House, perform } from './platform/operations/perform.ts';
import { makeRegistry } from './platform/operations/registry.ts';
import { readPersonAsActor } from './platform/proposals/proposal-store.ts';
import { modulesOf } from './regie.ts';

/** A call of an operation from beside the server. */
export interface OperationCall {
  readonly operation: AnyOperation;
  readonly request: RawRequest;
  /** E-mail address of who acts; the first administrator when absent. */
  readonly as?: string;
}

/** What came of it: what HTTP would have answered. */
export type CallOutcome = { readonly response: unknown } | { readonly problem: Problem };

const streams = ['live.hints'];

/** Does one operation through the one door, in this process, for an operator who holds the database anyway. */
export async function callOperation(house: House, asked: OperationCall): Promise<CallOutcome> {
  const { operation } = asked;
  const requestId = newId();
  const outcome = await run(house, asked, requestId);
  return isRefusal(outcome) ? { problem: problemOf(outcome, requestId, operation) } : { response: outcome };
}

async function run(house: House, asked: OperationCall, requestId: string): Promise<unknown> {
  const { operation } = asked;
  const organisation = await readOrganisation(house.database);
  if (organisation === undefined) return refuse('access/not-signed-in');
  const actor = operation.scope === 'anonymous' ? nobody : await findActor(house, asked.as);
  if (actor === undefined) return refuse('access/not-signed-in');
  const request = readRequest(operation, asked.request);
  if (isRefusal(request)) return request;
  const key = asked.request.headers['idempotency-key'];
  const call: Call<AnyOperation> = {
    actor,
    organisation,
    request: { ...request, origin: { address: 'cli', device: 'regie call' } },
    origin: { requestId, source: 'cli', ...(typeof key === 'string' ? { idempotencyKey: key } : {}) },
  };
  return await carryOut(house, operation, call);
}

async function carryOut(house: House, operation: AnyOperation, call: Call<AnyOperation>): Promise<unknown> {
  const { verbs, answers } = makeRegistry(modulesOf(house), streams);
  const verb = verbs.get(operation.id);
  if (verb !== undefined) {
    const act = async (filled: Call<AnyOperation>) => {
      const performed: { readonly response: unknown } | Refusal = await perform(house, verb, filled);
      return isRefusal(performed) ? performed : performed.response;
    };
    if (operation.media !== 'large-upload') return await act(call);
    const { bytes = Buffer.alloc(0) } = call.request;
    return await withFile(operation, house, call, { source: pieces(bytes), sizeBytes: bytes.length }, act);
  }
  const reader = answers.get(operation.id);
  return reader === undefined ? refuse('request/not-found') : await answer(house, reader, call);
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function findActor({ database, clock }: House, email: string | undefined) {
  const id =
    email === undefined ? await findAdministrator(database) : (await findCredential(database, { email }))?.id;
  return id === undefined ? undefined : await readPersonAsActor({ database, now: clock.now() }, id);
}
