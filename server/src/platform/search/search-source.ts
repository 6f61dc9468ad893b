import type { Field, FieldTable } from '@regie/contracts';
import { findOptionTerm, findTerm } from '@regie/language';
import { columnName, type RecordKind, storedFields } from '../records/record-kind.ts';

/** Words of options by field and option, given to SQL as one value. */
export type OptionWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Where entries of the search index come from: the rows `t` of a table, and static SQL of our own for what is found by.
 * Nothing that needs a permission of its own may stand in it.
 */
export interface SearchSource {
  /** What it is called in the index; sources of records are all called 'record'. */
  readonly name: string;
  /** Of records: their type. */
  readonly type?: string;
  readonly table: string;
  /** What follows `from`, with the table as `t`. */
  readonly from: string;
  readonly recordId: string;
  readonly title: string;
  /** Found before the title, and not shown with it. */
  readonly key?: string;
  readonly body?: string;
  readonly state?: string;
  readonly number?: string;
  /** Words that every entry of the source is found by. */
  readonly typeWords: string;
  readonly optionWords: OptionWords;
}

/** The field that says how far a record is. */
export function stateFieldOf(
  fields: FieldTable,
): { readonly name: string; readonly field: Field } | undefined {
  for (const name of ['status', 'state']) {
    const field = fields[name];
    if (field?.kind === 'choice') return { name, field };
  }
  return undefined;
}

export function wordsOfTerm(code: string): string {
  const term = findTerm(code);
  return term === undefined ? '' : `${term.nl} ${term.en}`;
}

export function wordsOfOption(field: Field, option: string): string {
  const term = findOptionTerm(field.term, option);
  return term === undefined ? option : `${term.nl} ${term.en}`;
}

/** Everything that is written in a record, and its choices in both languages. */
export function recordSource(kind: RecordKind): SearchSource {
  const open = storedFields(kind).flatMap((name) => {
    const field = kind.fields[name];
    return field === undefined || field.permission !== undefined ? [] : [{ name, field }];
  });
  const texts = open.filter(({ field }) => field.kind === 'text' || field.kind === 'long-text');
  const choices = open.filter(({ field }) => field.kind === 'choice');
  const added = `(select string_agg(c.value #>> '{}', ' ') from jsonb_each(t.custom) c
    where jsonb_typeof(c.value) = 'string')`;
  const state = stateFieldOf(kind.fields);
  return {
    name: 'record',
    type: kind.type,
    table: kind.table,
    from: `${kind.table} t join record r on r.id = t.id`,
    recordId: 't.id',
    key: 'r.key',
    title: 'r.title',
    body: `concat_ws(' · ', ${[...texts.map(({ name }) => `nullif(t.${columnName(name)}, '')`), added, 'r.tags'].join(', ')})`,
    ...(state === undefined ? {} : { state: `t.${columnName(state.name)}` }),
    typeWords: wordsOfTerm(kind.type),
    optionWords: Object.fromEntries(
      choices.map(({ name, field }) => [
        columnName(name),
        Object.fromEntries((field.options ?? []).map((option) => [option, wordsOfOption(field, option)])),
      ]),
    ),
  };
}

/** What people say of a record; a mention is found by the name in it. */
export const commentSource: SearchSource = {
  name: 'comment',
  table: 'comment',
  from: 'comment t',
  recordId: 't.record_id',
  title: "''",
  body: String.raw`regexp_replace(t.body, '@\[([^\]\n]{1,120})\]\([0-9a-f-]{36}\)', '@\1', 'g')`,
  typeWords: '',
  optionWords: {},
};

export const fileSource: SearchSource = {
  name: 'file',
  table: 'attachment',
  from: 'attachment t',
  recordId: 't.record_id',
  title: 't.name',
  typeWords: '',
  optionWords: {},
};
