import { treeOperations } from '@regie/contracts/portfolios';
import type { Answer } from '../../platform/operations/perform.ts';
import { verdictsAt } from '../../platform/records/can.ts';
import { listTree } from './tree-store.ts';

const operations = {
  'portfolios.create': 'portfolio.write',
  'programmes.create': 'portfolio.write',
  'projects.create': 'project.create',
  'scopes.move': 'portfolio.write',
  'records.archive': 'record.delete',
  'records.delete': 'record.delete',
} as const;

export const showTree: Answer<typeof treeOperations.tree> = {
  operation: treeOperations.tree,
  answer: async (reading) => {
    const rows = await listTree(reading);
    const can = await verdictsAt(
      reading,
      operations,
      rows.map(({ path }) => path),
    );
    return { nodes: rows.map(({ path: _path, ...node }, index) => ({ ...node, can: can[index] ?? {} })) };
  },
};
