import { type GivenRole, givenRoles } from '@regie/contracts';
import { useState } from 'react';
import { useMe } from '../../api/index.ts';
import { useMeaning, useOption, useText } from '../../language/index.ts';
import { ChoiceField } from '../../ui/index.ts';
import { peopleTexts } from './people-texts.ts';
import { usePlaces } from './scope-places.ts';

interface RoleAndPlace {
  readonly role: GivenRole;
  readonly scopeId: string;
}

/** A role and the place where it counts, from the whole organisation down. */
export function useRoleAndPlace(role: GivenRole): [RoleAndPlace, (chosen: RoleAndPlace) => void] {
  const me = useMe();
  return useState<RoleAndPlace>({ role, scopeId: me.organisation.id });
}

export function RolePlaceFields({
  chosen,
  onChange,
  error,
}: {
  chosen: RoleAndPlace;
  onChange: (chosen: RoleAndPlace) => void;
  error?: string | undefined;
}) {
  const text = useText(peopleTexts);
  const option = useOption();
  const meaning = useMeaning();
  const places = usePlaces();
  return (
    <>
      <ChoiceField
        label={text.role}
        help={meaning(`role.${chosen.role}`)}
        value={chosen.role}
        options={givenRoles.map((value) => ({ value, label: option('role', value) }))}
        onChange={(role) => role !== null && onChange({ ...chosen, role })}
        hasNone={false}
      />
      <ChoiceField
        label={text.where}
        help={text.whereHelp}
        value={chosen.scopeId}
        options={places}
        onChange={(scopeId) => scopeId !== null && onChange({ ...chosen, scopeId })}
        hasNone={false}
        error={error}
      />
    </>
  );
}
