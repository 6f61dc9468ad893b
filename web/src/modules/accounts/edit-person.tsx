import type { PersonView } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useText } from '../../language/index.ts';
import { ConflictChoice, FormDialog, TextField } from '../../ui/index.ts';
import { peopleTexts } from './people-texts.ts';
import { usePersonWrites } from './use-person-writes.ts';

/** Changes the name or the function of a person. */
export function EditPerson({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const text = useText(peopleTexts);
  const { change, conflict } = usePersonWrites();
  // As it was read when the dialog opened: what somebody else changes meanwhile is held against this.
  const [read] = useState(person);
  const [name, setName] = useState(read.name);
  const [jobTitle, setJobTitle] = useState(read.jobTitle ?? '');
  const save = async () => {
    const job = jobTitle.trim() === '' ? null : jobTitle.trim();
    const values = {
      ...(name === read.name ? {} : { name }),
      ...(job === read.jobTitle ? {} : { jobTitle: job }),
    };
    return Object.keys(values).length === 0 ? {} : ((await change(read, values, text.changed)) ?? {});
  };
  return (
    <>
      <FormDialog
        isOpen={conflict === undefined}
        title={text.edit}
        onClose={onClose}
        submitLabel={text.save}
        onSubmit={save}
      >
        <TextField label={text.name} value={name} onChange={setName} isRequired isFocused />
        <TextField label={text.jobTitle} value={jobTitle} onChange={setJobTitle} />
      </FormDialog>
      {conflict !== undefined && (
        <ConflictChoice
          title={conflict.current.name}
          fields={conflict.clashes.map((clash) => ({
            name: clash.name,
            label: clash.name === 'name' ? text.name : text.jobTitle,
            mine: String(clash.mine ?? ''),
            theirs: String(clash.theirs ?? ''),
          }))}
          onSettle={conflict.settle}
        />
      )}
    </>
  );
}
