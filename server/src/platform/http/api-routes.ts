import { type AnyOperation, isRefusal, largestRequestBytes, type Refusal, refuse } from '@regie/contracts';
import { largestAttachmentBytes } from '@regie/contracts/records';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../accounts/read-actor.ts';
import { browserMark, sessionTokenMark, signedOutMark } from '../accounts/session-marks.ts';
import { withFile } from '../files/with-file.ts';
import { newId } from '../identifiers.ts';
import { describeError, type Log } from '../log.ts';
import type { AnyAnswer, AnyVerb } from '../operations/module.ts';
import { answer, type Call, type House, perform } from '../operations/perform.ts';
import { answerCompression, compressAtOnce } from './compression.ts';
import { setCommonHeaders } from './headers.ts';
import { problemOf, problemOfBug, problemOfOutage } from './problem.ts';
import { readRequest } from './read-request.ts';
import {
  clearSessionCookie,
  readBrowserToken,
  setBrowserCookie,
  setSessionCookie,
} from './session-cookie.ts';
import { signInOf } from './signed-in.ts';
import { takeStreams } from './take-streams.ts';

/** A file to send as an answer, always as a download. */
export interface Download {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A handler that answers by itself: the stream of live hints. */
export type StreamHandler = (
  signedIn: SignedIn,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<void>;

export interface ApiOptions {
  readonly house: House;
  readonly verbs: ReadonlyMap<string, AnyVerb>;
  readonly answers: ReadonlyMap<string, AnyAnswer>;
  readonly streams: ReadonlyMap<string, StreamHandler>;
  readonly isSecure: boolean;
  /** Whether asking the database is of no use just now. */
  readonly isDatabaseAway: () => boolean;
  readonly log: Log;
}

/** One route per declared operation; nothing else answers below /api. */
export function registerApi(
  server: FastifyInstance,
  operations: readonly AnyOperation[],
  options: ApiOptions,
): void {
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  const [large, others] = [true, false].map((isLarge) =>
    operations.filter(({ media }) => (media === 'large-upload') === isLarge),
  );
  registerRoutes(server, others ?? [], options);
  void server.register(async (apart) => {
    takeStreams(apart);
    registerRoutes(apart, large ?? [], options);
  });
}

function registerRoutes(
  server: FastifyInstance,
  operations: readonly AnyOperation[],
  options: ApiOptions,
): void {
  for (const operation of operations) {
    server.route({
      method: operation.method,
      url: `/api${operation.path.replace(/\{(\w+)\}/g, ':$1')}`,
      bodyLimit: operation.media === 'upload' ? largestAttachmentBytes : largestRequestBytes,
      compress: answerCompression,
      onSend: compressAtOnce,
      handler: (request, reply) => handle(operation, options, request, reply),
    });
  }
}

async function handle(
  operation: AnyOperation,
  options: ApiOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  setCommonHeaders(reply, options.isSecure);
  if (options.isDatabaseAway()) return sendOutage(reply, request);
  try {
    const outcome = await run(operation, options, request, reply);
    return isRefusal(outcome) ? sendProblem(reply, request, operation, outcome) : outcome;
  } catch (error) {
    if (isOutage(error)) return sendOutage(reply, request);
    options.log('error', 'bug', { requestId: request.id, operation: operation.id, ...describeError(error) });
    return reply.code(500).type('application/problem+json').send(problemOfBug(request.id));
  }
}

function sendOutage(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', '2')
    .type('application/problem+json')
    .send(problemOfOutage(request.id));
}

function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  operation: AnyOperation,
  refusal: Refusal,
): FastifyReply {
  const problem = problemOf(refusal, request.id, operation);
  const minutes = refusal.facts?.['minutes'];
  if (problem.status === 429) void reply.header('retry-after', String(Number(minutes ?? 1) * 60));
  return reply.code(problem.status).type('application/problem+json').send(problem);
}

const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
]);

/** The database is away; that is the operator's, and passes. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && outageCodes.has(error.code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|timeout expired|is not queryable/.test(
    error.message,
  );
}

async function run(
  operation: AnyOperation,
  options: ApiOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (operation.method !== 'GET' && isCrossSite(request)) return refuse('request/cross-site');
  const signedIn = await signInOf(operation, options, request);
  if (isRefusal(signedIn)) return signedIn;
  const read = readRequest(operation, request);
  if (isRefusal(read)) return read;
  const stream = options.streams.get(operation.id);
  if (stream !== undefined) {
    await stream(signedIn, request, reply);
    return reply;
  }
  const key = operation.isCreation === true ? request.headers['idempotency-key'] : undefined;
  if (key !== undefined && (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))) {
    const reason = 'one to 200 visible signs';
    return refuse('request/invalid', { place: 'Idempotency-Key', facts: { reason } });
  }
  const call: Call<AnyOperation> = {
    ...signedIn,
    request: {
      ...read,
      origin: {
        address: request.ip,
        device: request.headers['user-agent'] ?? '',
        browser: readBrowserToken(request, options.isSecure),
      },
    },
    origin: {
      requestId: request.id,
      source: request.headers['regie-client'] === 'web' ? 'web' : 'api',
      ...(key === undefined ? {} : { idempotencyKey: key }),
      ...reasonOf(request),
    },
  };
  const verb = options.verbs.get(operation.id);
  if (verb !== undefined && operation.media === 'large-upload') {
    const sizeBytes = Number(request.headers['content-length'] ?? 0);
    return await withFile(operation, options.house, call, { source: request.body, sizeBytes }, (filled) =>
      runVerb(verb, options, filled, reply),
    );
  }
  if (verb !== undefined) return await runVerb(verb, options, call, reply);
  const reader = options.answers.get(operation.id);
  if (reader === undefined) return refuse('request/not-found');
  const response = await answer(options.house, reader, call);
  if (isRefusal(response)) return response;
  keepMarks(response, options, reply);
  return present(operation, response, reply);
}

async function runVerb(
  verb: AnyVerb,
  options: ApiOptions,
  call: Call<AnyOperation>,
  reply: FastifyReply,
): Promise<unknown> {
  const performed = await perform(options.house, verb, call);
  if (isRefusal(performed)) return performed;
  if (performed.eventId !== null) void reply.header('regie-event', performed.eventId);
  const { response } = performed;
  keepMarks(response, options, reply);
  return present(verb.operation, response, reply);
}

/** Cookies that go with an answer. */
function keepMarks(response: unknown, { isSecure }: ApiOptions, reply: FastifyReply): void {
  if (typeof response !== 'object' || response === null) return;
  if (sessionTokenMark in response) setSessionCookie(reply, String(response[sessionTokenMark]), isSecure);
  if (browserMark in response) setBrowserCookie(reply, String(response[browserMark]), isSecure);
  if (signedOutMark in response) clearSessionCookie(reply, isSecure);
}

function present(operation: AnyOperation, response: unknown, reply: FastifyReply): unknown {
  void reply.header('cache-control', 'no-store');
  if (operation.media === 'download' && isDownload(response)) {
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(response.fileName)}`)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .type(
        response.mediaType === calendarMedia ? `${calendarMedia}; charset=utf-8` : 'application/octet-stream',
      )
      .send(response.bytes);
  }
  const version = versionOf(response);
  if (version !== undefined) void reply.header('etag', `"${version}"`);
  return reply.type('application/json').send(JSON.stringify(response ?? {}));
}

/** The one kind of file that a program reads by itself, and goes by its type. */
const calendarMedia = 'text/calendar';

function isDownload(value: unknown): value is Download {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'fileName' in value;
}

function versionOf(response: unknown): number | undefined {
  if (typeof response !== 'object' || response === null || !('record' in response)) return undefined;
  const { record } = response;
  return typeof record === 'object' &&
    record !== null &&
    'version' in record &&
    typeof record.version === 'number'
    ? record.version
    : undefined;
}

const longestReason = 2000;

/** Why somebody does it all the same, percent-encoded because headers hold no accents. */
function reasonOf(request: FastifyRequest): { readonly reason?: string } {
  const given = request.headers['regie-reason'];
  if (typeof given !== 'string' || given.length > 3 * longestReason) return {};
  try {
    const reason = decodeURIComponent(given).replaceAll('\0', '').trim().slice(0, longestReason);
    return reason === '' ? {} : { reason };
  } catch {
    return {};
  }
}

/**
 * A browser says where a request comes from; another site's form cannot set our header. Programs that carry no cookie
 * have nothing that another site could use.
 */
function isCrossSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return request.headers.cookie !== undefined && request.headers['regie-request'] === undefined;
}

/** Ids of requests are ours; what a caller sends is not trusted into a log. */
export function requestId(): string {
  return newId();
}
