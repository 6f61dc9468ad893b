import { type Role, roles } from '@regie/contracts';
import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useMe, useWrite } from '../../api/index.ts';
import { useMeaning, useOption, useText } from '../../language/index.ts';
import { ChoiceField, FormDialog } from '../../ui/index.ts';
import { peopleTexts } from './people-texts.ts';
import { usePlaces } from './scope-places.ts';

/** Gives a role somewhere in the tree. */
export function GiveRole({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const text = useText(peopleTexts);
  const option = useOption();
  const meaning = useMeaning();
  const write = useWrite();
  const me = useMe();
  const places = usePlaces();
  const [role, setRole] = useState<Role>('project-manager');
  const [scopeId, setScopeId] = useState(me.organisation.id);
  const give = async () => {
    const where = places.find((place) => place.value === scopeId)?.label.trim() ?? '';
    return await write(
      accountOperations.grantRole,
      { body: { personId: person.id, role, scopeId } },
      { said: text.given(option('role', role), where), showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={`${text.giveRole}: ${person.name}`}
      onClose={onClose}
      submitLabel={text.give}
      onSubmit={give}
    >
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
      />
    </FormDialog>
  );
}
