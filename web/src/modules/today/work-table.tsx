import type { Work } from '@regie/contracts/records';
import { useOption, useTerm, useText } from '../../language/index.ts';
import { type Column, Link, Status, Table, useFormat } from '../../ui/index.ts';
import styles from './today.module.css';
import { workTexts } from './work-texts.ts';

/** Records that wait for the reader, whatever their kind. */
export function WorkTable({ label, rows }: { readonly label: string; readonly rows: readonly Work[] }) {
  const text = useText(workTexts);
  const term = useTerm();
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<Work>[] = [
    {
      name: 'what',
      label: text.what,
      isHead: true,
      cell: ({ type, key, title, placeTitle }) => (
        <>
          <Link to={`/${type}s/${key}`}>{title}</Link> <span className={styles.detail}>{placeTitle}</span>
        </>
      ),
    },
    { name: 'kind', label: text.kind, cell: ({ type }) => term(type) },
    {
      name: 'state',
      label: text.state,
      isMinor: true,
      cell: ({ state }) => option(state.term, state.option),
    },
    {
      name: 'due',
      label: text.due,
      isFigure: true,
      cell: ({ dueOn, isOverdue }) => {
        if (dueOn === null) return '—';
        return isOverdue ? <Status colour="red">{format.day(dueOn)}</Status> : format.day(dueOn);
      },
    },
  ];
  return (
    <div className={styles.work}>
      <Table label={label} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </div>
  );
}
