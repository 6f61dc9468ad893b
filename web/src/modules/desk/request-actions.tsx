import { requestOperations } from '@regie/contracts/desk';
import { useState } from 'react';
import { useMe, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, FormDialog, LongTextField, useGoTo } from '../../ui/index.ts';
import { isAllowed, type ShownRecord } from '../records/index.ts';
import { asRequest } from './request-kind.tsx';
import { deskTexts } from './texts.ts';

/** What the PMO does with a question, as its state lets it. */
export function RequestActions({ record, state: { writes } }: ShownRecord) {
  const text = useText(deskTexts);
  const me = useMe();
  const [isAnswering, setAnswering] = useState(false);
  const { state, ownerId, isArchived, can } = asRequest(record);
  if (isArchived || !isAllowed(can, 'requests.update', true)) return null;
  const isWaiting = state === 'asked' || state === 'taken';
  return (
    <>
      {state === 'asked' && (
        <Button
          onClick={() => void writes.update(record, { state: 'taken', ownerId: ownerId ?? me.person.id })}
        >
          {text.take}
        </Button>
      )}
      {isWaiting && (
        <Button kind="primary" onClick={() => setAnswering(true)}>
          {text.doAnswer}
        </Button>
      )}
      {state === 'answered' && (
        <Button onClick={() => void writes.update(record, { state: 'closed' })}>{text.close}</Button>
      )}
      {isAllowed(can, 'requests.draft-guideline', true) && <ToGuideline record={record} />}
      {isAnswering && <AnswerDialog record={record} onClose={() => setAnswering(false)} />}
    </>
  );
}

/** The draft of a guideline with this question and answer in it, opened to be worked out. */
function ToGuideline({ record }: Pick<ShownRecord, 'record'>) {
  const text = useText(deskTexts);
  const write = useWrite();
  const goTo = useGoTo();
  const { id, answer, state } = asRequest(record);
  const draft = async () => {
    const made = await write(
      requestOperations.draftGuideline,
      { parameters: { id } },
      { said: text.guidelineMade },
    );
    if (made.problem === undefined) goTo(`/guidelines/${made.value.key}`);
  };
  const isAnswered = (answer ?? '').trim() !== '';
  return (
    <Button
      kind={state === 'answered' || state === 'closed' ? 'plain' : 'quiet'}
      reason={isAnswered ? undefined : text.guidelineReason}
      onClick={() => void draft()}
    >
      {text.toGuideline}
    </Button>
  );
}

function AnswerDialog({ record, onClose }: Pick<ShownRecord, 'record'> & { readonly onClose: () => void }) {
  const text = useText(deskTexts);
  const me = useMe();
  const write = useWrite();
  const { id, version, answer: before, ownerId, question } = asRequest(record);
  const [answer, setAnswer] = useState(before ?? '');
  const send = async () => {
    const body = { answer, state: 'answered' as const, ownerId: ownerId ?? me.person.id };
    return await write(
      requestOperations.update,
      { parameters: { id }, version, body },
      { said: text.answered, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.answerTitle}
      submitLabel={text.doAnswer}
      reason={answer.trim() === '' ? text.answerMissing : undefined}
      onSubmit={send}
      onClose={onClose}
    >
      {(at) => (
        <>
          <p>{question}</p>
          <LongTextField
            label={text.answer}
            help={text.answerHelp}
            value={answer}
            onChange={setAnswer}
            longest={8000}
            error={at('body.answer')}
            isRequired
            isFocused
          />
        </>
      )}
    </FormDialog>
  );
}
