import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './answer.ts';

function mayRetry(failures: number, error: unknown): boolean {
  const status = error instanceof ProblemError ? error.problem.status : 500;
  return failures < 2 && (status === 0 || status >= 500);
}

/** Live hints say when something changed, so answers stay good until then. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: mayRetry,
        retryDelay: (attempt) => 400 * 2 ** attempt,
        refetchOnWindowFocus: true,
        // Without this a read waits for the browser to say it is online, and shows nothing at all.
        networkMode: 'always',
      },
    },
  });
}
