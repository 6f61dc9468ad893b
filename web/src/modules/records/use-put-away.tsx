import type { Can, Language } from '@regie/contracts';
import { recordOperations, trashOperations } from '@regie/contracts/records';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { readOptions, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { loadLater, type MenuGroup, type MenuItem } from '../../ui/index.ts';
import { findReason } from './allowed.ts';
import { archiveTexts } from './archive-texts.ts';

const DeleteDialog = loadLater(async () => (await import('./delete-dialog.tsx')).DeleteDialog);

/** What can be put away: a record as its page or the tree knows it. */
export interface PutAwayTarget {
  readonly id: string;
  readonly title: string;
  readonly can: Can;
  readonly isArchived: boolean;
  /** As it was read; where nothing of the record but its name was, it is asked for first. */
  readonly version?: number;
  /** The page to be on once the record is gone. */
  readonly listPath: string;
}

/** Nothing for whose role does not do it at all; a reason where only a control stands in the way. */
function itemFor(can: Can, operation: string, language: Language, item: MenuItem): readonly MenuItem[] {
  const verdict = can[operation];
  if (verdict === undefined || verdict.reasons.some(({ code }) => code === 'permission')) return [];
  return [{ ...item, reason: findReason(can, operation, language) }];
}

/** Items of a menu that archive a record, take it out of the archive or delete it, and the dialog that asks. */
export function usePutAway(target: PutAwayTarget): {
  readonly groups: readonly MenuGroup[];
  readonly dialog: ReactNode;
} {
  const texts = useText(archiveTexts);
  const language = useLanguage();
  const write = useWrite();
  const queries = useQueryClient();
  const [isDeleting, setDeleting] = useState(false);
  const { id, title, can, isArchived } = target;
  const putAway = async () => {
    const parameters = { id };
    const version =
      target.version ??
      (await queries.fetchQuery({ ...readOptions(trashOperations.contents, { parameters }), staleTime: 0 }))
        .version;
    await (isArchived
      ? write(recordOperations.restore, { parameters, version }, { said: texts.restoredSaid(title) })
      : write(recordOperations.archive, { parameters, version }, { said: texts.archivedSaid(title) }));
  };
  const away = itemFor(can, recordOperations.archive.id, language, {
    label: isArchived ? texts.restore : texts.archive,
    onChoose: () => void putAway(),
  });
  const removal = itemFor(can, trashOperations.delete.id, language, {
    label: texts.delete,
    isDanger: true,
    onChoose: () => setDeleting(true),
  });
  return {
    groups: [{ items: away }, { items: removal }].filter(({ items }) => items.length > 0),
    dialog: isDeleting && (
      <DeleteDialog
        recordId={id}
        isArchived={isArchived}
        title={title}
        listPath={target.listPath}
        onClose={() => setDeleting(false)}
      />
    ),
  };
}
