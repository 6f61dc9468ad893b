import type { BothLanguages, Language } from '@regie/contracts';
import type { OwnName } from '@regie/contracts/shared/own-names';
import type { TermCode } from '@regie/language';
import { findName } from '@regie/language/find-name';

/** What the organisation calls terms of the glossary, by code. */
export type OwnNames = ReadonlyMap<string, Pick<OwnName, 'name' | 'meaning'>>;
/** Of who has not signed in. */
export const noOwnNames: OwnNames = new Map();

/** The name of a term: the own one where there is one in this language, else that of the glossary. */
export function nameOf(own: OwnNames, code: string, language: Language): string | undefined {
  return own.get(code)?.name[language] || findName(code)?.[language];
}

/** What a page is called: as a term of the glossary is, or in words of its own. */
export type Title = BothLanguages | { readonly term: TermCode };

export function titleIn(own: OwnNames, title: Title, language: Language): string {
  return 'term' in title ? (nameOf(own, title.term, language) ?? title.term) : title[language];
}
