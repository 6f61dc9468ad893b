import type { Field, FieldTable, Language } from '@regie/contracts';
import { readConfiguredText } from '@regie/contracts';
import type { CustomField } from '@regie/contracts/records';
import { nameOf, type OwnNames } from '../../language/index.ts';

/** A field with its name and label: one of the table, or one that the organisation added. */
export interface NamedField {
  readonly name: string;
  readonly field: Field;
  readonly label: string;
  readonly isAdded: boolean;
}

/** An added field as the table would describe it; its label is its term. */
export function fieldOfCustom({ kind, options, key }: CustomField): Field {
  return { kind, term: key, ...(kind === 'choice' ? { options } : {}) };
}

/** Every field of a type of record that this reader may see, added ones behind the others. */
export function fieldSet(
  table: FieldTable,
  added: readonly CustomField[],
  { language, ownNames }: { readonly language: Language; readonly ownNames: OwnNames },
  isVisible: (field: Field) => boolean,
): readonly NamedField[] {
  const own = Object.entries(table)
    .filter(([, field]) => isVisible(field))
    .map(
      ([name, field]): NamedField => ({
        name,
        field,
        label: nameOf(ownNames, field.term, language) ?? name,
        isAdded: false,
      }),
    );
  const others = added
    .filter(({ isRetired }) => !isRetired)
    .map(
      (custom): NamedField => ({
        name: custom.key,
        field: fieldOfCustom(custom),
        label: readConfiguredText(custom.label, language),
        isAdded: true,
      }),
    );
  return [...own, ...others];
}

const longKinds: ReadonlySet<string> = new Set(['long-text']);
const countedKinds: ReadonlySet<string> = new Set([
  'choice',
  'person',
  'record',
  'yes-no',
  'integer',
  'day',
  'tags',
]);

/** Whether values of a field make sensible groups: few and equal, not free text. */
export function canGroupBy({ kind }: Field): boolean {
  return countedKinds.has(kind);
}

export function isLong({ kind }: Field): boolean {
  return longKinds.has(kind);
}

export function isNumeric({ kind }: Field): boolean {
  return kind === 'integer' || kind === 'money';
}
