import { briefOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useMe, useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { DayField, FormDialog, LongTextField, RadioField } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Approves the brief of a project: as its sponsor, or by recording that the sponsor signed on paper. */
export function ApproveBrief({
  projectId,
  sponsorId,
  onClose,
}: {
  projectId: string;
  sponsorId: string | null;
  onClose: () => void;
}) {
  const text = useText(texts);
  const { today } = useLocale();
  const isSponsor = useMe().person.id === sponsorId;
  const write = useWrite();
  const [way, setWay] = useState<'self' | 'paper'>(isSponsor ? 'self' : 'paper');
  const [approvedOn, setApprovedOn] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const approve = async () => {
    if (approvedOn === null) return 'open' as const;
    return await write(
      briefOperations.approve,
      { parameters: { id: projectId }, body: { approvedOn, isOnPaper: way === 'paper', note } },
      { said: text.briefApproved, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.approveBrief}
      submitLabel={way === 'self' ? text.approve : text.recordPaper}
      reason={approvedOn === null ? text.dayMissing : undefined}
      onSubmit={approve}
      onClose={onClose}
    >
      {(at) => (
        <>
          {isSponsor && (
            <RadioField
              label={text.way}
              value={way}
              options={[
                { value: 'self', label: text.asSponsor },
                { value: 'paper', label: text.onPaper },
              ]}
              onChange={setWay}
            />
          )}
          {!isSponsor && <p>{text.paperLead}</p>}
          <DayField
            label={text.approvedOn}
            value={approvedOn}
            onChange={setApprovedOn}
            error={at('body.approvedOn')}
            isRequired
          />
          <LongTextField
            label={text.note}
            help={text.noteHelp}
            value={note}
            onChange={setNote}
            longest={2000}
          />
        </>
      )}
    </FormDialog>
  );
}
