import { gzipSync } from 'node:zlib';
import type { FastifyCompressOptions } from '@fastify/compress';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Of files, which are read often and change never. */
export const compression = { threshold: 1_400, encodings: ['gzip'] } satisfies FastifyCompressOptions;

/** Of answers: at the usual level a plan of thousands of rows takes ten times longer to compress, for a seventh less. */
const level = 1;
export const answerCompression = { ...compression, zlibOptions: { level } } satisfies FastifyCompressOptions;

/** Compressing this takes less than a stream begins with; from lists on, other threads take work off this one. */
const mostAtOnce = 20_000;
const takesGzip = /(?:^|,)\s*gzip\s*(?:,|$)/;

/** Compresses an answer of usual size where it stands; what is larger, or asked for otherwise, is left to the stream. */
export function compressAtOnce(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload?: unknown) => void,
): void {
  const isUsual =
    typeof payload === 'string' &&
    payload.length >= compression.threshold &&
    payload.length <= mostAtOnce &&
    takesGzip.test(headers['accept-encoding'] ?? '') &&
    !reply.hasHeader('content-encoding');
  if (!isUsual) {
    done(null, payload);
    return;
  }
  const bytes = gzipSync(payload, { level });
  void reply
    .header('content-encoding', 'gzip')
    .header('content-length', bytes.length)
    .header('vary', 'accept-encoding');
  done(null, bytes);
}
