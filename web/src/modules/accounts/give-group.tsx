import { accountProviderOperations } from '@regie/contracts/account-provider';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { FormDialog, TextField } from '../../ui/index.ts';
import { providerTexts } from './provider-texts.ts';
import { RolePlaceFields, useRoleAndPlace } from './role-place-fields.tsx';

/** Lets a group of the provider give a role somewhere in the tree. */
export function GiveGroup({ claim, onClose }: { claim: string; onClose: () => void }) {
  const text = useText(providerTexts);
  const write = useWrite();
  const [group, setGroup] = useState('');
  const [chosen, setChosen] = useRoleAndPlace('team-member');
  const give = async () =>
    await write(
      accountProviderOperations.giveGroup,
      { body: { group, ...chosen } },
      { said: text.given(group.trim()), showsProblem: true },
    );
  return (
    <FormDialog title={text.add} onClose={onClose} submitLabel={text.add} onSubmit={give}>
      {(at) => (
        <>
          <TextField
            label={text.group}
            help={text.groupHelp(claim)}
            value={group}
            onChange={setGroup}
            error={at('body.group')}
            longest={200}
            isRequired
            isFocused
          />
          <RolePlaceFields chosen={chosen} onChange={setChosen} error={at('body.scopeId')} />
        </>
      )}
    </FormDialog>
  );
}
