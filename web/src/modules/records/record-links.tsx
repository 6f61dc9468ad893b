import { type LinkView, linkOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useTerm, useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  IconButton,
  Link,
  SkeletonRows,
  Table,
  Tag,
} from '../../ui/index.ts';
import { findReason, isAllowed } from './allowed.ts';
import { LinkDialog } from './link-dialog.tsx';
import { linkTexts } from './link-texts.ts';
import styles from './record-page.module.css';

/** What a record is linked with, and in what way; the other record shows the same from its side. */
export function RecordLinks({ recordId }: { readonly recordId: string }) {
  const texts = useText(linkTexts);
  const language = useLanguage();
  const option = useOption();
  const term = useTerm();
  const write = useWrite();
  const read = useRead(linkOperations.list, { parameters: { id: recordId } });
  const [isAdding, setAdding] = useState(false);
  if (read.problem !== undefined) return <ErrorState problem={read.problem} onRetry={read.refresh} />;
  if (read.value === undefined) return <SkeletonRows count={3} />;
  const { rows, can } = read.value;
  const remove = ({ id, other }: LinkView) =>
    void write(
      linkOperations.remove,
      { parameters: { id: recordId, linkId: id } },
      { said: texts.removed(other.key) },
    );
  const columns: readonly Column<LinkView>[] = [
    {
      name: 'how',
      label: texts.how,
      cell: (row) => option(row.isFromOther ? 'link-back' : 'link', row.kind),
    },
    {
      name: 'other',
      label: texts.found,
      isHead: true,
      cell: ({ other }) => (
        <>
          <Tag>{other.key}</Tag> <Link to={`/${other.type}s/${other.key}`}>{other.title}</Link>
        </>
      ),
    },
    { name: 'type', label: texts.type, isMinor: true, cell: ({ other }) => term(other.type) },
    {
      name: 'remove',
      label: texts.takeAway,
      isLabelHidden: true,
      cell: (row) =>
        isAllowed(can, linkOperations.remove.id, false) ? (
          <IconButton icon="close" label={texts.remove(row.other.key)} onClick={() => remove(row)} />
        ) : null,
    },
  ];
  const add = (
    <Button
      icon="plus"
      reason={findReason(can, linkOperations.add.id, language)}
      onClick={() => setAdding(true)}
    >
      {texts.add}
    </Button>
  );
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={texts.none} action={add}>
          {texts.noneDetail}
        </EmptyState>
      ) : (
        <>
          <Table label={texts.links} columns={columns} rows={rows} keyOf={({ id }) => id} />
          <div className={styles.buttons}>{add}</div>
        </>
      )}
      {isAdding ? <LinkDialog recordId={recordId} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
