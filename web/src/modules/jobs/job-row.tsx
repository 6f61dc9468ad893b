import { type JobView, jobOperations } from '@regie/contracts/records';
import { addressOf, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Icon, IconButton, ProgressBar, Status, type StatusColour, useFormat } from '../../ui/index.ts';
import styles from './job-row.module.css';
import { texts } from './texts.ts';

const colours: Readonly<Record<JobView['state'], StatusColour>> = {
  waiting: 'grey',
  running: 'blue',
  done: 'green',
  failed: 'red',
  cancelled: 'grey',
};

/** One piece of long work. */
export function JobRow({ job }: { job: JobView }) {
  const text = useText(texts);
  const language = useLanguage();
  const format = useFormat();
  const write = useWrite();
  const kinds: Readonly<Record<string, string>> = text.kinds;
  const name = job.fileName ?? kinds[job.kind] ?? job.kind;
  const isBusy = job.state === 'waiting' || job.state === 'running';
  return (
    <li className={styles.job}>
      <div className={styles.words}>
        <strong>{name}</strong>
        <span className={styles.detail}>
          {format.relative(job.createdAt)}
          {job.message !== null && `, ${job.message}`}
          {job.failure !== null && ` · ${job.failure[language]}`}
        </span>
        {job.state === 'running' ? (
          <ProgressBar label={name} ratio={job.progress} />
        ) : (
          <Status colour={colours[job.state]}>{text.states[job.state]}</Status>
        )}
      </div>
      {isBusy && (
        <IconButton
          icon="close"
          label={text.cancel(name)}
          onClick={() => void write(jobOperations.cancel, { parameters: { id: job.id } })}
        />
      )}
      {job.state === 'done' && job.fileName !== null && (
        <a
          className={styles.download}
          href={addressOf(jobOperations.download, { parameters: { id: job.id } })}
          download={job.fileName}
        >
          <Icon name="download" />
          {text.download}
          <span className="visually-hidden"> {name}</span>
        </a>
      )}
    </li>
  );
}
