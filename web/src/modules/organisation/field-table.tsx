import { readConfiguredText } from '@regie/contracts';
import type { CustomField } from '@regie/contracts/records';
import { useLanguage, useTerm, useText } from '../../language/index.ts';
import { type Column, IconButton, Menu, Table, Tag, useToasts } from '../../ui/index.ts';
import { fieldTexts } from './field-texts.ts';
import { useFieldWrites } from './use-field-writes.ts';

/** Added fields with what can be done with each. */
export function FieldTable({
  fields,
  onChange,
}: {
  fields: readonly CustomField[];
  onChange: (field: CustomField) => void;
}) {
  const text = useText(fieldTexts);
  const term = useTerm();
  const language = useLanguage();
  const { sayProblem } = useToasts();
  const { change } = useFieldWrites();
  const labelOf = (field: CustomField) => readConfiguredText(field.label, language);
  const setRetired = async (field: CustomField, isRetired: boolean) => {
    const said = isRetired ? text.retiredNow(labelOf(field)) : text.revived(labelOf(field));
    const answer = await change(field, { isRetired }, said);
    if (answer?.problem !== undefined) sayProblem(answer.problem);
  };
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
    { name: 'type', label: text.recordType, cell: (field) => term(`plural.${field.recordType}`) },
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
                  ? { label: text.revive, onChoose: () => void setRetired(field, false) }
                  : { label: text.retire, onChoose: () => void setRetired(field, true) },
              ],
            },
          ]}
        />
      ),
    },
  ];
  return <Table label={text.title} columns={columns} rows={fields} keyOf={(field) => field.id} />;
}
