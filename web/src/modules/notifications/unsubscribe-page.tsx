import type { Problem } from '@regie/contracts';
import { notificationOperations, type StopPurpose, stopPurposes } from '@regie/contracts/records';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, ButtonLink, RefusalNote, useSearchState } from '../../ui/index.ts';
import { OutsideFrame } from '../accounts/index.ts';
import { notificationTexts, purposeText } from './texts.ts';

/** What the link says that it stops; the server checks that it may. */
function purposeIn(token: string): StopPurpose | undefined {
  const [, word] = token.split('.');
  return stopPurposes.find((purpose) => purpose === word);
}

/** The page of a link in a mail. It stops nothing by being opened: machines that look at mail open links too. */
export function UnsubscribePage() {
  const text = useText(notificationTexts);
  const [search] = useSearchState();
  const token = search['token'] ?? '';
  const purpose = purposeIn(token);
  const [problem, setProblem] = useState<Problem>();
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  if (purpose === undefined)
    return (
      <OutsideFrame title={text.stop} lede={text.stopMissing}>
        <ButtonLink to="/sign-in">{text.toSignIn}</ButtonLink>
      </OutsideFrame>
    );
  const what = purposeText(text, purpose);
  const stop = async () => {
    setBusy(true);
    const answer = await call(notificationOperations.unsubscribe, { body: { token } });
    setBusy(false);
    setProblem(answer.problem);
    setDone(answer.problem === undefined);
  };
  return (
    <OutsideFrame title={text.stop} lede={isDone ? text.stopped(what) : text.stopLede(what)}>
      <RefusalNote problem={problem} />
      {isDone ? (
        <ButtonLink to="/notifications">{text.choose}</ButtonLink>
      ) : (
        <Button kind="primary" isBusy={isBusy} onClick={() => void stop()}>
          {text.stopAction}
        </Button>
      )}
    </OutsideFrame>
  );
}
