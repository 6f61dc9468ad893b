import type { Language } from '@regie/contracts';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { OwnNames } from './own-names.ts';

/** Where the reader is: the language of the screen, and the zone and day of the organisation. */
export interface Locale {
  readonly language: Language;
  readonly timeZone: string;
  /** `2027-01-11` in that zone. */
  readonly today: string;
  readonly ownNames: OwnNames;
}

export interface LocaleContext extends Locale {
  readonly setLanguage: (language: Language) => void;
}

const context = createContext<LocaleContext | undefined>(undefined);

export function LocaleProvider({ value, children }: { value: LocaleContext; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = value.language;
  }, [value.language]);
  return <context.Provider value={value}>{children}</context.Provider>;
}

export function useLocale(): LocaleContext {
  const locale = useContext(context);
  if (locale === undefined) throw new Error('LocaleProvider is missing');
  return locale;
}

export function useLanguage(): Language {
  return useLocale().language;
}
