/** What stands in a cell or line: words, or the page on which a part of the document begins. */
export type Words = string | { readonly pageOf: string };

/** Content as a document is made of: words only, so that nothing in it can reach a file or the network. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly above?: string }
  /** One with a name stands among the bookmarks, below the one of its part. */
  | { readonly kind: 'heading'; readonly text: string; readonly name?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isSoft?: true }
  | { readonly kind: 'list'; readonly rows: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, Words])[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** In points; `*` takes what is left. */
      readonly widths: readonly (number | '*')[];
      readonly rows: readonly (readonly Words[])[];
    };

interface Marked {
  /** By which other parts refer to the page on which it begins. */
  readonly name: string;
  /** Its line among the bookmarks; 2 stands below the last 1. */
  readonly bookmark: string;
  readonly level: 1 | 2;
}
export type MadePart = Marked & { readonly kind: 'made'; readonly blocks: readonly Block[] };
/** A PDF that somebody handed in, in base64. */
export type FilePart = Marked & { readonly kind: 'file'; readonly base64: string };
export type Part = MadePart | FilePart;

export interface DocumentPlan {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly author: string;
  readonly parts: readonly Part[];
}

/** What a reader is told in place of the page of a file that could not be merged. */
export const apartTexts = {
  nl: 'los bijgevoegd',
  en: 'attached apart',
} as const;
