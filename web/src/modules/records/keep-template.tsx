import { templateFields } from '@regie/contracts/shared/templates';
import { loadLater } from '../../ui/index.ts';
import { isTemplateType } from '../templates/index.ts';
import type { NamedField } from './field-set.ts';
import { type RecordKind, type RecordView, readField } from './record-kind.ts';

const SaveTemplate = loadLater(async () => (await import('../templates/index.ts')).SaveTemplate);

/** What a record could give to a template: nothing for a type that has none. */
export function templateOf(
  kind: RecordKind,
  record: RecordView,
): Readonly<Record<string, string | number | boolean>> {
  if (!isTemplateType(kind.recordType)) return {};
  return Object.fromEntries(
    templateFields(kind.fields).flatMap((name) => {
      const value = readField(record, name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

/** The dialog that keeps a record as a template. */
export function KeepTemplate({
  kind,
  record,
  title,
  fields,
  onClose,
}: {
  readonly kind: RecordKind;
  readonly record: RecordView;
  readonly title: string;
  readonly fields: readonly NamedField[];
  readonly onClose: () => void;
}) {
  const { recordType } = kind;
  if (!isTemplateType(recordType)) return null;
  const values = templateOf(kind, record);
  const labels = fields.filter(({ name }) => name in values).map(({ label }) => label);
  return (
    <SaveTemplate recordType={recordType} title={title} values={values} labels={labels} onClose={onClose} />
  );
}
