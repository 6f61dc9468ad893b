import { type CharterView, charterOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useMe, useWrite } from '../../../api/index.ts';
import { useLocale, useText } from '../../../language/index.ts';
import { Button, DayField, FormDialog, LongTextField, TextField, useGoTo } from '../../../ui/index.ts';
import { isAllowed, type ShownRecord } from '../../records/index.ts';
import { asCharter } from './charter-kind.ts';
import { charterTexts } from './charter-texts.ts';

/** What the sponsor and the PMO do with a version, as far as its state and their role let them. */
export function CharterActions({ record }: ShownRecord) {
  const text = useText(charterTexts);
  const me = useMe();
  const write = useWrite();
  const goTo = useGoTo();
  const [open, setOpen] = useState<'back' | 'paper'>();
  const charter = asCharter(record);
  const { id, version, state, scopeId, isArchived } = charter;
  if (isArchived) return null;
  const parameters = { id };
  const mayManage = isAllowed(charter.can, 'charters.update', true);
  const isAsked = state === 'asked' && charter.sponsorId === me.person.id;
  const isOpen = state === 'draft' || state === 'asked';
  const askApproval = () =>
    void write(charterOperations.askApproval, { parameters, version }, { said: text.asked });
  const approve = () =>
    void write(
      charterOperations.decide,
      { parameters, version, body: { isApproved: true, ruling: null } },
      { said: text.approved },
    );
  const makeNext = async () => {
    const { value } = await write(charterOperations.draft, { body: { scopeId } }, { said: text.nextMade });
    if (value !== undefined) goTo(`/charters/${value.record.key}`);
  };
  return (
    <>
      {isAsked && (
        <>
          <Button onClick={() => setOpen('back')}>{text.sendBack}</Button>
          <Button kind="primary" onClick={approve}>
            {text.approve}
          </Button>
        </>
      )}
      {mayManage && isOpen && <Button onClick={() => setOpen('paper')}>{text.paper}</Button>}
      {mayManage && state === 'asked' && (
        <Button
          onClick={() => void write(charterOperations.withdraw, { parameters }, { said: text.withdrawn })}
        >
          {text.withdraw}
        </Button>
      )}
      {mayManage && state === 'draft' && (
        <Button kind="primary" onClick={askApproval}>
          {text.ask}
        </Button>
      )}
      {mayManage && state === 'approved' && <Button onClick={() => void makeNext()}>{text.next}</Button>}
      {open === 'back' && <SendBack charter={charter} onClose={() => setOpen(undefined)} />}
      {open === 'paper' && <RecordPaper charter={charter} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface DialogProps {
  readonly charter: CharterView;
  readonly onClose: () => void;
}

function SendBack({ charter: { id, version }, onClose }: DialogProps) {
  const text = useText(charterTexts);
  const write = useWrite();
  const [ruling, setRuling] = useState('');
  const send = async () =>
    await write(
      charterOperations.decide,
      { parameters: { id }, version, body: { isApproved: false, ruling } },
      { said: text.sentBack, showsProblem: true },
    );
  return (
    <FormDialog
      title={text.sendBackTitle}
      submitLabel={text.sendBack}
      reason={ruling.trim() === '' ? `${text.why}?` : undefined}
      onSubmit={send}
      onClose={onClose}
    >
      <LongTextField
        label={text.why}
        value={ruling}
        onChange={setRuling}
        longest={2000}
        isRequired
        isFocused
      />
    </FormDialog>
  );
}

function RecordPaper({ charter: { id, version }, onClose }: DialogProps) {
  const text = useText(charterTexts);
  const { today } = useLocale();
  const write = useWrite();
  const [signedBy, setSignedBy] = useState('');
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const send = async () => {
    if (signedOn === null) return 'open' as const;
    return await write(
      charterOperations.recordPaper,
      { parameters: { id }, version, body: { signedBy, signedOn } },
      { said: text.recorded, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.paperTitle}
      submitLabel={text.record}
      reason={signedOn === null ? text.dayMissing : undefined}
      onSubmit={send}
      onClose={onClose}
    >
      {(at) => (
        <>
          <p>{text.paperLead}</p>
          <TextField
            label={text.signedBy}
            value={signedBy}
            onChange={setSignedBy}
            error={at('body.signedBy')}
            longest={200}
            isRequired
            isFocused
          />
          <DayField
            label={text.signedOn}
            value={signedOn}
            onChange={setSignedOn}
            error={at('body.signedOn')}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}
