import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTheme } from './theme.tsx';

const mantineTheme = createTheme({ fontFamily: 'var(--sans)', respectReducedMotion: true });

/** The nonce that the server put in this page; styles that are made by script need it. */
function readNonce(): string {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/**
 * Around each part taken from Mantine, which gives behaviour only: every style is ours. Each part brings it along
 * instead of the page, so that a page without such a part loads nothing of it.
 */
export function Behaviour({ children }: { children: ReactNode }) {
  const { theme } = useTheme();
  return (
    <MantineProvider
      theme={mantineTheme}
      forceColorScheme={theme === 'dark' ? 'dark' : 'light'}
      getStyleNonce={readNonce}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
