import { governanceOperations, type Model } from '@regie/contracts/governance';
import { jobOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { Button, ProgressBar } from '../../ui/index.ts';
import { ReplayedActs } from './replayed-acts.tsx';
import { texts } from './texts.ts';

const days = 90;
const ended: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled']);

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}

/** What a model would have made of the acts of the last months; a worker looks it up. */
export function LookBack({ officeId, model }: { officeId: string; model: Model }) {
  const text = useText(texts);
  const { today } = useLocale();
  const write = useWrite();
  const [jobId, setJobId] = useState<string>();
  const [isDone, setDone] = useState(false);
  const parameters = { id: jobId ?? '' };
  const job = useRead(
    jobOperations.get,
    { parameters },
    { isEnabled: jobId !== undefined && !isDone, everyMs: 500 },
  );
  const state = job.value?.state;
  if (!isDone && state !== undefined && ended.has(state)) setDone(true);
  const result = useRead(governanceOperations.showReplay, { parameters }, { isEnabled: state === 'done' });
  const start = async () => {
    const body = { model, from: daysBefore(today, days), to: today };
    const answer = await write(governanceOperations.startReplay, { parameters: { id: officeId }, body });
    if (answer.problem === undefined) setJobId(answer.value.job.id);
  };
  const counts = result.value?.counts;
  return (
    <div>
      <p>{text.lookBackHelp}</p>
      {jobId === undefined && <Button onClick={() => void start()}>{text.start}</Button>}
      {jobId !== undefined && !isDone && (
        <ProgressBar label={text.running} ratio={job.value?.progress ?? 0} />
      )}
      {result.value !== undefined && counts !== undefined && (
        <>
          <p role="status">
            <strong>{text.lookBack}</strong>:{' '}
            {text.counts(result.value.acts, counts.advised, counts.blocked, counts.reserved, counts.unknown)}
          </p>
          {counts.advised + counts.blocked + counts.reserved > 0 && <ReplayedActs found={result.value} />}
        </>
      )}
    </div>
  );
}
