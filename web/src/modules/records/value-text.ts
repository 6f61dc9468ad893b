import {
  type Field,
  type Language,
  languages,
  longestTag,
  mostTags,
  tagsPattern,
  writeTags,
} from '@regie/contracts';
import { nameOf, noOwnNames, type OwnNames } from '../../language/index.ts';
import type { CellValue, Parsed } from '../../ui/grid/index.ts';
import { parseDay, parseMoney, parseNumber, writeDay, writeMoney } from '../../ui/parse.ts';
import { findPeople, type PersonOption } from '../../ui/person-field.tsx';
import type { valueTexts } from './value-texts.ts';

/** What is needed to read and write values as text. */
export interface ValueContext {
  readonly language: Language;
  readonly ownNames: OwnNames;
  readonly today: string;
  readonly people: readonly PersonOption[];
  /** Names by id, of people and records that stand in the rows. */
  readonly names: Readonly<Record<string, string>>;
  readonly words: (typeof valueTexts)['en'];
  readonly writeInstant: (instant: string) => string;
}

/** Label of an option of a choice; options of added fields are their own label. */
export function optionLabel(
  field: Field,
  option: string,
  { language, ownNames }: Pick<ValueContext, 'language' | 'ownNames'>,
): string {
  return nameOf(ownNames, `${field.term}.${option}`, language) ?? option;
}

function decimalSign(text: string, language: Language): string {
  return language === 'en' ? text.replace(',', '.') : text;
}

/** A value as text that `parseValue` reads back. */
export function writeValue(field: Field, value: CellValue, context: ValueContext): string {
  if (value === null) return '';
  switch (field.kind) {
    case 'choice':
      return optionLabel(field, String(value), context);
    case 'yes-no':
      return value === true ? context.words.yes : context.words.no;
    case 'person':
    case 'record':
      return context.names[String(value)] ?? context.people.find(({ id }) => id === value)?.name ?? '';
    case 'day':
      return writeDay(String(value));
    case 'instant':
      return context.writeInstant(String(value));
    case 'money':
      return typeof value === 'number' ? decimalSign(writeMoney(value), context.language) : '';
    default:
      return String(value);
  }
}

function parseInteger(field: Field, text: string, { words }: ValueContext): Parsed {
  const value = parseNumber(text.replace(/\s*%$/, ''));
  if (value === undefined || !Number.isInteger(value)) return { problem: words.notWhole };
  const least = field.least ?? -2_147_483_648;
  const most = field.most ?? 2_147_483_647;
  return value < least || value > most ? { problem: words.outside(least, most) } : { value };
}

function parseChoice(field: Field, text: string, { words, language, ownNames }: ValueContext): Parsed {
  const wanted = text.toLowerCase();
  const options = field.options ?? [];
  // What the screen says comes first; what was copied in the other language, or from a house without own names, is
  // understood where that says nothing else.
  const readings = [ownNames, noOwnNames].flatMap((names) =>
    [language, ...languages].map((each) => ({ language: each, ownNames: names })),
  );
  const labelled = readings.map((reading) =>
    options.find((each) => optionLabel(field, each, reading).toLowerCase() === wanted),
  );
  const option =
    options.find((each) => each.toLowerCase() === wanted) ?? labelled.find((found) => found !== undefined);
  return option === undefined ? { problem: words.notAChoice(text) } : { value: option };
}

function parsePerson(text: string, { people, words }: ValueContext): Parsed {
  const exact = people.filter(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
  const found = exact.length > 0 ? exact : findPeople(people, text);
  const [person] = found;
  if (person === undefined) return { problem: words.notAPerson(text) };
  return found.length > 1 ? { problem: words.severalPeople(text) } : { value: person.id };
}

const yesWords: ReadonlySet<string> = new Set(['ja', 'yes', 'j', 'y', 'x', '1', 'true', 'waar']);
const noWords: ReadonlySet<string> = new Set(['nee', 'no', 'n', '0', 'false', 'onwaar']);

function parseYesNo(text: string, { words }: ValueContext): Parsed {
  const word = text.toLowerCase();
  if (yesWords.has(word)) return { value: true };
  return noWords.has(word) ? { value: false } : { problem: words.notYesNo };
}

function parseTags(text: string, { words }: ValueContext): Parsed {
  const value = writeTags([text.replaceAll('\0', '')]);
  return value === null || tagsPattern.test(value)
    ? { value }
    : { problem: words.tags(mostTags, longestTag) };
}

function parseText(field: Field, text: string, { words }: ValueContext): Parsed {
  const longest = field.longest ?? (field.kind === 'long-text' ? 10_000 : 300);
  if (text.length > longest) return { problem: words.tooLong(longest) };
  const clean = text.replaceAll('\0', '');
  return { value: field.kind === 'long-text' ? clean : clean.replace(/\s*\r?\n\s*/g, ' ') };
}

/** Reads what was typed or pasted as a value of a field; empty text empties it. */
export function parseValue(field: Field, input: string, context: ValueContext): Parsed {
  const text = input.trim();
  const { words } = context;
  if (text === '' || text === '—')
    return field.isRequired === true ? { problem: words.required } : { value: null };
  switch (field.kind) {
    case 'integer':
      return parseInteger(field, text, context);
    case 'money': {
      const cents = parseMoney(text);
      return cents === undefined ? { problem: words.notMoney } : { value: cents };
    }
    case 'day': {
      const day = parseDay(text, context.today);
      return day === undefined ? { problem: words.notADay } : { value: day };
    }
    case 'choice':
      return parseChoice(field, text, context);
    case 'person':
      return parsePerson(text, context);
    case 'tags':
      return parseTags(text, context);
    case 'yes-no':
      return parseYesNo(text, context);
    default:
      return parseText(field, text, context);
  }
}
