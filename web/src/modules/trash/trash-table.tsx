import { type TrashedView, trashOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import { Button, type Column, Status, Table, Tag, useFormat } from '../../ui/index.ts';
import { useTypeCounts } from '../records/index.ts';
import { trashTexts } from './texts.ts';
import styles from './trash.module.css';

/** From here on the days that are left are shown as a warning. */
const fewDays = 3;
const dayMs = 86_400_000;

function GoneAt({ goneAt }: { readonly goneAt: string }) {
  const texts = useText(trashTexts);
  const format = useFormat();
  const days = Math.ceil((Date.parse(goneAt) - Date.now()) / dayMs);
  const left = texts.daysLeft(days);
  return (
    <>
      <time dateTime={goneAt}>{format.instant(goneAt)}</time>
      <span className={styles.detail}>{days <= fewDays ? <Status colour="amber">{left}</Status> : left}</span>
    </>
  );
}

function RestoreButton({ row }: { readonly row: TrashedView }) {
  const texts = useText(trashTexts);
  const write = useWrite();
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    await write(
      trashOperations.restore,
      { parameters: { id: row.id } },
      { said: texts.restored(`${row.key} ${row.title}`) },
    );
    setBusy(false);
  };
  return (
    <Button isBusy={isBusy} aria-label={texts.restoreOf(row.title)} onClick={() => void restore()}>
      {texts.restore}
    </Button>
  );
}

/** What went into the trash with a record, itself left out. */
function countsAlong({ type, counts }: TrashedView): Readonly<Record<string, number>> {
  return { ...counts, [type]: (counts[type] ?? 1) - 1 };
}

/** One row for each thing that was deleted, with what went along. */
export function TrashTable({
  rows,
  names,
}: {
  readonly rows: readonly TrashedView[];
  readonly names: Readonly<Record<string, string>>;
}) {
  const texts = useText(trashTexts);
  const term = useTerm();
  const format = useFormat();
  const inWords = useTypeCounts();
  const columns: readonly Column<TrashedView>[] = [
    {
      name: 'name',
      label: texts.name,
      isHead: true,
      cell: ({ key, title }) => (
        <>
          <Tag>{key}</Tag> {title}
        </>
      ),
    },
    { name: 'type', label: texts.type, isMinor: true, cell: ({ type }) => term(type) },
    { name: 'place', label: texts.place, isMinor: true, cell: ({ placeTitle }) => placeTitle },
    { name: 'along', label: texts.along, isMinor: true, cell: (row) => inWords(countsAlong(row)) },
    {
      name: 'deleted',
      label: texts.deleted,
      cell: ({ deletedAt, deletedById }) => (
        <>
          <time dateTime={deletedAt}>{format.instant(deletedAt)}</time>
          <span className={styles.detail}>{names[deletedById ?? '']}</span>
        </>
      ),
    },
    { name: 'gone', label: texts.gone, cell: ({ goneAt }) => <GoneAt goneAt={goneAt} /> },
    {
      name: 'actions',
      label: texts.actions,
      isLabelHidden: true,
      isFigure: true,
      cell: (row) => <RestoreButton row={row} />,
    },
  ];
  return <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
