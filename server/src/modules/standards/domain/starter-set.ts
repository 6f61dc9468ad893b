import type { BothLanguages, Language } from '@regie/contracts';
import type { StarterPart } from '@regie/contracts/standards';
import type { StarterEntry, StarterSet, StarterTemplate } from '../starter-sets/starter-set.ts';

/** Names that are there: kind or type, then the name in small letters. */
export interface Names {
  readonly entries: readonly string[];
  readonly templates: readonly string[];
}

const isNamed = (there: readonly string[], kind: string, { nl, en }: BothLanguages) =>
  [nl, en].some((name) => there.includes(`${kind} ${name.toLowerCase()}`));

export function isEntryThere({ entries }: Names, { kind, title }: StarterEntry): boolean {
  return isNamed(entries, kind, title);
}
export function isTemplateThere({ templates }: Names, { recordType, name }: StarterTemplate): boolean {
  return isNamed(templates, recordType, name);
}

/** How much a part would bring, and how much it would leave alone. */
export function countPart(
  part: StarterPart,
  set: StarterSet,
  names: Names,
  ownVersion: number | null,
): { readonly fresh: number; readonly kept: number } {
  const isThere = {
    'life-cycle': set.gates.map(() => ownVersion !== null),
    handbook: set.entries.map((entry) => isEntryThere(names, entry)),
    templates: set.templates.map((template) => isTemplateThere(names, template)),
  }[part];
  const kept = isThere.filter(Boolean).length;
  return { fresh: isThere.length - kept, kept };
}

const isBoth = (value: BothLanguages | string | number): value is BothLanguages => typeof value === 'object';

/** What a new row begins with, in one language. */
export function valuesIn({ values }: StarterTemplate, language: Language) {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, isBoth(value) ? value[language] : value]),
  );
}

/** What a row says, for who looks before taking it over. */
export function sayingOf({ values }: StarterTemplate): BothLanguages {
  const said = Object.values(values).filter(isBoth);
  return { nl: said.map(({ nl }) => nl).join(' '), en: said.map(({ en }) => en).join(' ') };
}
