import { type AttachmentView, largestAttachmentBytes, recordOperations } from '@regie/contracts/records';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { addressOf, useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  classes,
  EmptyState,
  ErrorState,
  Icon,
  IconButton,
  SkeletonRows,
  useFormat,
  useToasts,
} from '../../ui/index.ts';
import { isAllowed } from './allowed.ts';
import styles from './record-page.module.css';
import { recordTexts } from './record-texts.ts';

/** Sends files one after the other, each its own event. */
function useAttach(recordId: string) {
  const texts = useText(recordTexts);
  const write = useWrite();
  const { say } = useToasts();
  const [busyName, setBusyName] = useState<string>();
  const attach = async (files: readonly File[]) => {
    for (const file of files) {
      if (file.size > largestAttachmentBytes) {
        say({ text: texts.tooLarge(file.name), isProblem: true });
        continue;
      }
      setBusyName(file.name);
      await write(
        recordOperations.attach,
        { parameters: { id: recordId }, query: { name: file.name.slice(0, 200) }, file },
        { said: texts.attached(file.name) },
      );
    }
    setBusyName(undefined);
  };
  return { attach, busyName };
}

function AttachmentItem({
  file,
  addedBy,
  recordId,
}: {
  readonly file: AttachmentView;
  readonly addedBy: string;
  readonly recordId: string;
}) {
  const texts = useText(recordTexts);
  const format = useFormat();
  const write = useWrite();
  const parameters = { id: recordId, attachmentId: file.id };
  return (
    <li className={styles.attachment}>
      <Icon name="paperclip" />
      {/* Never opened in the page: what others sent is only ever downloaded. */}
      <a href={addressOf(recordOperations.download, { parameters })} download={file.name}>
        {file.name}
      </a>
      <span className={styles.when}>
        {format.bytes(file.sizeBytes)} · {texts.addedBy(addedBy, format.relative(file.addedAt))}
      </span>
      {isAllowed(file.can, recordOperations.detach.id, false) ? (
        <IconButton
          icon="close"
          label={texts.remove(file.name)}
          onClick={() =>
            void write(recordOperations.detach, { parameters }, { said: texts.detached(file.name) })
          }
        />
      ) : null}
    </li>
  );
}

/** Files of a record: chosen with the button, dropped or pasted; downloaded only. */
export function RecordAttachments({ recordId }: { readonly recordId: string }) {
  const texts = useText(recordTexts);
  const read = useRead(recordOperations.listAttachments, { parameters: { id: recordId } });
  const { attach, busyName } = useAttach(recordId);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  if (read.problem !== undefined) return <ErrorState problem={read.problem} onRetry={read.refresh} />;
  if (read.value === undefined) return <SkeletonRows count={2} />;
  const { rows, names, can } = read.value;
  const mayAttach = isAllowed(can, recordOperations.attach.id, true);
  const take = (event: DragEvent | ClipboardEvent, files: FileList) => {
    if (!mayAttach || files.length === 0) return;
    event.preventDefault();
    setOver(false);
    void attach([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's twin of the button below
    <div
      className={classes(styles.dropZone, isOver && styles.isOver)}
      onDragOver={(event) => {
        if (!mayAttach) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => take(event, event.dataTransfer.files)}
      onPaste={(event) => take(event, event.clipboardData.files)}
    >
      {rows.length === 0 ? <EmptyState title={texts.noAttachments} /> : null}
      <ul>
        {rows.map((file) => (
          <AttachmentItem
            key={file.id}
            file={file}
            addedBy={names[file.addedById] ?? ''}
            recordId={recordId}
          />
        ))}
      </ul>
      <p role="status" className={styles.help}>
        {isOver ? texts.drop : busyName === undefined ? '' : texts.uploading(busyName)}
      </p>
      {mayAttach ? (
        <>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={texts.choose}
            onChange={(event) => {
              void attach([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <Button icon="upload" isBusy={busyName !== undefined} onClick={() => input.current?.click()}>
            {texts.choose}
          </Button>
        </>
      ) : null}
    </div>
  );
}
