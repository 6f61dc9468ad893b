import type { Problem } from '@regie/contracts';
import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { useId, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Dialog, Form, RefusalNote, TextField } from '../../ui/index.ts';
import { peopleTexts } from './people-texts.ts';

/** Changes the name or the function of a person. */
export function EditPerson({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const text = useText(peopleTexts);
  const write = useWrite();
  const form = useId();
  const [name, setName] = useState(person.name);
  const [jobTitle, setJobTitle] = useState(person.jobTitle ?? '');
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    const answer = await write(
      accountOperations.updatePerson,
      {
        parameters: { id: person.id },
        version: person.version,
        body: { name, jobTitle: jobTitle.trim() === '' ? null : jobTitle },
      },
      { said: text.changed, showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={text.edit}
      isOpen
      onClose={onClose}
      footer={
        <Button type="submit" form={form} kind="primary">
          {text.edit}
        </Button>
      }
    >
      <Form id={form} onSubmit={save}>
        <TextField label={text.name} value={name} onChange={setName} isRequired isFocused />
        <TextField label={text.jobTitle} value={jobTitle} onChange={setJobTitle} />
        <RefusalNote problem={problem} />
      </Form>
    </Dialog>
  );
}
