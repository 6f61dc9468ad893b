import type { BothLanguages } from '@regie/contracts';
import type { OwnName } from '@regie/contracts/shared/own-names';
import { findTerm } from '@regie/language';
import type { RecordKind } from '../records/record-kind.ts';
import { stateFieldOf } from './search-source.ts';

/** Folded words as they were typed, and for an own name those that stand in the index in its place. */
export interface Part {
  readonly words: readonly string[];
  readonly inIndex: readonly string[];
}

/** What somebody typed, as far as it can be read without the database. */
export interface Question {
  /** What all must be there: a word, or an own name of the organisation. */
  readonly parts: readonly Part[];
  /** The number of a record, if all of it is one: R-1042. */
  readonly keys: readonly string[];
  /** Set when a type and a state of it are named: then only those are meant. */
  readonly only: { readonly types: readonly string[]; readonly states: readonly string[] } | undefined;
}

const mostWords = 12;
const longestWord = 60;

/** The same as search_fold in the database. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}

/** "Risico's" is looked for as "risico". */
const foldPlural = (text: string) => foldText(text.replace(/['’]s(?![\p{L}\p{N}])/gu, ''));
const wordsIn = (folded: string) => folded.split(' ').filter((word) => word !== '');

/** Own names are read as the names that they stand for: the index holds the words of Regie. */
export function readQuestion(
  text: string,
  kinds: readonly RecordKind[],
  ownNames: readonly OwnName[],
): Question {
  const folded = foldPlural(text);
  const words = wordsIn(folded)
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
  const own: Own = new Map(ownNames.map(({ code, name: { nl = '', en = '' } }) => [code, { nl, en }]));
  return {
    parts: partsOf(words, ownWordings(kinds, own)),
    keys: keysIn(text, kinds),
    only: readOnly(folded, kinds, own),
  };
}

/** By code; empty in a language without an own name. */
type Own = ReadonlyMap<string, BothLanguages>;

interface Wording {
  readonly own: readonly string[];
  readonly inIndex: readonly string[];
}

/** Own names of what records are found by, the longest first. */
function ownWordings(kinds: readonly RecordKind[], own: Own): readonly Wording[] {
  const found = kinds.flatMap((kind) => [
    ...[kind.type, pluralOf(kind.type)].map((code) => ({ code, inIndex: kind.type })),
    ...optionCodes(kind).map((code) => ({ code, inIndex: code })),
  ]);
  return found
    .flatMap(({ code, inIndex }) =>
      namesOf(own.get(code)).map((name) => ({
        own: wordsIn(name),
        inIndex: wordsIn(foldPlural(findTerm(inIndex)?.nl ?? '')),
      })),
    )
    .sort((one, other) => other.own.length - one.own.length);
}

const pluralOf = (type: string) => `plural.${type}`;

function optionCodes({ fields }: RecordKind): readonly string[] {
  return Object.values(fields).flatMap(({ kind, term, options }) =>
    kind === 'choice' ? (options ?? []).map((option) => `${term}.${option}`) : [],
  );
}

/** The names of a term, folded. */
function namesOf(names: BothLanguages | undefined): readonly string[] {
  return [names?.nl ?? '', names?.en ?? ''].map(foldPlural).filter((name) => name !== '');
}

function partsOf(words: readonly string[], wordings: readonly Wording[]): readonly Part[] {
  const parts: Part[] = [];
  for (let place = 0; place < words.length; ) {
    const here = wordings.find((one) => isSaidAt(words, place, one.own));
    const length = here?.own.length ?? 1;
    parts.push({ words: words.slice(place, place + length), inIndex: here?.inIndex ?? [] });
    place += length;
  }
  return parts;
}

/** Whether a name stands there, its last word in the plural if need be. */
function isSaidAt(words: readonly string[], place: number, name: readonly string[]): boolean {
  return name.every((word, index) => {
    const isLast = index === name.length - 1;
    return (isLast ? endings : ['']).some((ending) => words[place + index] === `${word}${ending}`);
  });
}

/** With its letter, or any letter when only a number was typed. */
function keysIn(text: string, kinds: readonly RecordKind[]): readonly string[] {
  const found = /^\s*([a-z]{1,2})?[-\s]?(\d{1,9})\s*$/i.exec(text);
  if (found === null) return [];
  const [, letters, number] = found;
  const all = letters === undefined ? kinds.map(({ keyLetter }) => keyLetter) : [letters.toUpperCase()];
  return all.map((letter) => `${letter}-${number}`);
}

const endings = ['', 's', 'n', 'en'] as const;

function readOnly(folded: string, kinds: readonly RecordKind[], own: Own): Question['only'] {
  const holds = (words: string) => words !== '' && ` ${folded} `.includes(` ${words} `);
  const isNamed = ({ type }: RecordKind) => {
    const names = [findTerm(type), own.get(type), own.get(pluralOf(type))].flatMap(namesOf);
    return names.some((name) => endings.some((ending) => holds(`${name}${ending}`)));
  };
  const named = kinds.filter(isNamed);
  const states = named.flatMap((kind) => statesOf(kind, own).filter(({ names }) => names.some(holds)));
  if (states.length === 0) return undefined;
  return {
    types: [...new Set(states.map(({ type }) => type))],
    states: [...new Set(states.map(({ option }) => option))],
  };
}

function statesOf({ type, fields }: RecordKind, own: Own) {
  const state = stateFieldOf(fields);
  if (state === undefined) return [];
  return (state.field.options ?? []).map((option) => {
    const code = `${state.field.term}.${option}`;
    return { type, option, names: [findTerm(code), own.get(code)].flatMap(namesOf) };
  });
}
