import { themes as themeChoices } from '@regie/contracts/accounts';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark' | 'contrast';

const queries = { contrast: '(prefers-contrast: more)', dark: '(prefers-color-scheme: dark)' };

/** The theme for a choice; the same rule as public/first-paint.js. */
function themeFor(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  if (matchMedia(queries.contrast).matches) return 'contrast';
  return matchMedia(queries.dark).matches ? 'dark' : 'light';
}

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem('regie.theme');
    return themeChoices.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

function storeChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem('regie.theme', choice);
  } catch {
    // A browser that keeps nothing follows the account after sign-in.
  }
}

interface ThemeContext {
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly setChoice: (choice: ThemeChoice) => void;
}
const context = createContext<ThemeContext | undefined>(undefined);

export function useTheme(): ThemeContext {
  const theme = useContext(context);
  if (theme === undefined) throw new Error('ThemeProvider is missing');
  return theme;
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [choice, setStored] = useState(readChoice);
  const [theme, setTheme] = useState(() => themeFor(choice));
  const setChoice = useCallback((next: ThemeChoice) => {
    storeChoice(next);
    setStored(next);
  }, []);

  useEffect(() => {
    const apply = () => {
      const next = themeFor(choice);
      document.documentElement.dataset['theme'] = next;
      setTheme(next);
    };
    apply();
    const watched = Object.values(queries).map((query) => matchMedia(query));
    for (const query of watched) query.addEventListener('change', apply);
    return () => {
      for (const query of watched) query.removeEventListener('change', apply);
    };
  }, [choice]);

  const value = useMemo(() => ({ theme, choice, setChoice }), [theme, choice, setChoice]);
  return <context.Provider value={value}>{children}</context.Provider>;
}
