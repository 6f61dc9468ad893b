import { upkeepOperations } from '@regie/contracts/upkeep';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  EmptyState,
  ErrorState,
  PageHeader,
  ProgressBar,
  Segmented,
  SkeletonRows,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { MyUpkeep } from './my-upkeep.tsx';
import { upkeepTexts } from './texts.ts';
import styles from './upkeep.module.css';
import { UpkeepOverview } from './upkeep-overview.tsx';

const views = ['mine', 'overview'] as const;

/** The monthly round: what looks neglected, and what was said to be still right. */
export function UpkeepPage() {
  const [search, change] = useSearchState();
  const view = search['view'] === 'overview' ? 'overview' : 'mine';
  const setView = (next: (typeof views)[number]) => change({ view: next === 'overview' ? next : undefined });
  return view === 'mine' ? <Mine onView={setView} /> : <Overview onView={setView} />;
}

interface ViewProps {
  readonly onView: (view: (typeof views)[number]) => void;
}

function Mine({ onView }: ViewProps) {
  const text = useText(upkeepTexts);
  const { value, problem, isLoading, refresh } = useRead(upkeepOperations.listMine, {});
  return (
    <>
      <PageHeader
        title={text.title}
        lede={value === undefined ? undefined : text.ledeMine(value.round.waiting, value.round.confirmed)}
      />
      <Bar view="mine" onView={onView} round={value?.round} />
      {value !== undefined && <p className={styles.note}>{text.rule(value.untouchedDays)}</p>}
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={8} />}
      {value !== undefined && value.rows.length === 0 && (
        <EmptyState title={text.done}>{text.doneDetail}</EmptyState>
      )}
      {value !== undefined && value.rows.length > 0 && (
        <MyUpkeep rows={value.rows} total={value.round.waiting} />
      )}
    </>
  );
}

function Overview({ onView }: ViewProps) {
  const text = useText(upkeepTexts);
  const { value, problem, isLoading, refresh } = useRead(upkeepOperations.overview, {});
  return (
    <>
      <PageHeader
        title={text.title}
        lede={value === undefined ? undefined : text.ledeAll(value.round.waiting, value.round.confirmed)}
      />
      <Bar view="overview" onView={onView} round={value?.round} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={8} />}
      {value !== undefined && <UpkeepOverview overview={value} />}
    </>
  );
}

function Bar({
  view,
  onView,
  round,
}: ViewProps & {
  readonly view: (typeof views)[number];
  readonly round:
    | { readonly opensOn: string; readonly nextOpensOn: string; waiting: number; confirmed: number }
    | undefined;
}) {
  const text = useText(upkeepTexts);
  const format = useFormat();
  const total = (round?.waiting ?? 0) + (round?.confirmed ?? 0);
  return (
    <div className={styles.bar}>
      <Segmented
        label={text.view}
        options={views.map((value) => ({ value, label: text.views[value] }))}
        value={view}
        onChange={onView}
      />
      {round !== undefined && (
        <>
          {total > 0 && (
            <span className={styles.progress}>
              <ProgressBar label={text.progress} ratio={round.confirmed / total} />
            </span>
          )}
          <span className={styles.detail}>
            {text.round(format.day(round.opensOn), format.day(round.nextOpensOn))}
          </span>
        </>
      )}
    </div>
  );
}
