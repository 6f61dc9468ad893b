import { organisationOperations } from '@regie/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { refreshAfter, useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { ErrorState, ProgressBar, Skeleton, useFormat } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Often enough to see it move. */
const everyMs = 1000;

/** How far the example is; follows while it is being made, and reads everything when it is there. */
export function useExample() {
  const queries = useQueryClient();
  const wasBusy = useRef(false);
  const first = useRead(organisationOperations.example, {});
  const isBusy = first.value?.state === 'busy';
  const { value = first.value, problem } = useRead(
    organisationOperations.example,
    {},
    { everyMs: isBusy ? everyMs : false },
  );
  useEffect(() => {
    if (wasBusy.current && !isBusy) refreshAfter(queries);
    wasBusy.current = isBusy;
  }, [isBusy, queries]);
  return { value, problem };
}

/** Whether there is an example, how far it is, and how it is removed. */
export function ExampleStatus() {
  const text = useText(texts);
  const format = useFormat();
  const { value, problem } = useExample();
  if (problem !== undefined) return <ErrorState problem={problem} />;
  if (value === undefined) return <Skeleton width="20em" />;
  if (value.state === 'busy')
    return (
      <>
        <p>{text.exampleBusy(format.percent(value.progress))}</p>
        <ProgressBar label={text.example} ratio={value.progress} />
      </>
    );
  if (value.state === 'absent') return <p>{text.exampleAbsent}</p>;
  return (
    <p>
      {text.examplePresent} <code>regie example remove</code>.
    </p>
  );
}
