import { findOptionTerm, findTerm } from '@regie/language';
import type { RecordKind } from '../records/record-kind.ts';
import { stateFieldOf } from './search-source.ts';

/** What somebody typed, as far as it can be read without the database. */
export interface Question {
  /** Folded words, as they stand in the index. */
  readonly words: readonly string[];
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

export function readQuestion(text: string, kinds: readonly RecordKind[]): Question {
  // "Risico's" is looked for as "risico".
  const folded = foldText(text.replace(/['’]s(?![\p{L}\p{N}])/gu, ''));
  const words = folded.split(' ').filter((word) => word !== '');
  return {
    words: words.slice(0, mostWords).map((word) => word.slice(0, longestWord)),
    keys: keysIn(text, kinds),
    only: readOnly(folded, kinds),
  };
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

function readOnly(folded: string, kinds: readonly RecordKind[]): Question['only'] {
  const holds = (words: string) => words !== '' && ` ${folded} `.includes(` ${words} `);
  const isNamed = ({ type }: RecordKind) => {
    const term = findTerm(type);
    const names = term === undefined ? [] : [foldText(term.nl), foldText(term.en)];
    return names.some((name) => endings.some((ending) => holds(`${name}${ending}`)));
  };
  const named = kinds.filter(isNamed);
  const states = named.flatMap((kind) => statesOf(kind).filter(({ names }) => names.some(holds)));
  if (states.length === 0) return undefined;
  return {
    types: [...new Set(states.map(({ type }) => type))],
    states: [...new Set(states.map(({ option }) => option))],
  };
}

function statesOf({ type, fields }: RecordKind) {
  const state = stateFieldOf(fields);
  if (state === undefined) return [];
  return (state.field.options ?? []).map((option) => {
    const term = findOptionTerm(state.field.term, option);
    return { type, option, names: term === undefined ? [] : [foldText(term.nl), foldText(term.en)] };
  });
}
