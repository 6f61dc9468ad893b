import { useState } from 'react';
import { holds, useMe } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { IconButton, loadLater, Menu } from '../../ui/index.ts';
import { WatchButton } from '../notifications/index.ts';
import { isAllowed } from './allowed.ts';
import { archiveTexts } from './archive-texts.ts';
import type { NamedField } from './field-set.ts';
import { KeepTemplate, templateOf } from './keep-template.tsx';
import type { RecordKind, RecordView } from './record-kind.ts';
import { usePutAway } from './use-put-away.tsx';

const ReadersDialog = loadLater(async () => (await import('./readers-dialog.tsx')).ReadersDialog);

const ShareDialog = loadLater(async () => (await import('../shares/index.ts')).ShareDialog);

/** What is done with a record as a whole: follow it, share it, see who may see it, archive it, take it out of the archive, delete it. */
export function RecordMenu({
  record,
  kind,
  fields,
  title,
  listPath,
}: {
  readonly record: RecordView;
  readonly kind: RecordKind;
  readonly fields: readonly NamedField[];
  readonly title: string;
  /** The page to be on once the record is gone. */
  readonly listPath: string;
}) {
  const texts = useText(archiveTexts);
  const me = useMe();
  const mayAskReaders = holds(me, 'history.read');
  const hasShares = me.organisation.hasShareLinks === true;
  const mayShare =
    hasShares && holds(me, 'record.share') && isAllowed(record.can, kind.operations.update.id, false);
  const [isSharing, setSharing] = useState(false);
  const [showsReaders, setShowsReaders] = useState(false);
  const { id, version, can, isArchived } = record;
  const { groups, dialog } = usePutAway({ id, version, can, isArchived, title, listPath });
  const readers = { items: [{ label: texts.readers, onChoose: () => setShowsReaders(true) }] };
  const hasTemplate = Object.keys(templateOf(kind, record)).length > 0;
  const [isKeeping, setKeeping] = useState(false);
  const keeping = { items: [{ label: texts.keepTemplate, onChoose: () => setKeeping(true) }] };
  const sharing = { items: [{ label: texts.share, onChoose: () => setSharing(true) }] };
  const all = [
    ...(hasTemplate ? [keeping] : []),
    ...(mayShare ? [sharing] : []),
    ...(mayAskReaders ? [readers] : []),
    ...groups,
  ];
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
      {showsReaders && <ReadersDialog recordId={id} title={title} onClose={() => setShowsReaders(false)} />}
      {isKeeping && (
        <KeepTemplate
          kind={kind}
          record={record}
          title={title}
          fields={fields}
          onClose={() => setKeeping(false)}
        />
      )}
      {isSharing && <ShareDialog recordId={id} title={title} onClose={() => setSharing(false)} />}
      {dialog}
    </>
  );
}
