import type { FoundPlan } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { ChoiceField, type ChoiceOption, type Column, Table, useFormat } from '../../ui/index.ts';
import type { Draft } from './draft.ts';
import { importTexts } from './texts.ts';

type FoundField = FoundPlan['fields'][number];

/** Fields of the file: a value of the project itself may go to a field that was added here; the rest comes along. */
export function FieldMapping({
  fields,
  options,
  mapping,
  onChange,
}: {
  readonly fields: readonly FoundField[];
  readonly options: readonly ChoiceOption<string>[];
  readonly mapping: Draft['fields'];
  readonly onChange: (mapping: Draft['fields']) => void;
}) {
  const text = useText(importTexts);
  const format = useFormat();
  const carried = 'carried';
  const all = [{ value: carried, label: text.keepField }, ...options];
  const columns: readonly Column<FoundField>[] = [
    { name: 'field', label: text.customField, isHead: true, cell: ({ name }) => name },
    {
      name: 'owner',
      label: text.owner,
      cell: ({ owner }) => (owner === null ? '' : text.owners[owner]),
    },
    {
      name: 'values',
      label: text.values,
      isFigure: true,
      cell: ({ valueCount }) => format.number(valueCount),
    },
    { name: 'example', label: text.example, isMinor: true, cell: ({ example }) => example ?? '' },
    {
      name: 'becomes',
      label: text.becomes,
      cell: ({ fieldId, name, owner }) =>
        owner === 'project' && options.length > 0 ? (
          <ChoiceField
            label={`${text.becomes}: ${name}`}
            isLabelHidden
            isRequired
            value={mapping[fieldId] ?? carried}
            options={all}
            onChange={(key) => onChange({ ...mapping, [fieldId]: key === carried ? null : key })}
          />
        ) : (
          text.keepField
        ),
    },
  ];
  return (
    <>
      <p>{text.fieldHelp}</p>
      <Table
        label={text.customFields}
        columns={columns}
        rows={fields}
        keyOf={({ fieldId }) => String(fieldId)}
      />
    </>
  );
}
