import { recordOperations } from '@regie/contracts/records';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button } from '../../ui/index.ts';
import { isAllowed } from './allowed.ts';
import { archiveTexts } from './archive-texts.ts';
import type { RecordView } from './record-kind.ts';
import styles from './record-page.module.css';

/** Above an archived record: that it is put away, and the way back for who may. */
export function ArchivedNote({ record, title }: { readonly record: RecordView; readonly title: string }) {
  const texts = useText(archiveTexts);
  const write = useWrite();
  if (!record.isArchived) return null;
  const restore = () =>
    write(
      recordOperations.restore,
      { parameters: { id: record.id }, version: record.version },
      { said: texts.restoredSaid(title) },
    );
  return (
    <div className={styles.archived}>
      <p>{texts.archivedNote}</p>
      {isAllowed(record.can, recordOperations.archive.id, false) && (
        <Button icon="undo" onClick={() => void restore()}>
          {texts.restore}
        </Button>
      )}
    </div>
  );
}
