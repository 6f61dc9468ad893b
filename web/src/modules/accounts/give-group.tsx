import { type Role, roles } from '@regie/contracts';
import { accountProviderOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useMe, useWrite } from '../../api/index.ts';
import { useMeaning, useOption, useText } from '../../language/index.ts';
import { ChoiceField, FormDialog, TextField } from '../../ui/index.ts';
import { providerTexts } from './provider-texts.ts';
import { usePlaces } from './scope-places.ts';

/** Lets a group of the provider give a role somewhere in the tree. */
export function GiveGroup({ claim, onClose }: { claim: string; onClose: () => void }) {
  const text = useText(providerTexts);
  const option = useOption();
  const meaning = useMeaning();
  const write = useWrite();
  const me = useMe();
  const places = usePlaces();
  const [group, setGroup] = useState('');
  const [role, setRole] = useState<Role>('team-member');
  const [scopeId, setScopeId] = useState(me.organisation.id);
  const give = async () =>
    await write(
      accountProviderOperations.giveGroup,
      { body: { group, role, scopeId } },
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
          <ChoiceField
            label={text.role}
            help={meaning(`role.${role}`)}
            value={role}
            options={roles.map((value) => ({ value, label: option('role', value) }))}
            onChange={(value) => value !== null && setRole(value)}
            hasNone={false}
          />
          <ChoiceField
            label={text.where}
            help={text.whereHelp}
            value={scopeId}
            options={places}
            onChange={(value) => value !== null && setScopeId(value)}
            hasNone={false}
            error={at('body.scopeId')}
          />
        </>
      )}
    </FormDialog>
  );
}
