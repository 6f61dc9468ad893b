import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { FormDialog } from '../../ui/index.ts';
import { peopleTexts } from './people-texts.ts';
import { RolePlaceFields, useRoleAndPlace } from './role-place-fields.tsx';
import { usePlaces } from './scope-places.ts';

/** Gives a role somewhere in the tree. */
export function GiveRole({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const text = useText(peopleTexts);
  const option = useOption();
  const write = useWrite();
  const places = usePlaces();
  const [chosen, setChosen] = useRoleAndPlace('project-manager');
  const give = async () => {
    const where = places.find((place) => place.value === chosen.scopeId)?.label.trim() ?? '';
    return await write(
      accountOperations.grantRole,
      { body: { personId: person.id, ...chosen } },
      { said: text.given(option('role', chosen.role), where), showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={`${text.giveRole}: ${person.name}`}
      onClose={onClose}
      submitLabel={text.give}
      onSubmit={give}
    >
      <RolePlaceFields chosen={chosen} onChange={setChosen} />
    </FormDialog>
  );
}
