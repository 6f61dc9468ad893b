import type { z } from 'zod';
import type { Permission } from './permissions.ts';
import type { RefusalTable } from './refusal.ts';

/**
 * Where the permission of an operation must hold:
 * - anonymous: nobody is signed in (sign-in, set-up);
 * - self: anyone signed in, on what is theirs;
 * - organisation: on the organisation itself;
 * - record: on the scope of the record that is loaded;
 * - visible: nowhere in particular; the answer holds what the permission lets the actor see.
 */
export type OperationScope = 'anonymous' | 'self' | 'organisation' | 'record' | 'visible';

/** One operation: route, validation, OpenAPI, typed client, `regie call` and the permission matrix come from it. */
export interface Operation<
  Parameters extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** With `{name}` for parameters, below /api. */
  readonly path: string;
  readonly summary: string;
  readonly scope: OperationScope;
  /** Absent for anonymous and self. */
  readonly permission?: Permission;
  readonly parameters?: Parameters;
  readonly query?: Query;
  readonly body?: Body;
  readonly response?: Response;
  readonly refusals: RefusalTable;
  /** Needs If-Match with the version that the caller read. */
  readonly isVersioned?: true;
  /** Accepts an Idempotency-Key. */
  readonly isCreation?: true;
  readonly canBeUndone?: true;
  /** Asked by POST because the question is long; changes nothing and makes no event. */
  readonly isQuestion?: true;
  /** Takes or gives something other than JSON; a large upload is never whole in memory. */
  readonly media?: 'upload' | 'large-upload' | 'download' | 'stream';
  /** The largest file that a large upload takes. */
  readonly largestBytes?: number;
  /** Has no address: a worker performs it for somebody who asked by another operation. */
  readonly isForWorkers?: true;
  /** About the account itself: not for a program that acts with a token. */
  readonly needsSession?: true;
  /** Codes of facts that controls may read about this operation; stored with its event. */
  readonly facts?: readonly string[];
}

export function defineOperation<
  P extends z.ZodType = z.ZodType<Record<string, never>>,
  Q extends z.ZodType = z.ZodType<Record<string, never>>,
  B extends z.ZodType = z.ZodType<undefined>,
  R extends z.ZodType = z.ZodType<undefined>,
>(operation: Operation<P, Q, B, R>): Operation<P, Q, B, R> {
  return operation;
}

export type AnyOperation = Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;
export type ParametersOf<O extends AnyOperation> = z.infer<NonNullable<O['parameters']>>;
export type QueryOf<O extends AnyOperation> = z.infer<NonNullable<O['query']>>;
export type BodyOf<O extends AnyOperation> = z.infer<NonNullable<O['body']>>;
export type ResponseOf<O extends AnyOperation> = z.infer<NonNullable<O['response']>>;

export function isWrite(operation: AnyOperation): boolean {
  return operation.method !== 'GET' && operation.isQuestion !== true;
}

/** Whether the body of an operation is a file. */
export function isUpload({ media }: Pick<AnyOperation, 'media'>): boolean {
  return media === 'upload' || media === 'large-upload';
}

/** Whether a program can ask for it: a stream is listened to, and what workers perform has no address. */
export function canBeCalled({ media, isForWorkers }: AnyOperation): boolean {
  return media !== 'stream' && isForWorkers !== true;
}

/** The largest request that is not an upload. */
export const largestRequestBytes = 10 * 1024 * 1024;
