import { useText } from '../../language/index.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import { archiveTexts } from './archive-texts.ts';
import type { RecordView } from './record-kind.ts';
import { usePutAway } from './use-put-away.tsx';

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
  const { id, version, can, isArchived } = record;
  const { groups, dialog } = usePutAway({ id, version, can, isArchived, title, listPath });
  if (groups.length === 0) return null;
  return (
    <>
      <Menu
        label={texts.actions(title)}
        target={<IconButton icon="more" label={texts.actions(title)} />}
        groups={groups}
      />
      {dialog}
    </>
  );
}
