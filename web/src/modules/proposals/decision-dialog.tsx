import { type ProposalView, proposalOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { FormDialog, LongTextField } from '../../ui/index.ts';
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
  const [reason, setReason] = useState('');
  const isApproval = decision === 'approve';
  const decide = async () => {
    return await write(
      isApproval ? proposalOperations.approve : proposalOperations.reject,
      { parameters: { id: proposal.id }, body: { reason } },
      { said: isApproval ? text.approved : text.rejected, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={isApproval ? text.approveTitle : text.rejectTitle}
      onClose={onClose}
      submitLabel={isApproval ? text.approve : text.reject}
      onSubmit={decide}
    >
      {isApproval && <p>{text.approveText}</p>}
      <LongTextField
        label={text.decision}
        help={text.decisionHelp}
        value={reason}
        onChange={setReason}
        longest={2000}
        isFocused
      />
    </FormDialog>
  );
}
