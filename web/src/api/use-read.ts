import type { Operation, Problem } from '@regie/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { ProblemError } from './answer.ts';
import { call } from './call.ts';
import type { LooseRequest, RequestOf } from './request.ts';

/** Every read has the key `[operation id, parameters, query]`, by which live hints find it. */
export function readKey(operation: Pick<Operation, 'id'>, request: LooseRequest): readonly unknown[] {
  return [operation.id, request.parameters ?? null, request.query ?? null];
}

/** A read as TanStack Query wants it, for useQueries and prefetching. */
export function readOptions<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(operation: Operation<P, Q, B, R>, request: RequestOf<P, Q, B>) {
  return queryOptions({
    queryKey: readKey(operation, request),
    queryFn: async ({ signal }): Promise<z.infer<R>> => {
      const answer = await call(operation, { ...request, signal });
      if (answer.problem !== undefined) throw new ProblemError(answer.problem);
      return answer.value;
    },
  });
}

export interface Read<T> {
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  /** Nothing to show yet. */
  readonly isLoading: boolean;
  /** Something is shown while it is read again. */
  readonly isRefreshing: boolean;
  readonly refresh: () => void;
}

export interface ReadChoices {
  readonly isEnabled?: boolean;
  /** Keeps the former answer on screen while another filter or page is fetched. */
  readonly keepsFormer?: boolean;
  /** Keeps nothing once nobody shows it: what is about to be changed by its version is read anew each time. */
  readonly forgets?: boolean;
  /** Reads again every so many milliseconds, for progress. */
  readonly everyMs?: number | false;
}

/** Reads an operation and keeps it fresh: after own writes, live hints and reconnects. */
export function useRead<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  operation: Operation<P, Q, B, R>,
  request: RequestOf<P, Q, B>,
  choices: ReadChoices = {},
): Read<z.infer<R>> {
  const result = useQuery({
    ...readOptions(operation, request),
    enabled: choices.isEnabled ?? true,
    refetchInterval: choices.everyMs ?? false,
    ...(choices.forgets === true ? { gcTime: 0 } : {}),
    ...(choices.keepsFormer === true ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    value: result.data,
    problem: result.error instanceof ProblemError ? result.error.problem : undefined,
    isLoading: result.isPending && result.fetchStatus !== 'idle',
    isRefreshing: result.isFetching && !result.isPending,
    refresh: () => void result.refetch(),
  };
}
