import type { Operation } from '@regie/contracts';
import type { z } from 'zod';

type IsEmpty<T> = [T] extends [undefined] ? true : [T] extends [Record<string, never>] ? true : false;
type Part<Name extends string, T> =
  IsEmpty<T> extends true
    ? { readonly [N in Name]?: undefined }
    : Record<never, never> extends T
      ? { readonly [N in Name]?: T }
      : { readonly [N in Name]: T };

/** What an operation must be given, derived from its schemas; parts that it does not have cannot be passed. */
export type RequestOf<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Part<
  'parameters',
  z.infer<P>
> &
  Part<'query', z.infer<Q>> &
  Part<'body', z.infer<B>> & {
    /** The version that was read: sent as If-Match. */
    readonly version?: number;
    readonly idempotencyKey?: string;
    /** Why, as history and the list of deviations tell it. */
    readonly reason?: string;
    /** For uploads: the bytes. */
    readonly file?: Blob;
    readonly signal?: AbortSignal;
  };

/** A request whose operation is no longer of interest. */
export interface LooseRequest {
  readonly parameters?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly version?: number;
  readonly idempotencyKey?: string;
  readonly reason?: string;
  readonly file?: Blob;
  readonly signal?: AbortSignal;
}

function entries(part: unknown): readonly (readonly [string, string])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, String(value)] as const],
  );
}

/** The address of an operation below /api, with its parameters and query filled in. */
export function addressOf(
  operation: Pick<Operation, 'path'>,
  request: Pick<LooseRequest, 'parameters' | 'query'> = {},
): string {
  const values = new Map(entries(request.parameters));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values.get(name) ?? ''),
  );
  const query = new URLSearchParams(entries(request.query).map(([name, value]) => [name, value])).toString();
  return `/api${path}${query === '' ? '' : `?${query}`}`;
}

/** 128 random bits; crypto.randomUUID is missing where Regie is served without TLS. */
export function makeKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
