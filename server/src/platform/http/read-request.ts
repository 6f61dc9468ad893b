import { type AnyOperation, isUpload, platformRefusals, type Refusal, refuse, trust } from '@regie/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Request } from '../operations/perform.ts';
import { findUnwritable } from '../records/writable-text.ts';

/** A request as it came in: over HTTP, or from a command beside the server. */
export type RawRequest = Pick<FastifyRequest, 'params' | 'query' | 'body' | 'headers'>;

/** Parses path, query, body and version once; what comes out is trusted from there on. */
export function readRequest<O extends AnyOperation>(operation: O, request: RawRequest): Request<O> | Refusal {
  const refusals: Refusal[] = [];
  const read = (place: string, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) {
      if (isPresent(value)) refusals.push(invalid(place, 'not expected'));
      return {};
    }
    const unwritable = findUnwritable(value, place);
    if (unwritable !== undefined) {
      refusals.push(invalid(unwritable, 'text that cannot be kept'));
      return undefined;
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    refusals.push(...result.error.issues.flatMap((issue) => issueRefusals(place, issue)));
    return undefined;
  };
  const parameters = read('path', operation.parameters, request.params ?? {});
  const query = read('query', operation.query, request.query ?? {});
  const takesFile = isUpload(operation);
  const body = takesFile
    ? undefined
    : read('body', operation.body, operation.body === undefined ? undefined : request.body);
  if (operation.parameters !== undefined && parameters === undefined) return refuse('request/not-found');
  const [first, ...also] = refusals;
  if (first !== undefined) return also.length === 0 ? first : { ...first, also };
  const version = operation.isVersioned === true ? readVersion(request) : undefined;
  if (typeof version === 'object') return version;
  return trust<Request<O>>({
    parameters,
    query,
    body,
    ...(version === undefined ? {} : { version }),
    ...(takesFile && Buffer.isBuffer(request.body) ? { bytes: request.body } : {}),
  });
}

function isPresent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function invalid(place: string, reason: string): Refusal {
  return refuse('request/invalid', { place, facts: { reason } });
}

function issueRefusals(place: string, issue: z.core.$ZodIssue): Refusal[] {
  const path = [place, ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => invalid(`${path}.${key}`, 'unknown field'));
  return [invalid(path, issue.message)];
}

/** `If-Match: "3"`; a versioned operation without it is refused with 428. */
function readVersion(request: RawRequest): number | Refusal {
  const header = request.headers['if-match'];
  if (header === undefined) return refuse('request/version-missing', { place: 'If-Match' });
  const match = /^"?(\d{1,9})"?$/.exec(header);
  return match === null ? refuse('request/version-missing', { place: 'If-Match' }) : Number(match[1]);
}

export const statusOfMissing = platformRefusals['request/not-found'].status;
