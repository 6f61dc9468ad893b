import { type Role, roles } from '@regie/contracts';
import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { type ScopeNode, treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useMe, useRead, useWrite } from '../../api/index.ts';
import { useMeaning, useOption, useText } from '../../language/index.ts';
import { ChoiceField, type ChoiceOption, FormDialog } from '../../ui/index.ts';
import { peopleTexts } from './people-texts.ts';

/** The tree as options, deeper ones indented, each parent before its children. */
function placesIn(nodes: readonly ScopeNode[]): readonly ChoiceOption<string>[] {
  const known = new Set(nodes.map((node) => node.id));
  const walk = (node: ScopeNode, depth: number): readonly ChoiceOption<string>[] => [
    { value: node.id, label: `${'\u2003'.repeat(depth)}${node.title}` },
    ...nodes.filter((child) => child.parentId === node.id).flatMap((child) => walk(child, depth + 1)),
  ];
  return nodes
    .filter((node) => node.parentId === null || !known.has(node.parentId))
    .flatMap((root) => walk(root, 0));
}

/** Gives a role somewhere in the tree. */
export function GiveRole({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const text = useText(peopleTexts);
  const option = useOption();
  const meaning = useMeaning();
  const write = useWrite();
  const me = useMe();
  const tree = useRead(treeOperations.tree, {});
  const [role, setRole] = useState<Role>('project-manager');
  const [scopeId, setScopeId] = useState(me.organisation.id);
  // Who manages people but sees no projects can still give roles on the whole organisation.
  const places =
    tree.value === undefined || tree.value.nodes.length === 0
      ? [{ value: me.organisation.id, label: me.organisation.name }]
      : placesIn(tree.value.nodes);
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
