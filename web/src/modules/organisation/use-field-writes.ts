import type { ConfiguredText } from '@regie/contracts';
import { type CustomField, customFieldOperations } from '@regie/contracts/records';
import { call, useMerge, useWrite, type Values } from '../../api/index.ts';

/** What of an added field can be changed, as text in a form; choices one a line. */
export interface FieldDraft {
  readonly nl: string;
  readonly en: string;
  readonly options: string;
}

export function draftOf(field: CustomField): FieldDraft {
  return { nl: field.label.nl ?? '', en: field.label.en ?? '', options: field.options.join('\n') };
}

export function labelOf({ nl, en }: Pick<FieldDraft, 'nl' | 'en'>): ConfiguredText {
  const [dutch, english] = [nl.trim(), en.trim()];
  return { ...(dutch === '' ? {} : { nl: dutch }), ...(english === '' ? {} : { en: english }) };
}

export function optionsOf(text: string): string[] {
  return text
    .split('\n')
    .map((option) => option.trim())
    .filter((option) => option !== '');
}

/** A change on top of the field as it is: a label in one language leaves that in the other as it stands. */
function bodyOf(field: CustomField, values: Values) {
  const draft: FieldDraft = { ...draftOf(field), ...values };
  return {
    ...('nl' in values || 'en' in values ? { label: labelOf(draft) } : {}),
    ...('options' in values ? { options: optionsOf(draft.options) } : {}),
    ...('isRetired' in values ? { isRetired: values['isRetired'] === true } : {}),
  };
}

/** Changes added fields that somebody else may be changing as well. */
export function useFieldWrites() {
  const write = useWrite();
  const { merge, conflict } = useMerge<CustomField, unknown>({
    send: (field, values, said = '') =>
      write(
        customFieldOperations.change,
        { parameters: { id: field.id }, version: field.version, body: bodyOf(field, values) },
        { said, showsProblem: true },
      ),
    readCurrent: async (_problem, read) => {
      const { value } = await call(customFieldOperations.list, {});
      return value?.rows.find(({ id }) => id === read.id);
    },
    valueOf: (field, name) => {
      const values: Values = { ...draftOf(field), isRetired: field.isRetired };
      return values[name] ?? null;
    },
  });
  return { change: merge, conflict };
}
