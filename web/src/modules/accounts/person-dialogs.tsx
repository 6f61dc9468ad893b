import { accountProviderOperations } from '@regie/contracts/account-provider';
import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Confirm, useToasts } from '../../ui/index.ts';
import { ActivationLink } from './activation-link.tsx';
import { EditPerson } from './edit-person.tsx';
import { GiveRole } from './give-role.tsx';
import { peopleTexts } from './people-texts.ts';
import { providerTexts } from './provider-texts.ts';
import { usePersonWrites } from './use-person-writes.ts';

export type PersonAction = 'give' | 'edit' | 'link' | 'unlink' | 'deactivate';

interface PersonDialogProps {
  readonly person: PersonView;
  readonly onClose: () => void;
}

function Deactivate({ person, onClose }: PersonDialogProps) {
  const text = useText(peopleTexts);
  const { sayProblem } = useToasts();
  const { change } = usePersonWrites();
  const deactivate = async () => {
    const answer = await change(person, { isActive: false }, text.deactivated(person.name));
    if (answer?.problem !== undefined) sayProblem(answer.problem);
    onClose();
  };
  return (
    <Confirm
      title={text.deactivateTitle(person.name)}
      confirmLabel={text.deactivate}
      isDanger
      isOpen
      onConfirm={() => void deactivate()}
      onClose={onClose}
    >
      {text.deactivateText}
    </Confirm>
  );
}

function RenewLink({ person, onClose }: PersonDialogProps) {
  const text = useText(peopleTexts);
  const write = useWrite();
  const [path, setPath] = useState<string>();
  const renew = async () => {
    const answer = await write(accountOperations.renewLink, { parameters: { id: person.id } });
    if (answer.problem === undefined) setPath(answer.value.activationPath);
    else onClose();
  };
  if (path !== undefined) return <ActivationLink name={person.name} path={path} onClose={onClose} />;
  return (
    <Confirm
      title={text.newLinkTitle(person.name)}
      confirmLabel={text.newLink}
      isOpen
      onConfirm={() => void renew()}
      onClose={onClose}
    >
      {text.newLinkText}
    </Confirm>
  );
}

function Unlink({ person, onClose }: PersonDialogProps) {
  const text = useText(providerTexts);
  const write = useWrite();
  const unlink = async () => {
    const request = { parameters: { id: person.id } };
    await write(accountProviderOperations.unlinkPerson, request, { said: text.unlinked(person.name) });
    onClose();
  };
  return (
    <Confirm
      title={text.unlinkTitle(person.name)}
      confirmLabel={text.unlink}
      isOpen
      onConfirm={() => void unlink()}
      onClose={onClose}
    >
      {text.unlinkText}
    </Confirm>
  );
}

/** The dialog of what was chosen from the menu of a person. */
export function PersonDialogs({ action, ...rest }: PersonDialogProps & { readonly action: PersonAction }) {
  if (action === 'give') return <GiveRole {...rest} />;
  if (action === 'edit') return <EditPerson {...rest} />;
  if (action === 'unlink') return <Unlink {...rest} />;
  return action === 'link' ? <RenewLink {...rest} /> : <Deactivate {...rest} />;
}
