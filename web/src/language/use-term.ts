import { useCallback, useEffect, useState } from 'react';
import { useLocale } from './locale.tsx';
import { nameOf, type Title, titleIn } from './own-names.ts';

/** Labels from the glossary, as the organisation calls them. A code without a term shows as itself, so that it is seen and mended. */
export function useTerm(): (code: string) => string {
  const { language, ownNames } = useLocale();
  return (code) => nameOf(ownNames, code, language) ?? code;
}

/** What a page is called, as the organisation calls it. */
export function useTitle(): (title: Title) => string {
  const { language, ownNames } = useLocale();
  return (title) => titleIn(ownNames, title, language);
}

/** The word for one option of a choice field: `useOption()('risk-status', 'open')`. */
export function useOption(): (term: string, option: string) => string {
  const { language, ownNames } = useLocale();
  return useCallback(
    (term, option) => nameOf(ownNames, `${term}.${option}`, language) ?? option,
    [language, ownNames],
  );
}

type Glossary = typeof import('@regie/language');
let glossary: Glossary | undefined;

/**
 * What a term means, for help beside a label. The meanings are fetched with the first page that shows one; until they
 * are there, or when they cannot be had, there is a label without help.
 */
export function useMeaning(): (code: string) => string | undefined {
  const { language, ownNames } = useLocale();
  const [loaded, setLoaded] = useState(glossary);
  useEffect(() => {
    if (loaded !== undefined) return;
    import('@regie/language').then(
      (module) => {
        glossary = module;
        setLoaded(module);
      },
      () => undefined,
    );
  }, [loaded]);
  return useCallback(
    (code) => ownNames.get(code)?.meaning[language] || loaded?.findTerm(code)?.meaning[language],
    [loaded, language, ownNames],
  );
}
