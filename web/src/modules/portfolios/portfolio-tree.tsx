import type { ScopeKind, ScopeNode } from '@regie/contracts/portfolios';
import { useLanguage, useTerm, useText } from '../../language/index.ts';
import { IconButton, Link, Menu, type MenuItem, Tag, useGoTo } from '../../ui/index.ts';
import { findReason, usePutAway } from '../records/index.ts';
import type { NewKind } from './new-in-place.tsx';
import styles from './portfolio-tree.module.css';
import { portfolioTexts } from './texts.ts';
import type { TreeRow } from './tree-rows.ts';

/** What is asked of a node through its menu. */
export interface NodeActions {
  readonly onToggle: (id: string) => void;
  readonly onNew: (kind: NewKind, node: ScopeNode) => void;
  readonly onMove: (node: ScopeNode) => void;
}

function pathOf({ kind, key, id }: ScopeNode): string | undefined {
  const folders: Readonly<Record<ScopeKind, string | undefined>> = {
    organisation: undefined,
    portfolio: 'portfolios',
    programme: 'programmes',
    project: 'projects',
  };
  const folder = folders[kind];
  return folder === undefined ? undefined : `/${folder}/${key ?? id}`;
}

const childKinds: Readonly<Record<ScopeKind, readonly NewKind[]>> = {
  organisation: ['portfolio', 'programme', 'project'],
  portfolio: ['portfolio', 'programme', 'project'],
  programme: ['project'],
  project: [],
};

function NodeMenu({ node, onNew, onMove }: { readonly node: ScopeNode } & NodeActions) {
  const texts = useText(portfolioTexts);
  const language = useLanguage();
  const goTo = useGoTo();
  const path = pathOf(node);
  const labels = { portfolio: texts.newPortfolio, programme: texts.newProgramme, project: texts.newProject };
  const making = childKinds[node.kind].map(
    (kind): MenuItem => ({
      label: labels[kind],
      icon: 'plus',
      reason: findReason(node.can, `${kind}s.create`, language),
      onChoose: () => onNew(kind, node),
    }),
  );
  const moving: readonly MenuItem[] =
    node.kind === 'organisation'
      ? []
      : [
          {
            label: texts.move,
            reason: findReason(node.can, 'scopes.move', language),
            onChoose: () => onMove(node),
          },
        ];
  const { groups, dialog } = usePutAway({ ...node, listPath: '/portfolio' });
  return (
    <>
      <Menu
        label={texts.actions(node.title)}
        target={<IconButton icon="more" label={texts.actions(node.title)} />}
        groups={[
          { items: path === undefined ? [] : [{ label: texts.open, onChoose: () => goTo(path) }] },
          { items: making },
          { items: moving },
          ...(node.kind === 'organisation' ? [] : groups),
        ]}
      />
      {dialog}
    </>
  );
}

function NodeRow({ row, ...actions }: { readonly row: TreeRow } & NodeActions) {
  const { node, depth, hasChildren, isOpen } = row;
  const texts = useText(portfolioTexts);
  const term = useTerm();
  const path = pathOf(node);
  return (
    <tr className={styles[node.kind]}>
      <th scope="row">
        <span className={styles.name} style={{ paddingInlineStart: depth * 20 }}>
          {hasChildren ? (
            <IconButton
              icon={isOpen ? 'chevron-down' : 'chevron-right'}
              aria-expanded={isOpen}
              className={styles.toggle}
              label={isOpen ? texts.closeNode(node.title) : texts.openNode(node.title)}
              onClick={() => actions.onToggle(node.id)}
            />
          ) : (
            <span className={styles.indent} />
          )}
          {path === undefined ? node.title : <Link to={path}>{node.title}</Link>}
          {node.isArchived ? <Tag>{texts.archived}</Tag> : null}
        </span>
      </th>
      <td className={styles.minor}>{term(node.kind)}</td>
      <td className={styles.minor}>{node.key}</td>
      <td className={styles.number}>{node.kind === 'project' ? '' : node.projects}</td>
      <td>
        <NodeMenu node={node} {...actions} />
      </td>
    </tr>
  );
}

/** The tree as a table: each place indented below the one it belongs to. */
export function PortfolioTree({ rows, ...actions }: { readonly rows: readonly TreeRow[] } & NodeActions) {
  const texts = useText(portfolioTexts);
  const term = useTerm();
  return (
    <div className={styles.scroller}>
      <table className={styles.tree}>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col" className={styles.minor}>
              {texts.kind}
            </th>
            <th scope="col" className={styles.minor}>
              {texts.number}
            </th>
            <th scope="col" className={styles.number}>
              {term('plural.project')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{texts.actions('')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <NodeRow key={row.node.id} row={row} {...actions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
