/** A text in both languages of the screen. */
export interface TermText {
  readonly en: string;
  readonly nl: string;
}

/** One word of the trade: what it is called, what it means, and what it must not be called. */
export interface Term extends TermText {
  readonly meaning: TermText;
  /** Who defines it: a free standard, a custom of the field, or Regie itself; always in our own words. */
  readonly source: string;
  /** Words that mean something else, or too many things. */
  readonly avoid?: { readonly en?: readonly string[]; readonly nl?: readonly string[] };
}
export type TermTable = Readonly<Record<string, Term>>;
