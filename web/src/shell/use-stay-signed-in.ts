import { accountOperations } from '@regie/contracts/accounts';
import { useEffect } from 'react';
import { call } from '../api/call.ts';

const everyMs = 5 * 60_000;

/**
 * Who types for half an hour uses Regie, though nothing is sent until they save: the server is told so now and then, or
 * what they typed would be met by a sign-in. A page at which nobody sits tells nothing, and its session ends.
 */
export function useStaySignedIn(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return;
    let toldAt = Date.now();
    const tell = () => {
      if (Date.now() - toldAt < everyMs) return;
      toldAt = Date.now();
      void call(accountOperations.me, {});
    };
    for (const kind of ['keydown', 'pointerdown'] as const) addEventListener(kind, tell, { passive: true });
    return () => {
      for (const kind of ['keydown', 'pointerdown'] as const) removeEventListener(kind, tell);
    };
  }, [isSignedIn]);
}
