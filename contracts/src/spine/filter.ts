/**
 * The one filter grammar, the same in the address bar, saved views, the API and the command line:
 *
 *   status in (open, active) and score >= 10 and title contains "brug" and ownerId is empty
 *
 * Conditions are joined by `and`. A value with spaces, commas, quotes or brackets stands in double quotes, in which
 * \" and \\ are the escapes. `me` and `today` are filled in by the server.
 */
export const comparisons = [
  '=',
  '!=',
  '>',
  '>=',
  '<',
  '<=',
  'contains',
  'in',
  'is empty',
  'is not empty',
] as const;
export type Comparison = (typeof comparisons)[number];

export interface Condition {
  readonly field: string;
  readonly comparison: Comparison;
  /** None for the two emptiness tests, one for most, any number for `in`. */
  readonly values: readonly string[];
}

export interface FilterError {
  readonly refused: 'filter/not-understood';
  /** Where in the text, from 0. */
  readonly position: number;
  readonly expected: string;
}

interface Token {
  readonly text: string;
  readonly position: number;
  readonly isQuoted: boolean;
}

const tokenPattern = /\s*(?:"((?:[^"\\]|\\["\\])*)"|([(),]|!=|>=|<=|=|>|<)|([^\s"(),=<>!]+))/y;

function tokenize(text: string): readonly Token[] | FilterError {
  const tokens: Token[] = [];
  let position = 0;
  const end = text.trimEnd().length;
  while (position < end) {
    tokenPattern.lastIndex = position;
    const match = tokenPattern.exec(text);
    if (match === null)
      return { refused: 'filter/not-understood', position, expected: 'a field, value or sign' };
    const quoted = match[1];
    const token = quoted === undefined ? (match[2] ?? match[3] ?? '') : quoted.replace(/\\(["\\])/g, '$1');
    tokens.push({ text: token, position, isQuoted: quoted !== undefined });
    position = tokenPattern.lastIndex;
  }
  return tokens;
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private next = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  get isDone(): boolean {
    return this.next >= this.tokens.length;
  }

  take(): Token | undefined {
    const token = this.tokens[this.next];
    this.next += 1;
    return token;
  }

  takeWord(word: string): boolean {
    const token = this.tokens[this.next];
    if (token === undefined || token.isQuoted || token.text !== word) return false;
    this.next += 1;
    return true;
  }

  fail(expected: string): FilterError {
    const token = this.tokens[this.next - 1];
    return { refused: 'filter/not-understood', position: token?.position ?? this.end, expected };
  }
}

function readList(reader: Reader): readonly string[] | FilterError {
  if (!reader.takeWord('(')) {
    reader.take();
    return reader.fail('(');
  }
  const values: string[] = [];
  for (;;) {
    const token = reader.take();
    if (token === undefined) return reader.fail('a value');
    values.push(token.text);
    if (reader.takeWord(')')) return values;
    if (!reader.takeWord(',')) {
      reader.take();
      return reader.fail(', or )');
    }
  }
}

const signs: ReadonlySet<string> = new Set(['=', '!=', '>', '>=', '<', '<=', 'contains']);

function isSign(text: string): text is '=' | '!=' | '>' | '>=' | '<' | '<=' | 'contains' {
  return signs.has(text);
}

function readCondition(reader: Reader): Condition | FilterError {
  const field = reader.take();
  if (field === undefined || !/^[a-zA-Z][a-zA-Z0-9]*$/.test(field.text)) return reader.fail('a field');
  const sign = reader.take();
  if (sign === undefined) return reader.fail('a comparison');
  if (sign.text === 'is') {
    const isNegated = reader.takeWord('not');
    if (!reader.takeWord('empty')) {
      reader.take();
      return reader.fail('empty');
    }
    return { field: field.text, comparison: isNegated ? 'is not empty' : 'is empty', values: [] };
  }
  if (sign.text === 'in') {
    const values = readList(reader);
    return 'refused' in values ? values : { field: field.text, comparison: 'in', values };
  }
  if (!isSign(sign.text)) return reader.fail('a comparison');
  const value = reader.take();
  if (value === undefined) return reader.fail('a value');
  return { field: field.text, comparison: sign.text, values: [value.text] };
}

/** Reads a filter; an empty text is no condition at all. */
export function parseFilter(text: string): readonly Condition[] | FilterError {
  const tokens = tokenize(text);
  if ('refused' in tokens) return tokens;
  const reader = new Reader(tokens, text.length);
  const conditions: Condition[] = [];
  while (!reader.isDone) {
    if (conditions.length > 0 && !reader.takeWord('and')) {
      reader.take();
      return reader.fail('and');
    }
    const condition = readCondition(reader);
    if ('refused' in condition) return condition;
    conditions.push(condition);
  }
  return conditions;
}

function printValue(value: string): string {
  return /^[^\s"(),=<>!\\]+$/.test(value) && value !== 'and'
    ? value
    : `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

/** Writes conditions so that parsing gives them back. */
export function printFilter(conditions: readonly Condition[]): string {
  return conditions
    .map(({ field, comparison, values }) => {
      if (comparison === 'in') return `${field} in (${values.map(printValue).join(', ')})`;
      return [field, comparison, ...values.map(printValue)].join(' ');
    })
    .join(' and ');
}
