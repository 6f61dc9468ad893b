import { type Operation, problemSchema, trust } from '@regie/contracts';
import type { z } from 'zod';
import { type Answer, brokenAnswer, unreachableAnswer } from './answer.ts';
import { addressOf, type LooseRequest, makeKey, type RequestOf } from './request.ts';
import { announceSignedOut } from './signed-out.ts';

type Shape = Pick<Operation, 'id' | 'path' | 'method' | 'isCreation' | 'isVersioned' | 'scope' | 'media'>;

function headersOf(operation: Shape, request: LooseRequest, key: string | undefined): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  // A page of another site cannot set this header, so a write that has it comes from Regie itself.
  if (operation.method !== 'GET') {
    headers.set('Regie-Request', '1');
    headers.set('Regie-Client', 'web');
  }
  if (request.version !== undefined) headers.set('If-Match', `"${request.version}"`);
  if (key !== undefined) headers.set('Idempotency-Key', key);
  if (request.reason !== undefined) headers.set('Regie-Reason', encodeURIComponent(request.reason));
  if (request.body !== undefined) headers.set('Content-Type', 'application/json');
  // Bytes, whatever they are: what kind of file it is follows from its name.
  if (request.file !== undefined) headers.set('Content-Type', 'application/octet-stream');
  return headers;
}

async function send(operation: Shape, request: LooseRequest, key?: string): Promise<Response | undefined> {
  const init: RequestInit = {
    method: operation.method,
    headers: headersOf(operation, request, key),
    credentials: 'same-origin',
  };
  if (request.file !== undefined) init.body = request.file;
  else if (request.body !== undefined) init.body = JSON.stringify(request.body);
  if (request.signal !== undefined) init.signal = request.signal;
  try {
    return await fetch(addressOf(operation, request), init);
  } catch (failure) {
    if (request.signal?.aborted === true) throw failure;
    return undefined;
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Calls an operation with parts of any type; for lists of operations, where the types are lost. */
export async function callLoosely(operation: Shape, request: LooseRequest = {}): Promise<Answer<unknown>> {
  if (operation.isVersioned === true && request.version === undefined)
    throw new Error(`${operation.id} needs the version that was read`);
  const key = operation.isCreation === true ? (request.idempotencyKey ?? makeKey()) : undefined;
  let response = await send(operation, request, key);
  // With a key the second try cannot do the thing twice.
  if (response === undefined && key !== undefined) response = await send(operation, request, key);
  if (response === undefined) return unreachableAnswer();
  if (response.status === 204) return { value: undefined };
  const content = await readJson(response);
  if (response.ok) return { value: content };
  const problem = problemSchema.safeParse(content);
  if (!problem.success) return brokenAnswer(response.status, response.headers.get('x-request-id') ?? '');
  if (problem.data.code === 'access/not-signed-in') announceSignedOut();
  return { problem: problem.data };
}

/** Calls an operation of the contract. What it needs and gives follows from its schemas. */
export async function call<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(operation: Operation<P, Q, B, R>, request: RequestOf<P, Q, B>): Promise<Answer<z.infer<R>>> {
  // The server checks its answers against the same schema that gives this type.
  return trust<Answer<z.infer<R>>>(await callLoosely(operation, request));
}
