import { accountOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { FormDialog, type Submitted, TextField, useToasts } from '../../ui/index.ts';
import { ActivationLink } from './activation-link.tsx';
import { peopleTexts } from './people-texts.ts';
import { providerTexts } from './provider-texts.ts';

const empty = { name: '', email: '', jobTitle: '' };

/** Adds a person, then shows the link with which they choose a password. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const text = useText(peopleTexts);
  const write = useWrite();
  const [draft, setDraft] = useState(empty);
  const provider = useText(providerTexts);
  const { say } = useToasts();
  const [added, setAdded] = useState<{ name: string; path: string }>();
  const set = (patch: Partial<typeof empty>) => setDraft((now) => ({ ...now, ...patch }));
  const add = async (): Promise<Submitted> => {
    const { name, email, jobTitle } = draft;
    const answer = await write(
      accountOperations.addPerson,
      { body: { name, email: email.trim(), ...(jobTitle.trim() === '' ? {} : { jobTitle }) } },
      { showsProblem: true },
    );
    if (answer.problem !== undefined) return answer;
    const { activationPath: path } = answer.value;
    if (path === null) {
      say({ text: provider.added(name) });
      return answer;
    }
    setAdded({ name, path });
    return 'open';
  };
  if (added !== undefined) return <ActivationLink name={added.name} path={added.path} onClose={onClose} />;
  return (
    <FormDialog title={text.add} onClose={onClose} submitLabel={text.add} onSubmit={add}>
      {(at) => (
        <>
          <TextField
            label={text.name}
            value={draft.name}
            onChange={(name) => set({ name })}
            error={at('body.name')}
            isRequired
            isFocused
          />
          <TextField
            label={text.email}
            type="email"
            value={draft.email}
            onChange={(email) => set({ email })}
            error={at('body.email')}
            isRequired
          />
          <TextField
            label={text.jobTitle}
            value={draft.jobTitle}
            onChange={(jobTitle) => set({ jobTitle })}
            error={at('body.jobTitle')}
          />
        </>
      )}
    </FormDialog>
  );
}
