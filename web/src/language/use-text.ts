import { type Language, languages } from '@regie/contracts';
import { useLanguage } from './locale.tsx';

/** The texts of a module: English is the type, Dutch must have the same keys. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/** The texts in the language of the reader. */
export function useText<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useLanguage()];
}

/** The language chosen before on this machine, else the browser's. */
export function readStoredLanguage(): Language {
  const chosen = document.documentElement.lang;
  return languages.find((language) => language === chosen) ?? 'nl';
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem('regie.language', language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
