import type { Language } from '@regie/contracts';
import type { Texts } from '@regie/contracts/standards';

/** A text of the configuration: in the language of the reader, else in the other. */
export function sayIn({ nl = '', en = '' }: Texts, language: Language): string {
  return language === 'nl' ? nl || en : en || nl;
}
