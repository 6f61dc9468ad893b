import { Popover } from '@mantine/core';
import { type JobView, jobOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { IconButton } from '../../ui/index.ts';
import { layers } from '../../ui/layers.tsx';
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
  const first = useRead(jobOperations.list, {});
  const busy = first.value?.rows.filter(isBusy).length ?? 0;
  const { value = first.value } = useRead(jobOperations.list, {}, { everyMs: busy > 0 ? busyMs : false });
  const rows = value?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      trapFocus
      returnFocus
      unstyled
      portalProps={layers}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: styles.tray ?? '' }}
    >
      <span className={styles.target}>
        <Popover.Target>
          <IconButton
            icon="download"
            label={text.button(busy)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
        </Popover.Target>
        {busy > 0 && (
          <span className={styles.count} aria-hidden="true">
            {busy}
          </span>
        )}
      </span>
      <Popover.Dropdown aria-label={text.title}>
        <h2 className={styles.title}>{text.title}</h2>
        <ul>
          {rows.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
