import { type ScopeNode, treeOperations } from '@regie/contracts/portfolios';
import { useMe, useRead } from '../../api/index.ts';
import type { ChoiceOption } from '../../ui/index.ts';

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

/** Where a role can be held. Who manages people but sees no projects can still give roles on the whole organisation. */
export function usePlaces(): readonly ChoiceOption<string>[] {
  const me = useMe();
  const { value } = useRead(treeOperations.tree, {});
  return value === undefined || value.nodes.length === 0
    ? [{ value: me.organisation.id, label: me.organisation.name }]
    : placesIn(value.nodes);
}
