import { type Field, type FieldTable, readConfiguredText } from '@regie/contracts';
import { themes } from '@regie/contracts/accounts';
import { portfolioFields, programmeFields } from '@regie/contracts/portfolios';
import { projectFields } from '@regie/contracts/projects';
import { customFieldOperations } from '@regie/contracts/records';
import { riskFields } from '@regie/contracts/risks';
import { useMemo } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useMeaning, useOption, useTerm, useText } from '../../language/index.ts';
import { type Format, useFormat } from '../../ui/index.ts';
import { fieldTexts } from '../organisation/index.ts';
import { fieldNameTexts } from './field-name-texts.ts';
import { readStructure } from './read-structure.ts';
import { texts } from './texts.ts';

type Value = string | number | boolean | null;

const tables: Readonly<Record<string, FieldTable>> = {
  risk: riskFields,
  project: projectFields,
  programme: programmeFields,
  portfolio: portfolioFields,
  record: { title: riskFields.title, key: riskFields.key },
};

export interface FieldWords {
  /** What a field is called, by its table. */
  readonly label: (table: string, field: string) => string;
  /** How a value of it is read. */
  readonly value: (table: string, field: string, value: Value) => string;
}

function findWord(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

function writeTyped(field: Field | undefined, value: string | number, format: Format): string | undefined {
  if (field?.kind === 'day' && typeof value === 'string') return format.day(value);
  if (field?.kind === 'instant' && typeof value === 'string') return format.instant(value);
  if (field?.kind === 'money' && typeof value === 'number') return format.money(value);
  return undefined;
}

/** Labels and values of what events changed, for the reader. `names` are the names of ids in the events. */
export function useFieldWords(names: Readonly<Record<string, string>>): FieldWords {
  const term = useTerm();
  const meaning = useMeaning();
  const option = useOption();
  const language = useLanguage();
  const format = useFormat();
  const text = useText(texts);
  const words = useText(fieldTexts);
  const others: Readonly<Record<string, string>> = useText(fieldNameTexts);
  const added = useRead(customFieldOperations.list, {}).value?.rows;
  return useMemo(() => {
    const fieldOf = (table: string, field: string) => tables[table]?.[field];
    return {
      label: (table, field) => {
        const found = fieldOf(table, field);
        if (found !== undefined && meaning(found.term) !== undefined) return term(found.term);
        const custom = added?.find(({ key }) => key === field);
        return custom === undefined ? (others[field] ?? field) : readConfiguredText(custom.label, language);
      },
      value: (table, field, value) => {
        if (value === null || value === '') return text.nothing;
        if (typeof value === 'boolean') return value ? text.yes : text.no;
        const found = fieldOf(table, field);
        if (field === 'role') return option('role', String(value));
        if (table === 'custom_field' && (field === 'kind' || field === 'recordType'))
          return findWord(field === 'kind' ? words.kinds : words.types, String(value));
        if (field === 'theme') return text.themes[themes.find((theme) => theme === value) ?? 'system'];
        if (found?.kind === 'choice') return option(found.term, String(value));
        return (
          writeTyped(found, value, format) ??
          names[String(value)] ??
          readStructure(String(value), language) ??
          String(value)
        );
      },
    };
  }, [term, meaning, option, language, format, text, others, words, added, names]);
}
