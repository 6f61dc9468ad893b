import type { ScopeKind, ScopeNode } from '@regie/contracts/portfolios';

/** One line of the tree as it is drawn. */
export interface TreeRow {
  readonly node: ScopeNode;
  readonly depth: number;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
}

/** What may stand below what; the server has the last word. */
const parentsOf: Readonly<Record<ScopeKind, readonly ScopeKind[]>> = {
  organisation: [],
  portfolio: ['organisation', 'portfolio'],
  programme: ['organisation', 'portfolio'],
  project: ['organisation', 'portfolio', 'programme'],
};

const kindOrder: readonly ScopeKind[] = ['organisation', 'portfolio', 'programme', 'project'];

function byKindAndTitle(left: ScopeNode, right: ScopeNode): number {
  return (
    kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind) ||
    left.title.localeCompare(right.title, 'nl')
  );
}

function groupByParent(nodes: readonly ScopeNode[]): ReadonlyMap<string | null, readonly ScopeNode[]> {
  const known = new Set(nodes.map(({ id }) => id));
  const groups = new Map<string | null, ScopeNode[]>();
  for (const node of nodes) {
    // Who may see a project but nothing above it sees it at the top.
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [node]);
    else group.push(node);
  }
  return groups;
}

/** The lines of the tree from top to bottom, those below a closed place left out. */
export function treeRows(nodes: readonly ScopeNode[], closed: ReadonlySet<string>): readonly TreeRow[] {
  const children = groupByParent(nodes);
  const rows: TreeRow[] = [];
  const add = (parent: string | null, depth: number): void => {
    for (const node of [...(children.get(parent) ?? [])].sort(byKindAndTitle)) {
      const isOpen = !closed.has(node.id);
      const hasChildren = (children.get(node.id)?.length ?? 0) > 0;
      rows.push({ node, depth, hasChildren, isOpen });
      if (isOpen && hasChildren) add(node.id, depth + 1);
    }
  };
  add(null, 0);
  return rows;
}

/** The ids of a place and of all that lies below it. */
export function withDescendants(nodes: readonly ScopeNode[], id: string): ReadonlySet<string> {
  const children = groupByParent(nodes);
  const found = new Set<string>();
  const add = (each: string): void => {
    found.add(each);
    for (const child of children.get(each) ?? []) add(child.id);
  };
  add(id);
  return found;
}

/** Places to which a node can be moved: of a fitting kind, not where it is, and never below itself. */
export function placesFor(nodes: readonly ScopeNode[], node: ScopeNode): readonly ScopeNode[] {
  const own = withDescendants(nodes, node.id);
  return nodes
    .filter(
      ({ id, kind, isArchived }) =>
        parentsOf[node.kind].includes(kind) && !own.has(id) && id !== node.parentId && !isArchived,
    )
    .sort(byKindAndTitle);
}

export function countKinds(nodes: readonly ScopeNode[]): Readonly<Record<ScopeKind, number>> {
  const count = (kind: ScopeKind) => nodes.filter((node) => node.kind === kind && !node.isArchived).length;
  return {
    organisation: count('organisation'),
    portfolio: count('portfolio'),
    programme: count('programme'),
    project: count('project'),
  };
}
