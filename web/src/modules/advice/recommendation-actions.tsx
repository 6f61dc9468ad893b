import { type RecommendationView, recommendationOperations } from '@regie/contracts/advice';
import { useState } from 'react';
import { useMe, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, CheckField, DayField, FormDialog, LongTextField, PersonField } from '../../ui/index.ts';
import { isAllowed, type ShownRecord, usePeople } from '../records/index.ts';
import { adviceTexts } from './advice-texts.ts';
import { asRecommendation, hasDraft } from './recommendation-kind.tsx';

/** What the author and the organisation do with a recommendation, as its state lets them. */
export function RecommendationActions({ record, state: { writes } }: ShownRecord) {
  const text = useText(adviceTexts);
  const me = useMe();
  const [open, setOpen] = useState<'accept' | 'reject'>();
  const recommendation = asRecommendation(record);
  const { state, authorId, isArchived, can } = recommendation;
  if (isArchived) return null;
  const isMine = authorId === me.person.id;
  // After what was typed a moment ago, which is stored one after the other.
  const setState = (next: 'draft' | 'handed-in') => void writes.update(record, { state: next });
  const mayDecide = state === 'handed-in' && !isMine && isAllowed(can, 'recommendations.decide', true);
  return (
    <>
      {isMine && state === 'draft' && (
        <Button kind="primary" onClick={() => setState('handed-in')}>
          {text.handIn}
        </Button>
      )}
      {isMine && state === 'handed-in' && <Button onClick={() => setState('draft')}>{text.takeBack}</Button>}
      {mayDecide && (
        <>
          <Button onClick={() => setOpen('reject')}>{text.reject}</Button>
          <Button kind="primary" onClick={() => setOpen('accept')}>
            {text.accept}
          </Button>
        </>
      )}
      {open === 'accept' && <Accept recommendation={recommendation} onClose={() => setOpen(undefined)} />}
      {open === 'reject' && <Reject recommendation={recommendation} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface DialogProps {
  readonly recommendation: RecommendationView;
  readonly onClose: () => void;
}

function Accept({ recommendation, onClose }: DialogProps) {
  const { id, version, kind, can } = recommendation;
  const text = useText(adviceTexts);
  const write = useWrite();
  const people = usePeople();
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const isHeld = hasDraft(recommendation);
  const waits = isHeld && (kind === 'template' || kind === 'workflow') ? text.draftWaits[kind] : undefined;
  const isGuideline = isHeld && waits === undefined;
  const mayDraft = isGuideline && isAllowed(can, 'guidelines.draft', true);
  const [makesGuideline, setMakes] = useState(mayDraft);
  const accept = async () =>
    await write(
      recommendationOperations.decide,
      { parameters: { id }, version, body: { isAccepted: true, reason, ownerId, dueOn, makesGuideline } },
      { said: text.accepted, showsProblem: true },
    );
  const isMissing = ownerId === null || dueOn === null || reason.trim() === '';
  return (
    <FormDialog
      title={text.acceptTitle}
      submitLabel={text.doAccept}
      reason={isMissing ? text.ownerMissing : undefined}
      onSubmit={accept}
      onClose={onClose}
    >
      {(at) => (
        <>
          <p>{text.acceptNote}</p>
          <PersonField
            label={text.owner}
            value={ownerId}
            people={people}
            onChange={setOwnerId}
            error={at('body.ownerId')}
            isRequired
            isFocused
          />
          <DayField label={text.due} value={dueOn} onChange={setDueOn} error={at('body.dueOn')} isRequired />
          <LongTextField label={text.reason} value={reason} onChange={setReason} longest={2000} isRequired />
          {mayDraft && (
            <CheckField label={text.makesGuideline} isChecked={makesGuideline} onChange={setMakes} />
          )}
          {waits !== undefined && <p>{waits}</p>}
          {isGuideline && !mayDraft && <p>{text.draftForPmo}</p>}
        </>
      )}
    </FormDialog>
  );
}

function Reject({ recommendation: { id, version }, onClose }: DialogProps) {
  const text = useText(adviceTexts);
  const write = useWrite();
  const [reason, setReason] = useState('');
  const reject = async () =>
    await write(
      recommendationOperations.decide,
      { parameters: { id }, version, body: { isAccepted: false, reason, ownerId: null, dueOn: null } },
      { said: text.rejected, showsProblem: true },
    );
  return (
    <FormDialog
      title={text.rejectTitle}
      submitLabel={text.doReject}
      reason={reason.trim() === '' ? text.reasonMissing : undefined}
      onSubmit={reject}
      onClose={onClose}
    >
      <LongTextField
        label={text.reason}
        value={reason}
        onChange={setReason}
        longest={2000}
        isRequired
        isFocused
      />
    </FormDialog>
  );
}
