import type { Recorded } from '@regie/contracts/meetings';
import { useText } from '../../language/index.ts';
import { type Column, Link, Table, useFormat } from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';

/** The decisions and actions of a meeting, each where it stands in its register. */
export function RecordedTable({
  rows,
  names,
}: {
  rows: readonly Recorded[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(agendaTexts);
  const format = useFormat();
  const columns: readonly Column<Recorded>[] = [
    { name: 'type', label: text.type, cell: ({ type }) => text.types[type] },
    {
      name: 'what',
      label: text.what,
      isHead: true,
      cell: ({ key, type, title }) => (
        <>
          <Link to={`/${type}s/${key}`}>{key}</Link> {title}
        </>
      ),
    },
    { name: 'owner', label: text.owner, cell: ({ ownerId }) => names[ownerId ?? ''] ?? '—' },
    {
      name: 'due',
      label: text.due,
      isFigure: true,
      cell: ({ dueOn }) => (dueOn === null ? '—' : format.day(dueOn)),
    },
  ];
  return <Table label={text.recorded} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
