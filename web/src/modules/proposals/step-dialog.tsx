import { accountOperations } from '@regie/contracts/accounts';
import type { ProposalView, RouteStep } from '@regie/contracts/records';
import { stepOperations } from '@regie/contracts/workflows';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { FormDialog, LongTextField, PersonField } from '../../ui/index.ts';
import { sayIn } from '../workflows/index.ts';
import { stepTexts } from './step-texts.ts';

export type StepAct = 'approve' | 'refuse' | 'ask' | 'delegate';

/** Approving, refusing, asking or passing on at a step, with what is said of it. */
export function StepDialog({
  proposal,
  step,
  act,
  onClose,
}: {
  proposal: ProposalView;
  step: RouteStep;
  act: StepAct;
  onClose: () => void;
}) {
  const text = useText(stepTexts);
  const language = useLanguage();
  const write = useWrite();
  const [said, setSaid] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const people =
    useRead(accountOperations.listPeople, {}, { isEnabled: act === 'delegate' }).value?.rows ?? [];
  const able = people.filter(({ id }) => id !== proposal.proposerId);
  const isNeeded = act === 'refuse' || act === 'ask';
  const isWhole = (!isNeeded || said.trim() !== '') && (act !== 'delegate' || personId !== null);
  const send = async () => {
    const parameters = { id: proposal.id, stepId: step.id };
    const choices = { said: text.saids[act], showsProblem: true };
    if (act === 'ask')
      return await write(stepOperations.ask, { parameters, body: { question: said } }, choices);
    if (act === 'delegate') {
      if (personId === null) return 'open' as const;
      return await write(stepOperations.delegate, { parameters, body: { personId, reason: said } }, choices);
    }
    const operation = act === 'approve' ? stepOperations.approve : stepOperations.refuse;
    return await write(operation, { parameters, body: { reason: said } }, choices);
  };
  return (
    <FormDialog
      title={text.titles[act]}
      submitLabel={text.submits[act]}
      reason={isWhole ? undefined : text.complete}
      onSubmit={send}
      onClose={onClose}
    >
      {(at) => (
        <>
          <p>
            <strong>{sayIn(step.name, language)}</strong>. {text.leads[act]}
          </p>
          {act === 'delegate' && (
            <PersonField
              label={text.person}
              value={personId}
              people={able}
              onChange={setPersonId}
              error={at('body.personId')}
              isRequired
            />
          )}
          <LongTextField
            label={act === 'ask' ? text.question : act === 'approve' ? text.explanation : text.reason}
            value={said}
            onChange={setSaid}
            longest={2000}
            isRequired={isNeeded}
            isFocused={act !== 'delegate'}
          />
        </>
      )}
    </FormDialog>
  );
}
