import type { ScopeNode } from '@regie/contracts/portfolios';

/** The places below one, each after the one that it is part of. */
export function placesBelow(nodes: readonly ScopeNode[], id: string): readonly ScopeNode[] {
  return nodes
    .filter(({ parentId, isArchived }) => parentId === id && !isArchived)
    .flatMap((node) => [node, ...placesBelow(nodes, node.id)]);
}
