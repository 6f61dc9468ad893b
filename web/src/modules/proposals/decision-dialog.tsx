import type { Problem } from '@regie/contracts';
import { type ProposalView, proposalOperations } from '@regie/contracts/records';
import { useId, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Dialog, Form, LongTextField, RefusalNote } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Approving or rejecting, with an explanation. */
export function DecisionDialog({
  proposal,
  decision,
  onClose,
}: {
  proposal: ProposalView;
  decision: 'approve' | 'reject';
  onClose: () => void;
}) {
  const text = useText(texts);
  const write = useWrite();
  const form = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const isApproval = decision === 'approve';
  const decide = async () => {
    const answer = await write(
      isApproval ? proposalOperations.approve : proposalOperations.reject,
      { parameters: { id: proposal.id }, body: { reason } },
      { said: isApproval ? text.approved : text.rejected, showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={isApproval ? text.approveTitle : text.rejectTitle}
      isOpen
      onClose={onClose}
      footer={
        <Button type="submit" form={form} kind="primary">
          {isApproval ? text.approve : text.reject}
        </Button>
      }
    >
      <Form id={form} onSubmit={decide}>
        {isApproval && <p>{text.approveText}</p>}
        <LongTextField
          label={text.decision}
          help={text.decisionHelp}
          value={reason}
          onChange={setReason}
          longest={2000}
          isFocused
        />
        <RefusalNote problem={problem} />
      </Form>
    </Dialog>
  );
}
