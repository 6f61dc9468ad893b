import type { Can, Language } from '@regie/contracts';
import { recordOperations, trashOperations } from '@regie/contracts/records';
import { lazy, Suspense, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { IconButton, Menu, type MenuItem } from '../../ui/index.ts';
import { findReason } from './allowed.ts';
import { archiveTexts } from './archive-texts.ts';
import type { RecordView } from './record-kind.ts';

const DeleteDialog = lazy(async () => ({ default: (await import('./delete-dialog.tsx')).DeleteDialog }));

/** Nothing for whose role does not do it at all; a reason where only a control stands in the way. */
function itemFor(can: Can, operation: string, language: Language, item: MenuItem): readonly MenuItem[] {
  const verdict = can[operation];
  if (verdict === undefined || verdict.reasons.some(({ code }) => code === 'permission')) return [];
  return [{ ...item, reason: findReason(can, operation, language) }];
}

/** What is done with a record as a whole: archive it, take it out of the archive, delete it. */
export function RecordMenu({
  record,
  title,
  listPath,
}: {
  readonly record: RecordView;
  readonly title: string;
  /** The page to be on once the record is gone. */
  readonly listPath: string;
}) {
  const texts = useText(archiveTexts);
  const language = useLanguage();
  const write = useWrite();
  const [isDeleting, setDeleting] = useState(false);
  const { can, isArchived } = record;
  const request = { parameters: { id: record.id }, version: record.version };
  const archive = () => write(recordOperations.archive, request, { said: texts.archivedSaid(title) });
  const restore = () => write(recordOperations.restore, request, { said: texts.restoredSaid(title) });
  const putAway = itemFor(can, recordOperations.archive.id, language, {
    label: isArchived ? texts.restore : texts.archive,
    onChoose: () => void (isArchived ? restore() : archive()),
  });
  const removal = itemFor(can, trashOperations.delete.id, language, {
    label: texts.delete,
    isDanger: true,
    onChoose: () => setDeleting(true),
  });
  if (putAway.length + removal.length === 0) return null;
  return (
    <>
      <Menu
        label={texts.actions(title)}
        target={<IconButton icon="more" label={texts.actions(title)} />}
        groups={[{ items: putAway }, { items: removal }]}
      />
      {isDeleting && (
        <Suspense fallback={null}>
          <DeleteDialog
            recordId={record.id}
            isArchived={isArchived}
            title={title}
            listPath={listPath}
            onClose={() => setDeleting(false)}
          />
        </Suspense>
      )}
    </>
  );
}
