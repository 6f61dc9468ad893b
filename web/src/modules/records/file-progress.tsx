import { jobOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { addressOf, useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import styles from './register.module.css';
import { registerTexts } from './texts.ts';

/** How far the file is; when it is made, the link to it. */
export function FileProgress({ jobId }: { readonly jobId: string }) {
  const texts = useText(registerTexts);
  const [isOver, setOver] = useState(false);
  const job = useRead(
    jobOperations.get,
    { parameters: { id: jobId } },
    { everyMs: isOver ? false : 600 },
  ).value;
  const isEnded = job !== undefined && job.state !== 'waiting' && job.state !== 'running';
  if (isEnded && !isOver) setOver(true);
  if (job?.state === 'done')
    return (
      <p role="status">
        {texts.ready}{' '}
        <a
          href={addressOf(jobOperations.download, { parameters: { id: jobId } })}
          download={job.fileName ?? ''}
        >
          {texts.download} {job.fileName}
        </a>
      </p>
    );
  if (isEnded) return <p role="alert">{job.message ?? texts.failed}</p>;
  return (
    <p role="status" className={styles.progress}>
      <progress aria-label={texts.making} max={1} value={job?.progress ?? 0} /> {texts.making}
    </p>
  );
}
