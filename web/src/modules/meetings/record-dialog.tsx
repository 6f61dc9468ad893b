import { accountOperations } from '@regie/contracts/accounts';
import { type AgendaItem, minutesOperations } from '@regie/contracts/meetings';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { DayField, FormDialog, LongTextField, PersonField, TextField } from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';

/** Records a decision or an action of an item in its register. */
export function RecordDialog({
  meetingId,
  item,
  type,
  onClose,
}: {
  meetingId: string;
  item: AgendaItem;
  type: 'decision' | 'action';
  onClose: () => void;
}) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const [title, setTitle] = useState(type === 'decision' ? item.title : '');
  const [ruling, setRuling] = useState('');
  const [rationale, setRationale] = useState('');
  const [ownerId, setOwner] = useState<string | null>(item.presenterId);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const isDecision = type === 'decision';
  const isWhole =
    title.trim() !== '' && ownerId !== null && (isDecision ? ruling.trim() !== '' : dueOn !== null);
  const parameters = { id: meetingId, itemId: item.id };
  const choices = { said: text.recordedDone, showsProblem: true };
  const save = async () => {
    if (ownerId === null) return 'open' as const;
    if (isDecision) {
      const body = { title, ruling, rationale, ownerId };
      return await write(minutesOperations.recordDecision, { parameters, body }, choices);
    }
    if (dueOn === null) return 'open' as const;
    return await write(
      minutesOperations.recordAction,
      { parameters, body: { title, ownerId, dueOn } },
      choices,
    );
  };
  return (
    <FormDialog
      title={isDecision ? text.addDecision : text.addAction}
      submitLabel={text.record}
      reason={isWhole ? undefined : text.whole}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          <TextField label={text.what} value={title} onChange={setTitle} longest={200} isRequired />
          {isDecision && (
            <>
              <LongTextField
                label={text.ruling}
                value={ruling}
                onChange={setRuling}
                longest={4000}
                isRequired
              />
              <LongTextField
                label={text.rationale}
                value={rationale}
                onChange={setRationale}
                longest={4000}
              />
            </>
          )}
          <PersonField
            label={isDecision ? text.decider : text.owner}
            value={ownerId}
            people={people}
            onChange={setOwner}
            error={at('body.ownerId')}
            isRequired
          />
          {!isDecision && (
            <DayField
              label={text.dueOn}
              value={dueOn}
              onChange={setDueOn}
              error={at('body.dueOn')}
              isRequired
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
