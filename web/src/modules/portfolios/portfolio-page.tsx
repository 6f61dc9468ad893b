import { type ScopeNode, treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import { Button, ButtonLink, EmptyState, ErrorState, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { MoveDialog } from './move-dialog.tsx';
import { NewInPlace, type NewKind } from './new-in-place.tsx';
import styles from './portfolio-tree.module.css';
import { PortfolioTree } from './portfolio-tree.tsx';
import { portfolioTexts } from './texts.ts';
import { countKinds, treeRows } from './tree-rows.ts';

function toggled(closed: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(closed);
  if (!next.delete(id)) next.add(id);
  return next;
}

function Tree({ nodes }: { readonly nodes: readonly ScopeNode[] }) {
  const texts = useText(portfolioTexts);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<ScopeNode>();
  const [making, setMaking] = useState<{ readonly kind: NewKind; readonly placeId: string }>();
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => setClosed(new Set())}>{texts.openAll}</Button>
        <Button
          onClick={() =>
            setClosed(new Set(nodes.filter(({ kind }) => kind !== 'organisation').map(({ id }) => id)))
          }
        >
          {texts.closeAll}
        </Button>
      </div>
      <PortfolioTree
        rows={treeRows(nodes, closed)}
        onToggle={(id) => setClosed(toggled(closed, id))}
        onMove={setMoving}
        onNew={(kind, { id }) => setMaking({ kind, placeId: id })}
      />
      {nodes.length > 1 ? null : <EmptyState title={texts.empty}>{texts.emptyDetail}</EmptyState>}
      {moving === undefined ? null : (
        <MoveDialog node={moving} nodes={nodes} onClose={() => setMoving(undefined)} />
      )}
      {making === undefined ? null : <NewInPlace {...making} onClose={() => setMaking(undefined)} />}
    </>
  );
}

/** The tree of organisation, portfolios, programmes and projects. */
export function PortfolioPage() {
  const texts = useText(portfolioTexts);
  const term = useTerm();
  const read = useRead(treeOperations.tree, {});
  const nodes = read.value?.nodes;
  const counts = nodes === undefined ? undefined : countKinds(nodes);
  return (
    <>
      <PageHeader
        title={term('portfolio')}
        actions={<ButtonLink to="/planning/timeline">{texts.timeline}</ButtonLink>}
        lede={
          counts === undefined ? undefined : texts.lede(counts.project, counts.programme, counts.portfolio)
        }
      />
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {nodes === undefined ? read.problem === undefined ? <SkeletonRows /> : null : <Tree nodes={nodes} />}
    </>
  );
}
