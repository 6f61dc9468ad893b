import type { Problem } from '@regie/contracts';
import { accountSecurityOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, RefusalNote } from '../../ui/index.ts';
import styles from './outside-frame.module.css';
import { securityTexts } from './security-texts.ts';

/** A link by mail for the address that is typed above; the answer is the same whoever asks. */
export function ForgottenPassword({ email }: { email: string }) {
  const text = useText(securityTexts);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const ask = async () => {
    const answer = await call(accountSecurityOperations.askReset, { body: { email: email.trim() } });
    setProblem(answer.problem);
    setAsked(answer.problem === undefined);
  };
  return (
    <>
      <p className={styles.note} aria-live="polite">
        {isAsked ? text.resetAsked : text.forgotten}{' '}
        {!isAsked && (
          <Button
            kind="quiet"
            reason={email.trim() === '' ? text.addressFirst : undefined}
            onClick={() => void ask()}
          >
            {text.askReset}
          </Button>
        )}
      </p>
      <RefusalNote problem={problem} />
    </>
  );
}
