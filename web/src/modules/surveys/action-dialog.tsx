import { actionOperations } from '@regie/contracts/registers';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { DayField, FormDialog, PersonField, TextField } from '../../ui/index.ts';
import { usePeople } from '../records/index.ts';
import { surveyTexts } from './texts.ts';

/** Agrees the action that is to mend a low score, in the register of actions. */
export function ActionDialog({
  scopeId,
  about,
  onClose,
}: {
  readonly scopeId: string;
  readonly about: string;
  readonly onClose: () => void;
}) {
  const text = useText(surveyTexts);
  const write = useWrite();
  const people = usePeople();
  const [title, setTitle] = useState('');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const isMissing = title.trim() === '' || ownerId === null || dueOn === null;
  const make = async () =>
    await write(
      actionOperations.create,
      { body: { scopeId, title, description: about, ownerId, dueOn, occasion: 'improvement' } },
      { said: text.made, showsProblem: true },
    );
  return (
    <FormDialog
      title={text.actTitle}
      submitLabel={text.act}
      reason={isMissing ? text.actMissing : undefined}
      onSubmit={make}
      onClose={onClose}
    >
      {(at) => (
        <>
          <p>{about}</p>
          <TextField
            label={text.actName}
            value={title}
            onChange={setTitle}
            longest={200}
            error={at('body.title')}
            isRequired
            isFocused
          />
          <PersonField
            label={text.actOwner}
            value={ownerId}
            people={people}
            onChange={setOwnerId}
            error={at('body.ownerId')}
            isRequired
          />
          <DayField
            label={text.actDue}
            value={dueOn}
            onChange={setDueOn}
            error={at('body.dueOn')}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}
