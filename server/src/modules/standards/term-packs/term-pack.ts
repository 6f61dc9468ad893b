import type { BothLanguages } from '@regie/contracts';
import type { TermPackCode } from '@regie/contracts/standards';
import type { TermCode } from '@regie/language';

/** What a term of the glossary is called where this pack comes from. */
export interface PackedName {
  readonly code: TermCode;
  readonly name: BothLanguages;
  /** Undefined where the glossary says it as well. */
  readonly meaning?: BothLanguages;
}

/** Names that belong together, in our own words. */
export interface TermPack {
  readonly code: TermPackCode;
  readonly about: BothLanguages;
  readonly names: readonly PackedName[];
}
