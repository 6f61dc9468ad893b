import { readConfiguredText } from '@regie/contracts';
import { accountOperations, themes } from '@regie/contracts/accounts';
import { calendarOperations } from '@regie/contracts/planning';
import { treeOperations } from '@regie/contracts/portfolios';
import { type CustomField, customFieldOperations } from '@regie/contracts/records';
import { useMemo } from 'react';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useLanguage, useOption, useTerm, useText } from '../../language/index.ts';
import { useFormat } from '../../ui/index.ts';
import { fieldTexts } from '../organisation/index.ts';
import { fieldNameTexts, rowTexts } from './field-name-texts.ts';
import { readStructure } from './read-structure.ts';
import { tellValue } from './tell-value.ts';
import { texts } from './texts.ts';
import { kindOf, termOf } from './told-tables.ts';

type Value = string | number | boolean | null;
type Names = Readonly<Record<string, string>>;

export interface FieldWords {
  /** What a field is called, by its table. */
  readonly label: (table: string, field: string) => string;
  /** How a value of it is read. */
  readonly value: (table: string, field: string, value: Value) => string;
  /** Whether only that it changed is told. */
  readonly isOnlyTold: (table: string, field: string) => boolean;
  /** What a row of a table is, and what is said of one that went. */
  readonly row: (table: string) => string;
  readonly removed: string;
}

/** Names of people and of places in the tree, as far as the reader sees them. */
function useNames(): Names {
  const me = useMe();
  const people = useRead(accountOperations.listPeople, {}).value?.rows;
  const reads = { isEnabled: holds(me, 'project.read') };
  const places = useRead(treeOperations.tree, {}, reads).value?.nodes;
  const calendars = useRead(calendarOperations.list, { query: {} }, reads).value?.rows;
  return useMemo(
    () =>
      Object.fromEntries([
        ...(people ?? []).map(({ id, name }) => [id, name]),
        ...(places ?? []).map(({ id, title }) => [id, title]),
        ...(calendars ?? []).map(({ id, name }) => [id, name]),
      ]),
    [people, places, calendars],
  );
}

/** `@[name](id)` in a comment as people read it. */
const withoutIds = (text: string) => text.replaceAll(/@\[([^\]]*)\]\([0-9a-f-]+\)/g, '@$1');

/** Words for the settings of accounts, fields and views, which are no choices of a record. */
function useSettingWords() {
  const text = useText(texts);
  const words = useText(fieldTexts);
  const term = useTerm();
  return (table: string, field: string, value: string): string | undefined => {
    const of = (found: Readonly<Record<string, string>>) => found[value];
    if (field === 'theme') return text.themes[themes.find((theme) => theme === value) ?? 'system'];
    if (field === 'language') return of(text.languages);
    if (field === 'recordType') return term(`plural.${value}`);
    if (table === 'custom_field' && field === 'kind') return of(words.kinds);
    return undefined;
  };
}

function customFieldOf(fields: readonly CustomField[] | undefined, key: string): CustomField | undefined {
  return fields?.find((field) => field.key === key);
}

/** Labels and values of what events changed, for the reader. `given` are names of ids in the events. */
export function useFieldWords(given: Names): FieldWords {
  const term = useTerm();
  const option = useOption();
  const language = useLanguage();
  const format = useFormat();
  const text = useText(texts);
  const setting = useSettingWords();
  const rows: Names = useText(rowTexts);
  const others: Names = useText(fieldNameTexts);
  const names = useNames();
  const added = useRead(customFieldOperations.list, {}).value?.rows;
  return {
    label: (table, field) => {
      const code = termOf(table, field);
      if (code !== undefined) return term(code);
      const custom = customFieldOf(added, field);
      return custom === undefined ? (others[field] ?? field) : readConfiguredText(custom.label, language);
    },
    value: (table, field, value) => {
      if (value === null || value === '') return text.nothing;
      if (typeof value === 'boolean') return value ? text.yes : text.no;
      const own = kindOf(table, field);
      if (field === 'sizeBytes' && typeof value === 'number') return format.bytes(value);
      return (
        setting(table, field, String(value)) ??
        tellValue(customFieldOf(added, field) ?? own, value, { format, text, option }) ??
        given[value] ??
        names[value] ??
        readStructure(String(value), language) ??
        withoutIds(String(value))
      );
    },
    isOnlyTold: (table, field) => kindOf(table, field).kind === 'moved',
    row: (table) => rows[table] ?? table,
    removed: text.removed,
  };
}
