import { isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import { treeOperations } from '@regie/contracts/portfolios';
import { lockTree } from '../../platform/access/lock-tree.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { checkMove, type Node } from './domain/tree.ts';
import { findNode, readSubtree } from './tree-store.ts';

interface Move {
  readonly node: Node;
  readonly parent: Node;
  readonly subtree: readonly Image[];
}

/** The subtree with its paths below the new parent. */
export function movePaths({ node, parent, subtree }: Move): readonly Image[] {
  return subtree.map((scope) => {
    const path = trust<readonly string[]>(scope['path']);
    return {
      ...scope,
      version: scope.version + 1,
      path: [...parent.path, ...path.slice(path.indexOf(node.id))],
      ...(scope.id === node.id ? { parent_id: parent.id } : {}),
    };
  });
}

/** Leaving a place and entering another both need the permission. */
const placeOf = (node: Node, parent: Node) => ({ paths: [node.path.slice(0, -1), parent.path] });

export const moveScope: Verb<typeof treeOperations.move, Move, readonly Image[]> = {
  operation: treeOperations.move,
  load: async (unit, { parameters, body }): Promise<Move | Refusal | Withheld> => {
    await lockTree(unit.database, 'to-move');
    const [node, parent] = [await findNode(unit, parameters.id), await findNode(unit, body.parentId)];
    if (node === undefined || node.kind === 'organisation') return refuse('request/not-found');
    if (parent === undefined) return refuse('request/not-found', { place: 'body.parentId' });
    const archived = await refuseArchived(unit.database, [...node.path, ...parent.path]);
    if (archived !== undefined) return new Withheld(archived, placeOf(node, parent));
    return { node, parent, subtree: await readSubtree(unit, node.id) };
  },
  place: ({ node, parent }) => placeOf(node, parent),
  decide: (move) => checkMove(move.node, move.parent) ?? movePaths(move),
  store: async (unit, moved, { subtree }) => {
    const writes = moved.map((after, index) => ({
      before: subtree[index] ?? null,
      after,
      recordId: after.id,
      scopeId: after.id,
    }));
    const written = await writeRows(unit, { name: 'scope' }, writes);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
