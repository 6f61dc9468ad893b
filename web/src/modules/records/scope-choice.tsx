import { type ScopeNode, treeOperations } from '@regie/contracts/portfolios';
import { useRead } from '../../api/index.ts';
import { ChoiceField } from '../../ui/index.ts';
import type { RecordKind } from './record-kind.ts';

/** Places of the tree that can hold a record of this type, once the tree is read. */
export function usePlaces(kind: RecordKind): readonly ScopeNode[] | undefined {
  const nodes = useRead(treeOperations.tree, {}).value?.nodes;
  return nodes?.filter((node) => kind.places.includes(node.kind) && !node.isArchived);
}

function labelOf(node: ScopeNode, nodes: readonly ScopeNode[]): string {
  const parent = nodes.find(({ id }) => id === node.parentId);
  return parent === undefined ? node.title : `${node.title} (${parent.title})`;
}

/** Chooses the place of a new record in the tree. */
export function ScopeChoice({
  kind,
  label,
  value,
  error,
  onChange,
}: {
  readonly kind: RecordKind;
  readonly label: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onChange: (scopeId: string | null) => void;
}) {
  const nodes = useRead(treeOperations.tree, {}).value?.nodes ?? [];
  const options = (usePlaces(kind) ?? [])
    .map((node) => ({ value: node.id, label: labelOf(node, nodes) }))
    .sort((left, right) => left.label.localeCompare(right.label));
  return (
    <ChoiceField label={label} isRequired value={value} error={error} options={options} onChange={onChange} />
  );
}
