import { type DragEvent, useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import { Button, classes, IconButton, ProgressBar } from '../../ui/index.ts';
import styles from './imports.module.css';
import { importTexts } from './texts.ts';
import type { Upload } from './use-uploads.ts';

/** Where files come in: dropped, or chosen with the button; below it what is on its way. */
export function FileDrop({
  uploads,
  hasFiles,
  onFiles,
}: {
  readonly uploads: readonly Upload[];
  readonly hasFiles: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const text = useText(importTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's twin of the button below
    <div
      className={classes(styles.drop, isOver && styles.isOver, hasFiles && styles.isSmall)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>
        <p className={styles.dropTitle}>{isOver ? text.dropNow : text.dropHere}</p>
        <p className={styles.help}>{text.kinds}</p>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={text.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button kind={hasFiles ? 'plain' : 'primary'} icon="upload" onClick={() => input.current?.click()}>
        {hasFiles ? text.chooseMore : text.choose}
      </Button>
      {uploads.length > 0 && (
        <ul className={styles.uploads}>
          {uploads.map((upload) => (
            <li key={upload.number} className={styles.upload}>
              <span className={styles.fileName}>{upload.name}</span>
              <ProgressBar label={text.uploading(upload.name)} ratio={upload.ratio} />
              <IconButton icon="close" label={text.stop(upload.name)} onClick={upload.stop} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
