import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contentPolicy, newNonce, setCommonHeaders } from './headers.ts';

/** The built web page: files by name, and the one page for every address of the application. */
export async function registerWebPages(
  server: FastifyInstance,
  folder: string,
  isSecure: boolean,
): Promise<void> {
  const page = join(folder, 'index.html');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '<!doctype html><title>Regie</title>';
  if (existsSync(join(folder, 'assets'))) {
    await server.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      globIgnore: ['**/index.html'],
      setHeaders: (response, path) => {
        void response.header('x-content-type-options', 'nosniff');
        const isForEver = path.includes(`${join(folder, 'assets')}`);
        void response.header('cache-control', isForEver ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  server.setNotFoundHandler(async (request, reply) => {
    setCommonHeaders(reply, isSecure);
    const isPage =
      request.method === 'GET' &&
      !request.url.startsWith('/api/') &&
      !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (isPage) return sendPage(reply, text);
    return reply
      .code(404)
      .type('application/problem+json')
      .send({
        type: 'urn:regie:request/not-found',
        title: 'request/not-found',
        status: 404,
        code: 'request/not-found',
        detail: { en: 'There is nothing here.', nl: 'Hier is niets.' },
        next: { en: 'Check the address.', nl: 'Controleer het adres.' },
        requestId: request.id,
      });
  });
}

/** Each answer has its own nonce, for the styles that components make. */
function sendPage(reply: FastifyReply, text: string): FastifyReply {
  const nonce = newNonce();
  return (
    reply
      .header('content-security-policy', contentPolicy(nonce))
      .header('cache-control', 'no-store')
      // Nothing of an organisation belongs in a search engine, least of all what a link shows.
      .header('x-robots-tag', 'noindex, nofollow')
      .type('text/html; charset=utf-8')
      .send(text.replaceAll('__NONCE__', nonce))
  );
}
