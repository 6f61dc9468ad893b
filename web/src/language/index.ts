export { type Locale, LocaleProvider, useLanguage, useLocale } from './locale.tsx';
export { nameOf, noOwnNames, type OwnNames, type Title, titleIn } from './own-names.ts';
export { useMeaning, useOption, useTerm, useTitle } from './use-term.ts';
export { type Catalogue, readStoredLanguage, storeLanguage, useText } from './use-text.ts';
