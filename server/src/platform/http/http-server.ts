import compress from '@fastify/compress';
import { largestRequestBytes } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { describeApiPage } from './api-page.ts';
import { type ApiOptions, registerApi, requestId } from './api-routes.ts';
import { compression } from './compression.ts';
import { contentPolicy, newNonce, setCommonHeaders } from './headers.ts';
import { type MetricsOptions, registerMetrics } from './metrics-route.ts';
import { describeApi } from './openapi.ts';
import { problemOf } from './problem.ts';
import { registerWebPages } from './web-pages.ts';

export interface HttpOptions extends ApiOptions, MetricsOptions {
  readonly webFolder: string;
  readonly version: string;
  /** How many proxies of one's own are believed in X-Forwarded-For. */
  readonly proxies: number;
  /** Whether the server is about to end: others take what comes. */
  readonly isEnding: () => boolean;
}

const addressed = allOperations.filter(({ isForWorkers }) => isForWorkers !== true);

/** Everything that speaks HTTP: the operations, the pages, health. */
export async function makeHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const server = Fastify({
    genReqId: requestId,
    // What stands further to the left than our own proxies added was said by whoever came to them.
    trustProxy: (_address, hop) => hop < options.proxies,
    // What is under way when the server ends is answered; what comes then on a connection that is still open, too.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // Long enough for the largest upload over a slow line; what is not an upload is small.
    requestTimeout: 900_000,
    connectionTimeout: 60_000,
  });
  await server.register(compress, compression);
  server.setErrorHandler((error, request, reply) => {
    setCommonHeaders(reply, options.isSecure);
    const status = statusOf(error);
    if (status === 500) options.log('error', 'bug', { requestId: request.id, error: String(error) });
    const refusal =
      status === 413
        ? { refused: 'request/too-large', facts: { limit: limitOf(request) } }
        : { refused: 'request/invalid', place: 'body', facts: { reason: 'not readable as JSON' } };
    const problem = { ...problemOf(refusal, request.id), status };
    return reply.code(status).type('application/problem+json').send(problem);
  });
  registerMetrics(server, options);
  registerApi(server, addressed, options);
  registerDescriptions(server, options);
  registerHealth(server, options);
  await registerWebPages(server, options.webFolder, options.isSecure);
  return server;
}

function limitOf(request: FastifyRequest): string {
  return `${Math.floor((request.routeOptions.bodyLimit ?? largestRequestBytes) / 1024 / 1024)} MB`;
}

function statusOf(error: unknown): 400 | 413 | 415 | 500 {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  return status === 400 || status === 413 || status === 415 ? status : 500;
}

function registerDescriptions(server: FastifyInstance, { isSecure, version }: HttpOptions): void {
  const description = JSON.stringify(describeApi(addressed, version));
  server.get('/api/openapi.json', (_request, reply) => {
    setCommonHeaders(reply, isSecure);
    return reply.type('application/json').send(description);
  });
  server.get('/api', (_request, reply) => {
    setCommonHeaders(reply, isSecure);
    const nonce = newNonce();
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(describeApiPage(addressed, nonce));
  });
}

/** Live while the process runs; ready while the database answers. */
function registerHealth(server: FastifyInstance, options: HttpOptions): void {
  const { house, isSecure, isDatabaseAway, isEnding } = options;
  server.get('/healthz', (_request, reply) => {
    setCommonHeaders(reply, isSecure);
    return reply.send({ status: 'live' });
  });
  server.get('/readyz', async (_request, reply) => {
    setCommonHeaders(reply, isSecure);
    if (isEnding()) return await reply.code(503).send({ status: 'ending' });
    try {
      if (isDatabaseAway()) throw new Error('away');
      await sql`select 1`.execute(house.database);
      return await reply.send({ status: 'ready' });
    } catch {
      return await reply.code(503).header('retry-after', '2').send({ status: 'database unreachable' });
    }
  });
}
