import { accountOperations } from '@regie/contracts/accounts';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { call } from '../api/call.ts';
import { MeContext, useReadMe } from '../api/me.ts';
import { onSignedOut } from '../api/signed-out.ts';
import { UndoProvider } from '../api/undo.tsx';
import { LocaleProvider, useLocale } from '../language/index.ts';
import { useGoTo, usePath } from '../ui/address.tsx';
import { useTheme } from '../ui/theme.tsx';
import { Outage } from './dead-ends.tsx';
import { Frame } from './frame.tsx';
import { FramePending } from './frame-pending.tsx';
import { useStaySignedIn } from './use-stay-signed-in.ts';

/** To sign-in, and back here afterwards. */
function useSignInAgain(): () => void {
  const goTo = useGoTo();
  const here = useRouterState({ select: (state) => state.location.href });
  return useCallback(() => {
    const isThere = here.startsWith('/sign-in');
    if (!isThere) goTo('/sign-in', here === '/' ? {} : { next: here }, true);
  }, [goTo, here]);
}

/** Language, zone and theme as the account has them; a change is kept with the account. */
function AccountLocale({ children }: { children: ReactNode }) {
  const { value: me } = useReadMe();
  const outer = useLocale();
  const { setChoice } = useTheme();
  const { setLanguage } = outer;
  const language = me?.language;
  const theme = me?.theme;
  useEffect(() => {
    if (language !== undefined) setLanguage(language);
  }, [language, setLanguage]);
  useEffect(() => {
    if (theme !== undefined) setChoice(theme);
  }, [theme, setChoice]);
  const value = useMemo(
    () => ({
      language: outer.language,
      timeZone: me?.organisation.timeZone ?? outer.timeZone,
      today: me?.organisation.today ?? outer.today,
      ownNames: new Map(me?.ownNames.map((own) => [own.code, own])),
      setLanguage: (next: typeof outer.language) => {
        setLanguage(next);
        void call(accountOperations.updateMe, { body: { language: next } });
      },
    }),
    [outer, me, setLanguage],
  );
  return <LocaleProvider value={value}>{children}</LocaleProvider>;
}

/** Everything behind sign-in. A deep link survives it: the address comes back afterwards. */
export function SignedIn() {
  const { value: me, problem, refresh } = useReadMe();
  const signInAgain = useSignInAgain();
  const path = usePath();
  const isSignedOut = problem?.code === 'access/not-signed-in';
  useEffect(() => onSignedOut(signInAgain), [signInAgain]);
  useStaySignedIn(me !== undefined);
  useEffect(() => {
    if (isSignedOut) signInAgain();
  }, [isSignedOut, signInAgain]);
  if (me === undefined)
    return problem === undefined || isSignedOut ? (
      <FramePending />
    ) : (
      <Outage problem={problem} onRetry={refresh} />
    );
  return (
    <MeContext.Provider value={me}>
      <AccountLocale>
        <UndoProvider page={path}>
          <Frame me={me}>
            <Outlet />
          </Frame>
        </UndoProvider>
      </AccountLocale>
    </MeContext.Provider>
  );
}
