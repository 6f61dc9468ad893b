import type { Verdict } from '@regie/contracts';
import { projectOperations } from '@regie/contracts/projects';
import { proposalOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { FormDialog, LongTextField } from '../../ui/index.ts';
import { OutcomeStatus, ReasonList, type Ways } from '../governance/index.ts';
import type { RecordView } from '../records/index.ts';
import type { NextStep } from './next-step.ts';
import { projectTexts } from './texts.ts';

/** Takes the next step, goes on against advice with a reason, proposes it to the PMO, or says what stands in the way. */
export function StepDialog({
  record,
  step,
  title,
  verdict: { outcome, ...verdict },
  ways,
  onClose,
}: {
  record: RecordView;
  step: NextStep;
  title: string;
  verdict: Verdict;
  ways: Ways;
  onClose: () => void;
}) {
  const texts = useText(projectTexts).step;
  const write = useWrite();
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  const parameters = { id: record.id };
  const { version } = record;
  const take = async () =>
    await write(
      projectOperations.update,
      { parameters, body: step.values, version, ...(reason === '' ? {} : { reason }) },
      { said: texts.taken(title), showsProblem: true },
    );
  const propose = async () =>
    await write(
      proposalOperations.make,
      { body: { operation: projectOperations.update.id, parameters, body: step.values, version, reason } },
      { said: texts.proposed, showsProblem: true },
    );
  const isReasonNeeded = outcome === 'advised' || outcome === 'reserved';
  const whyNot = outcome === 'blocked' ? texts.blocked : texts.reasonFirst;
  return (
    <FormDialog
      title={title}
      submitLabel={outcome === 'allowed' || outcome === 'blocked' ? title : texts.ways[outcome]}
      reason={outcome === 'blocked' || (isReasonNeeded && reason === '') ? whyNot : undefined}
      onSubmit={outcome === 'reserved' ? propose : take}
      onClose={onClose}
    >
      {outcome === 'allowed' ? (
        <p>{texts.free}</p>
      ) : (
        <>
          <p>
            <OutcomeStatus outcome={outcome} />
          </p>
          <ReasonList verdict={{ outcome, ...verdict }} ways={ways} />
        </>
      )}
      {outcome !== 'blocked' && (
        <LongTextField
          label={texts.reason}
          help={isReasonNeeded ? texts.reasonRead[outcome] : undefined}
          value={typed}
          onChange={setTyped}
          longest={2000}
          isRequired={isReasonNeeded}
          isFocused
        />
      )}
    </FormDialog>
  );
}
