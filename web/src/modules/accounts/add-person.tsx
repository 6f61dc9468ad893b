import type { Problem } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { useId, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, Dialog, Form, problemAt, RefusalNote, TextField } from '../../ui/index.ts';
import { ActivationLink } from './activation-link.tsx';
import { peopleTexts } from './people-texts.ts';

/** Places of the request that have a field here. */
const shownAt = ['body.name', 'body.email', 'body.jobTitle'];

const empty = { name: '', email: '', jobTitle: '' };

/** Adds a person, then shows the link with which they choose a password. */
export function AddPerson({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText(peopleTexts);
  const language = useLanguage();
  const write = useWrite();
  const form = useId();
  const [draft, setDraft] = useState(empty);
  const [problem, setProblem] = useState<Problem>();
  const [added, setAdded] = useState<{ name: string; path: string }>();
  const set = (patch: Partial<typeof empty>) => setDraft((now) => ({ ...now, ...patch }));
  const close = () => {
    setDraft(empty);
    setProblem(undefined);
    setAdded(undefined);
    onClose();
  };
  const add = async () => {
    const { name, email, jobTitle } = draft;
    const answer = await write(
      accountOperations.addPerson,
      { body: { name, email: email.trim(), ...(jobTitle.trim() === '' ? {} : { jobTitle }) } },
      { showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) setAdded({ name, path: answer.value.activationPath });
  };
  if (added !== undefined) return <ActivationLink name={added.name} path={added.path} onClose={close} />;
  const at = (field: string) => problemAt(problem, `body.${field}`, language);
  return (
    <Dialog
      title={text.add}
      isOpen={isOpen}
      onClose={close}
      footer={
        <Button type="submit" form={form} kind="primary">
          {text.add}
        </Button>
      }
    >
      <Form id={form} onSubmit={add}>
        <TextField
          label={text.name}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={at('name')}
          isRequired
          isFocused
        />
        <TextField
          label={text.email}
          type="email"
          value={draft.email}
          onChange={(email) => set({ email })}
          error={at('email')}
          isRequired
        />
        <TextField
          label={text.jobTitle}
          value={draft.jobTitle}
          onChange={(jobTitle) => set({ jobTitle })}
          error={at('jobTitle')}
        />
        <RefusalNote problem={problem} shownAt={shownAt} />
      </Form>
    </Dialog>
  );
}
