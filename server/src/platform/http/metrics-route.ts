import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { hashToken } from '../identifiers.ts';
import type { Log } from '../log.ts';
import { houseLines, measureDelays, processLines } from '../metrics/figure-lines.ts';
import { RequestMeasures } from '../metrics/measure-requests.ts';
import type { House } from '../operations/perform.ts';
import { setCommonHeaders } from './headers.ts';

export interface MetricsOptions {
  readonly house: House;
  readonly pool: pg.Pool;
  readonly isSecure: boolean;
  readonly log: Log;
  /** Lets others than this machine read them. */
  readonly metricsToken: string | undefined;
}

/** Measures and logs every answer, and gives the figures at /metrics to this machine or to who has the token. */
export function registerMetrics(server: FastifyInstance, options: MetricsOptions): void {
  const { house, pool, isSecure, log, metricsToken } = options;
  const measures = new RequestMeasures();
  const stop = measureDelays();
  server.addHook('onClose', () => stop());
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'page';
    measures.add(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    log('info', 'answered', {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
    done();
  });
  server.get('/metrics', async (request, reply) => {
    setCommonHeaders(reply, isSecure);
    if (!mayRead(request, metricsToken)) return await reply.code(404).send();
    const waiting = await houseLines(house.database, house.clock.now()).catch(() => []);
    const lines = [...processLines(pool), ...measures.lines(), ...waiting];
    return await reply.type('text/plain; version=0.0.4; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
}

const passedOn = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'];

/** From this machine itself, and not for somebody else by way of a proxy on it; or with the token. */
function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token !== undefined && given !== undefined && timingSafeEqual(hashToken(given), hashToken(token))) {
    return true;
  }
  const address = request.socket.remoteAddress ?? '';
  const isHere = /^(127\.|::1$|::ffff:127\.)/.test(address);
  return isHere && passedOn.every((name) => request.headers[name] === undefined);
}
