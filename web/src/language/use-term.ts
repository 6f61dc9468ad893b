import { findOptionTerm, findTerm } from '@regie/language';
import { useCallback } from 'react';
import { useLanguage } from './locale.tsx';

/** Labels from the glossary. A code without a term shows as itself, so that it is seen and mended. */
export function useTerm(): (code: string) => string {
  const language = useLanguage();
  return (code) => findTerm(code)?.[language] ?? code;
}

/** The word for one option of a choice field: `useOption()('risk-status', 'open')`. */
export function useOption(): (term: string, option: string) => string {
  const language = useLanguage();
  return useCallback((term, option) => findOptionTerm(term, option)?.[language] ?? option, [language]);
}

/** What a term means, for help beside a label. */
export function useMeaning(): (code: string) => string | undefined {
  const language = useLanguage();
  return (code) => findTerm(code)?.meaning[language];
}
