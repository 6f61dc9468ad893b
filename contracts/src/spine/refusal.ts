import { z } from 'zod';
import type { BothLanguages } from './text.ts';

/** How a refusal is seen: its HTTP status, what is wrong and what to do. `{name}` is filled from the facts. */
export interface RefusalText extends BothLanguages {
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 502 | 507;
  readonly next: BothLanguages;
}
export type RefusalTable = Readonly<Record<string, RefusalText>>;

/** A refusal is a value: which rule, at which place of the request, and the facts its text names. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  /** A path in the request, such as `body.title` or `body.create.3.probability`. */
  readonly place?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Facts of its text that differ by language, such as what a control asks. */
  readonly words?: Readonly<Record<string, BothLanguages>>;
  /** What governance says of it, for a page that shows more than the text. */
  readonly reasons?: readonly unknown[];
  /** For a stale version: the record as it is now. */
  readonly current?: unknown;
  /** Further refusals of the same request, so that one answer shows every field that is wrong. */
  readonly also?: readonly Refusal[];
}

export function refuse<Code extends string>(code: Code, more: Omit<Refusal, 'refused'> = {}): Refusal<Code> {
  return { refused: code, ...more };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** The text of a refusal with its facts filled in; a fact that is missing shows its name. */
export function fillText(
  text: BothLanguages,
  facts: Readonly<Record<string, string | number>>,
): BothLanguages {
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
  return { en: fill(text.en), nl: fill(text.nl) };
}

export const bothLanguagesSchema = z.strictObject({ en: z.string(), nl: z.string() });

/** RFC 9457 problem details, in both languages. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: bothLanguagesSchema,
  next: bothLanguagesSchema,
  place: z.string().optional(),
  requestId: z.string(),
  problems: z
    .array(z.object({ code: z.string(), place: z.string().optional(), detail: bothLanguagesSchema }))
    .optional(),
  current: z.unknown().optional(),
  reasons: z.array(z.unknown()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Refusals that any operation may give: the platform's own. */
export const platformRefusals = {
  'request/invalid': {
    status: 400,
    en: '{place} is not valid: {reason}.',
    nl: '{place} klopt niet: {reason}.',
    next: { en: 'Correct it and send it again.', nl: 'Verbeter dit en verstuur het opnieuw.' },
  },
  'request/not-found': {
    status: 404,
    en: 'This does not exist, or you may not see it.',
    nl: 'Dit bestaat niet, of u mag het niet zien.',
    next: { en: 'Check the link, or ask for access.', nl: 'Controleer de link of vraag toegang.' },
  },
  'request/version-missing': {
    status: 428,
    en: 'The request does not say which version it changes.',
    nl: 'Het verzoek noemt niet welke versie het wijzigt.',
    next: {
      en: 'Send the version you read in If-Match.',
      nl: 'Stuur de gelezen versie mee in If-Match.',
    },
  },
  'request/version-stale': {
    status: 412,
    en: 'Somebody changed this in the meantime.',
    nl: 'Iemand heeft dit intussen gewijzigd.',
    next: {
      en: 'Compare both values and choose.',
      nl: 'Vergelijk beide waarden en kies.',
    },
  },
  'request/key-reused': {
    status: 422,
    en: 'This Idempotency-Key was used for another request.',
    nl: 'Deze Idempotency-Key is al voor een ander verzoek gebruikt.',
    next: { en: 'Use a new key.', nl: 'Gebruik een nieuwe sleutel.' },
  },
  'request/too-large': {
    status: 413,
    en: 'This is larger than the limit of {limit}.',
    nl: 'Dit is groter dan de grens van {limit}.',
    next: { en: 'Send less at once.', nl: 'Stuur minder tegelijk.' },
  },
  'request/cross-site': {
    status: 403,
    en: 'This request came from another site.',
    nl: 'Dit verzoek kwam van een andere site.',
    next: { en: 'Open Regie itself and try again.', nl: 'Open Regie zelf en probeer het opnieuw.' },
  },
  'access/not-signed-in': {
    status: 401,
    en: 'You are not signed in.',
    nl: 'U bent niet aangemeld.',
    next: { en: 'Sign in.', nl: 'Meld u aan.' },
  },
  'access/token-reads-only': {
    status: 403,
    en: 'This token reads only.',
    nl: 'Dit token mag alleen lezen.',
    next: { en: 'Make a token that may write.', nl: 'Maak een token dat mag schrijven.' },
  },
  'access/session-needed': {
    status: 403,
    en: 'This is not done with a token.',
    nl: 'Dit kan niet met een token.',
    next: { en: 'Sign in and do it yourself.', nl: 'Meld u aan en doe het zelf.' },
  },
  'access/too-many-tries': {
    status: 429,
    en: 'Too many unknown tokens from this address.',
    nl: 'Te veel onbekende tokens vanaf dit adres.',
    next: { en: 'Wait {minutes} minutes.', nl: 'Wacht {minutes} minuten.' },
  },
  'access/not-allowed': {
    status: 403,
    en: 'Your role does not allow this ({permission}).',
    nl: 'Uw rol staat dit niet toe ({permission}).',
    next: {
      en: 'Ask {who} to do it or to give you a role.',
      nl: 'Vraag {who} dit te doen of u een rol te geven.',
    },
  },
  'governance/blocked': {
    status: 403,
    en: '{why} (control {control}, charter article {article}).',
    nl: '{why} (spelregel {control}, PMO-opdracht artikel {article}).',
    next: { en: '{remedy}', nl: '{remedy}' },
  },
  'governance/reserved': {
    status: 403,
    en: 'This is reserved for {office} (control {control}, charter article {article}).',
    nl: 'Dit is voorbehouden aan {office} (spelregel {control}, PMO-opdracht artikel {article}).',
    next: { en: 'Propose it; {office} decides.', nl: 'Stel het voor; {office} besluit.' },
  },
} as const satisfies RefusalTable;
export type PlatformRefusal = keyof typeof platformRefusals;
