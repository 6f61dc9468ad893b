import type { Language } from '@regie/contracts';
import type { RowName } from '@regie/contracts/records';

/** What a row is called, for the reader. */
export function rowNameIn(name: RowName, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}
