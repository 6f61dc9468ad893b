import type { FastifyCompressOptions } from '@fastify/compress';

/** Of files, which are read often and change never. */
export const compression = { threshold: 1_400, encodings: ['gzip'] } satisfies FastifyCompressOptions;

/** Of answers: at the usual level a plan of thousands of rows takes ten times longer to compress, for a seventh less. */
export const answerCompression = {
  ...compression,
  zlibOptions: { level: 1 },
} satisfies FastifyCompressOptions;
