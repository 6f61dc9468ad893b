import type { Problem } from '@regie/contracts';
import { type WaiverView, waiverOperations } from '@regie/contracts/governance';
import { useId, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Dialog, Form, LongTextField, RadioField, RefusalNote } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Grants or refuses a waiver, with the reason. */
export function WaiverDecision({ waiver, onClose }: { waiver: WaiverView; onClose: () => void }) {
  const text = useText(texts);
  const write = useWrite();
  const form = useId();
  const [choice, setChoice] = useState<'grant' | 'refuse'>('grant');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const decide = async () => {
    const answer = await write(
      waiverOperations.decide,
      { parameters: { id: waiver.id }, body: { isGranted: choice === 'grant', reason } },
      { said: text.decided, showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={text.decide}
      isOpen
      onClose={onClose}
      footer={
        <Button type="submit" form={form} kind="primary">
          {choice === 'grant' ? text.grant : text.refuse}
        </Button>
      }
    >
      <Form id={form} onSubmit={decide}>
        <p>
          <code>{waiver.control}</code> · {waiver.scopeTitle}: {waiver.reason}
        </p>
        <RadioField
          label={text.decide}
          value={choice}
          options={[
            { value: 'grant', label: text.grant },
            { value: 'refuse', label: text.refuse },
          ]}
          onChange={setChoice}
        />
        <LongTextField label={text.reason} value={reason} onChange={setReason} longest={2000} isRequired />
        <RefusalNote problem={problem} />
      </Form>
    </Dialog>
  );
}
