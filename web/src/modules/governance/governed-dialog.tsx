import type { Verdict } from '@regie/contracts';
import { proposalOperations } from '@regie/contracts/records';
import { type ReactNode, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { FormDialog, LongTextField, type ProblemAt, type Submitted } from '../../ui/index.ts';
import { governedTexts } from './governed-texts.ts';
import { OutcomeStatus } from './outcome-status.tsx';
import { ReasonList } from './reason-list.tsx';
import type { Ways } from './use-ways.tsx';

/** What is proposed where the act itself is reserved. */
export interface ProposedAct {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly version?: number;
}

/** Does an act, goes on against advice with a reason, proposes it to the PMO, or says what stands in the way. */
export function GovernedDialog({
  title,
  submitLabel,
  verdict,
  ways,
  whyNot,
  act,
  onAct,
  onClose,
  children,
}: {
  readonly title: string;
  readonly submitLabel: string;
  readonly verdict: Verdict;
  readonly ways: Ways;
  /** What else is missing before it can be done. */
  readonly whyNot?: string | undefined;
  readonly act: ProposedAct;
  /** The reason is empty where none was given. */
  readonly onAct: (reason: string) => Promise<Submitted>;
  readonly onClose: () => void;
  /** What is asked of the act itself, above what it meets. */
  readonly children?: (at: ProblemAt) => ReactNode;
}) {
  const text = useText(governedTexts);
  const write = useWrite();
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  const { outcome } = verdict;
  const isReasonNeeded = outcome === 'advised' || outcome === 'reserved';
  const isStopped = outcome === 'blocked' || (isReasonNeeded && reason === '');
  const whyStopped = outcome === 'blocked' ? text.blocked : text.reasonFirst;
  const propose = async () =>
    await write(
      proposalOperations.make,
      { body: { ...act, reason } },
      { said: text.proposed, showsProblem: true },
    );
  return (
    <FormDialog
      title={title}
      submitLabel={outcome === 'allowed' || outcome === 'blocked' ? submitLabel : text.ways[outcome]}
      reason={whyNot ?? (isStopped ? whyStopped : undefined)}
      onSubmit={outcome === 'reserved' ? propose : () => onAct(reason)}
      onClose={onClose}
    >
      {(at) => (
        <>
          {children?.(at)}
          {outcome === 'allowed' ? (
            children === undefined && <p>{text.free}</p>
          ) : (
            <>
              <p>
                <OutcomeStatus outcome={outcome} />
              </p>
              <ReasonList verdict={verdict} ways={ways} />
            </>
          )}
          {(isReasonNeeded || (outcome === 'allowed' && children === undefined)) && (
            <LongTextField
              label={text.reason}
              help={isReasonNeeded ? text.reasonRead[outcome] : undefined}
              value={typed}
              onChange={setTyped}
              longest={2000}
              isRequired={isReasonNeeded}
              isFocused={children === undefined}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
