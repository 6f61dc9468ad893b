import type { Language } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { makeQueryClient } from '../api/query-client.ts';
import { readOptions } from '../api/use-read.ts';
import { LocaleProvider, noOwnNames, readStoredLanguage, storeLanguage } from '../language/index.ts';
import { dayOf } from '../ui/format.ts';
import { ThemeProvider } from '../ui/theme.tsx';
import { ToastProvider } from '../ui/toasts.tsx';
import { PageTitleProvider } from './page-title.tsx';
import { makeRouter } from './router.tsx';

const queries = makeQueryClient();
const router = makeRouter(() => void queries.prefetchQuery(readOptions(accountOperations.me, {})));

/** Language before sign-in, and the zone of the browser until the organisation's is known. */
function StartLocale({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(readStoredLanguage);
  const change = useCallback((next: Language) => {
    storeLanguage(next);
    setLanguage(next);
  }, []);
  const value = useMemo(() => {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const today = dayOf(new Date().toISOString(), timeZone);
    return { language, timeZone, today, ownNames: noOwnNames, setLanguage: change };
  }, [language, change]);
  return <LocaleProvider value={value}>{children}</LocaleProvider>;
}

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <ThemeProvider>
        <StartLocale>
          <ToastProvider>
            <PageTitleProvider>
              <RouterProvider router={router} />
            </PageTitleProvider>
          </ToastProvider>
        </StartLocale>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
