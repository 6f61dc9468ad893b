export { type Locale, LocaleProvider, useLanguage, useLocale } from './locale.tsx';
export { nameOf, noOwnNames, type OwnNames } from './own-names.ts';
export { useMeaning, useOption, useTerm } from './use-term.ts';
export { type Catalogue, readStoredLanguage, storeLanguage, useText } from './use-text.ts';
