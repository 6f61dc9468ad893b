import type { FoundPlan } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { type Column, PersonField, type PersonOption, Table, useFormat } from '../../ui/index.ts';
import type { Draft } from './draft.ts';
import { importTexts } from './texts.ts';

type Resource = FoundPlan['resources'][number];

/** Which person each resource of the file is, if it is one. */
export function PeopleMapping({
  resources,
  people,
  mapping,
  onChange,
}: {
  readonly resources: readonly Resource[];
  readonly people: readonly PersonOption[];
  readonly mapping: Draft['people'];
  readonly onChange: (mapping: Draft['people']) => void;
}) {
  const text = useText(importTexts);
  const format = useFormat();
  const columns: readonly Column<Resource>[] = [
    {
      name: 'resource',
      label: text.resource,
      isHead: true,
      cell: ({ name, email }) => (email === null ? name : `${name} (${email})`),
    },
    { name: 'kind', label: text.kind, isMinor: true, cell: ({ kind }) => text.resourceKinds[kind] },
    {
      name: 'assignments',
      label: text.assignments,
      isFigure: true,
      cell: ({ assignmentCount }) => format.number(assignmentCount),
    },
    {
      name: 'person',
      label: text.person,
      cell: ({ uid, name, kind }) =>
        kind === 'work' ? (
          <PersonField
            label={`${text.person}: ${name}`}
            isLabelHidden
            value={mapping[uid] ?? null}
            people={people}
            onChange={(personId) => onChange({ ...mapping, [uid]: personId })}
          />
        ) : (
          text.keepResource
        ),
    },
  ];
  return <Table label={text.resources} columns={columns} rows={resources} keyOf={({ uid }) => String(uid)} />;
}
