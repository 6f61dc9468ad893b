import { type JobView, jobOperations } from '@regie/contracts/records';
import { useRef, useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { IconButton, Popup } from '../../ui/index.ts';
import { JobRow } from './job-row.tsx';
import styles from './jobs-tray.module.css';
import { texts } from './texts.ts';

/** Often enough to see it move. */
const busyMs = 1000;

export function isBusy(job: JobView): boolean {
  return job.state === 'waiting' || job.state === 'running';
}

/** Your long work: how far it is, a way to stop it, and the file when it is ready. In sight when there is any. */
export function JobsTray() {
  const text = useText(texts);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const first = useRead(jobOperations.list, {});
  const busy = first.value?.rows.filter(isBusy).length ?? 0;
  const { value = first.value } = useRead(jobOperations.list, {}, { everyMs: busy > 0 ? busyMs : false });
  const rows = value?.rows ?? [];
  if (rows.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <span className={styles.target}>
      <IconButton
        ref={button}
        icon="download"
        label={text.button(busy)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {busy > 0 && (
        <span className={styles.count} aria-hidden="true">
          {busy}
        </span>
      )}
      {isOpen && (
        <Popup anchor={button} role="dialog" aria-label={text.title} className={styles.tray} onClose={close}>
          <h2 className={styles.title}>{text.title}</h2>
          <ul>
            {rows.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </Popup>
      )}
    </span>
  );
}
