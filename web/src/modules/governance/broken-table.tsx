import type { BrokenView } from '@regie/contracts/governance';
import { useLanguage, useText } from '../../language/index.ts';
import { type Column, Link, Table, Tag } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Projects with the controls that they break, and what to do. */
export function BrokenTable({ label, rows }: { label: string; rows: readonly BrokenView[] }) {
  const text = useText(texts);
  const language = useLanguage();
  const columns: readonly Column<BrokenView>[] = [
    {
      name: 'project',
      label: text.project,
      isHead: true,
      cell: ({ projectId, key, title, isNew }) => (
        <>
          <Link to={`/projects/${projectId}`}>{title}</Link> <Tag>{key}</Tag>{' '}
          {isNew && <Tag>{text.isNew}</Tag>}
        </>
      ),
    },
    {
      name: 'control',
      label: text.control,
      cell: ({ broken }) => broken[language],
    },
    { name: 'todo', label: text.todo, isMinor: true, cell: ({ remedy }) => remedy[language] },
  ];
  return (
    <Table
      label={label}
      columns={columns}
      rows={rows}
      keyOf={({ projectId, control }) => `${projectId} ${control}`}
    />
  );
}
