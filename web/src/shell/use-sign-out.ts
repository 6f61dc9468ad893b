import { accountOperations } from '@regie/contracts/accounts';
import { useCallback } from 'react';
import { call } from '../api/call.ts';
import { useToasts } from '../ui/toasts.tsx';
import { forgetRecentPages } from './recent-pages.ts';

/** Signs out and loads sign-in afresh, so that nothing of this account stays in memory. */
export function useSignOut(): () => Promise<void> {
  const { sayProblem } = useToasts();
  return useCallback(async () => {
    forgetRecentPages();
    const answer = await call(accountOperations.signOut, {});
    if (answer.problem === undefined || answer.problem.status === 401)
      location.assign(answer.value?.providerAddress ?? '/sign-in');
    else sayProblem(answer.problem);
  }, [sayProblem]);
}
