import type { CustomValues } from '@regie/contracts';
import type { ImportChoice } from '@regie/contracts/imports';
import type { CustomValue } from '@regie/engine/model';

/** A field that was added to projects, as far as a value must fit it. */
export interface FieldKind {
  readonly key: string;
  readonly kind: 'text' | 'integer' | 'day' | 'yes-no' | 'choice';
  readonly options: readonly string[];
}

type Value = string | number | boolean;

const longestText = 300;
const yes: ReadonlySet<string> = new Set(['1', 'yes', 'true', 'ja', 'waar']);
const no: ReadonlySet<string> = new Set(['0', 'no', 'false', 'nee', 'onwaar']);

/** Values of the project in the fields that were chosen for them. One that does not fit stays in the plan only. */
export function customValuesOf(
  values: readonly CustomValue[],
  chosen: ImportChoice['fields'],
  kinds: readonly FieldKind[],
): CustomValues {
  const byField = new Map(values.map(({ fieldId, value }) => [fieldId, value]));
  return Object.fromEntries(
    chosen.flatMap(({ fieldId, key }) => {
      const text = byField.get(fieldId);
      const kind = kinds.find((one) => one.key === key);
      const value = text === undefined || kind === undefined ? undefined : valueFor(text.trim(), kind);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function valueFor(text: string, { kind, options }: FieldKind): Value | undefined {
  switch (kind) {
    case 'text':
      return text === '' ? undefined : text.slice(0, longestText);
    case 'integer':
      return /^-?\d{1,9}(\.0+)?$/.test(text) ? Number(text) : undefined;
    case 'day':
      return /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
    case 'yes-no':
      return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined;
    case 'choice':
      return options.find((option) => option.toLowerCase() === text.toLowerCase());
  }
}
