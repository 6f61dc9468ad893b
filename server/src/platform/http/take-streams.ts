import type { FastifyInstance } from 'fastify';

const uploadType = 'application/octet-stream';

/** Bytes are handed on as they come, instead of being gathered first. */
export function takeStreams(server: FastifyInstance): void {
  server.removeContentTypeParser(uploadType);
  server.addContentTypeParser(uploadType, (_request, payload, done) => done(null, payload));
}
