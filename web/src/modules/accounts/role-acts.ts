import type { Permission } from '@regie/contracts';
import type { RoleAct } from '@regie/contracts/account-roles';

/** Operations of one kind of thing, with the permissions that they ask. */
export interface ActGroup {
  readonly name: string;
  readonly label: string;
  readonly permissions: readonly Permission[];
  readonly acts: readonly RoleAct[];
}

/** Operations by what they are about: the first part of their id. Those that one word stands for are one group. */
export function groupActs(
  acts: readonly RoleAct[],
  labels: Readonly<Record<string, string>>,
): readonly ActGroup[] {
  const byLabel = new Map<string, RoleAct[]>();
  for (const act of acts) {
    const name = act.id.split('.')[0] ?? '';
    const label = labels[name] ?? name;
    byLabel.set(label, [...(byLabel.get(label) ?? []), act]);
  }
  return [...byLabel].map(([label, some]) => ({
    name: some[0]?.id.split('.')[0] ?? '',
    label,
    permissions: [...new Set(some.map(({ permission }) => permission))],
    acts: some,
  }));
}
