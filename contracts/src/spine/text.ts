import { z } from 'zod';

/** The languages of every screen, refusal, mail and document. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that ships with Regie: both languages, always. */
export interface BothLanguages {
  readonly en: string;
  readonly nl: string;
}

/** A text that people configure: one language is enough, the other falls back. */
export const configuredTextSchema = z.strictObject({
  nl: z.string().trim().min(1).max(200).optional(),
  en: z.string().trim().min(1).max(200).optional(),
});
export type ConfiguredText = z.infer<typeof configuredTextSchema>;

export function readConfiguredText(text: ConfiguredText, language: Language): string {
  return text[language] ?? text.nl ?? text.en ?? '';
}
