import { type JobView, jobOperations } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Tray } from '../../ui/index.ts';
import { JobRow } from './job-row.tsx';
import { texts } from './texts.ts';

/** Often enough to see it move. */
const busyMs = 1000;

export function isBusy(job: JobView): boolean {
  return job.state === 'waiting' || job.state === 'running';
}

/** Your long work: how far it is, a way to stop it, and the file when it is ready. In sight when there is any. */
export function JobsTray() {
  const text = useText(texts);
  const first = useRead(jobOperations.list, {});
  const busy = first.value?.rows.filter(isBusy).length ?? 0;
  const { value = first.value } = useRead(jobOperations.list, {}, { everyMs: busy > 0 ? busyMs : false });
  const rows = value?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Tray icon="download" label={text.button(busy)} title={text.title} count={busy}>
      {() => (
        <ul>
          {rows.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      )}
    </Tray>
  );
}
