import { lazy, Suspense, useState } from 'react';
import { holds, useMe } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import { WatchButton } from '../notifications/index.ts';
import { archiveTexts } from './archive-texts.ts';
import type { RecordView } from './record-kind.ts';
import { usePutAway } from './use-put-away.tsx';

const ReadersDialog = lazy(async () => ({
  default: (await import('./readers-dialog.tsx')).ReadersDialog,
}));

/** What is done with a record as a whole: follow it, see who may see it, archive it, take it out of the archive, delete it. */
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
  const mayAskReaders = holds(useMe(), 'history.read');
  const [showsReaders, setShowsReaders] = useState(false);
  const { id, version, can, isArchived } = record;
  const { groups, dialog } = usePutAway({ id, version, can, isArchived, title, listPath });
  const readers = { items: [{ label: texts.readers, onChoose: () => setShowsReaders(true) }] };
  const all = mayAskReaders ? [readers, ...groups] : groups;
  return (
    <>
      <WatchButton recordId={id} />
      {all.length > 0 && (
        <Menu
          label={texts.actions(title)}
          target={<IconButton icon="more" label={texts.actions(title)} />}
          groups={all}
        />
      )}
      {showsReaders && (
        <Suspense fallback={null}>
          <ReadersDialog recordId={id} title={title} onClose={() => setShowsReaders(false)} />
        </Suspense>
      )}
      {dialog}
    </>
  );
}
