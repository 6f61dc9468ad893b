import type { Language } from '@regie/contracts';
import type { OwnName } from '@regie/contracts/shared/own-names';
import { findName } from '@regie/language/find-name';

/** What the organisation calls terms of the glossary, by code. */
export type OwnNames = ReadonlyMap<string, Pick<OwnName, 'name' | 'meaning'>>;
/** Of who has not signed in. */
export const noOwnNames: OwnNames = new Map();

/** The name of a term: the own one where there is one in this language, else that of the glossary. */
export function nameOf(own: OwnNames, code: string, language: Language): string | undefined {
  return own.get(code)?.name[language] || findName(code)?.[language];
}
