import { readConfiguredText } from '@regie/contracts';
import { type CustomField, customFieldOperations } from '@regie/contracts/records';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { type Column, IconButton, Menu, Table, Tag } from '../../ui/index.ts';
import { fieldTexts } from './field-texts.ts';

/** Added fields with what can be done with each. */
export function FieldTable({
  fields,
  onChange,
}: {
  fields: readonly CustomField[];
  onChange: (field: CustomField) => void;
}) {
  const text = useText(fieldTexts);
  const language = useLanguage();
  const write = useWrite();
  const labelOf = (field: CustomField) => readConfiguredText(field.label, language);
  const setRetired = (field: CustomField, isRetired: boolean) =>
    void write(
      customFieldOperations.change,
      { parameters: { id: field.id }, version: field.version, body: { isRetired } },
      { said: isRetired ? text.retiredNow(labelOf(field)) : text.revived(labelOf(field)) },
    );
  const columns: readonly Column<CustomField>[] = [
    {
      name: 'label',
      label: text.label,
      isHead: true,
      cell: (field) => (
        <>
          {labelOf(field)} {field.isRetired && <Tag>{text.retired}</Tag>}
        </>
      ),
    },
    { name: 'type', label: text.recordType, cell: (field) => text.types[field.recordType] },
    { name: 'kind', label: text.kind, cell: (field) => text.kinds[field.kind] },
    { name: 'options', label: text.options, isMinor: true, cell: (field) => field.options.join(', ') },
    {
      name: 'more',
      label: text.more('…'),
      isLabelHidden: true,
      isFigure: true,
      cell: (field) => (
        <Menu
          target={<IconButton icon="more" label={text.more(labelOf(field))} />}
          groups={[
            {
              items: [
                { label: text.change, onChoose: () => onChange(field) },
                field.isRetired
                  ? { label: text.revive, onChoose: () => setRetired(field, false) }
                  : { label: text.retire, onChoose: () => setRetired(field, true) },
              ],
            },
          ]}
        />
      ),
    },
  ];
  return <Table label={text.title} columns={columns} rows={fields} keyOf={(field) => field.id} />;
}
