import { type ActivityState, activityStates } from '@regie/contracts/planning';
import { useText } from '../../language/index.ts';
import { classes, IconButton, Menu, type Submitted, useFormat } from '../../ui/index.ts';
import styles from './board.module.css';
import { asksProgress, boardColumns, neighbourOf, patchForState } from './board-state.ts';
import { Board } from '../../ui/board/index.ts';
import { boardColumns, patchForState } from './board-state.ts';
import { boardTexts } from './board-texts.ts';
import styles from './plan.module.css';
import type { Plan } from './plan.ts';
import { ProgressDialog } from './progress-dialog.tsx';
import { stateTexts } from './state-texts.ts';
import type { PlanState } from './use-plan.ts';
import { useMoments } from './use-plan-gantt.ts';
import { useNow } from './use-plan-rows.ts';
import type { PlanViewState } from './use-plan-view.ts';
import { isLate } from './visible-rows.ts';

/** What a card says of an activity besides its name. */
function CardFacts({
  plan,
  row,
  state,
  now,
}: {
  readonly plan: Plan;
  readonly row: number;
  readonly state: string;
  readonly now: number;
}) {
  const texts = useText(boardTexts);
  const write = useMoments();
  const { activities, results } = plan.view;
  const [start, finish] = [results.start[row] ?? null, results.finish[row] ?? null];
  return (
    <>
      <span>{activities.wbs[row]}</span>
      {start === null || finish === null ? null : (
        <span>
          {activities.isMilestone[row] === true ? write(finish) : `${write(start)} – ${write(finish)}`}
        </span>
      )}
      {state === 'in-progress' ? <span>{Math.round(activities.percentComplete[row] ?? 0)} %</span> : null}
      {results.isCritical[row] === true && state !== 'completed' ? (
        <span className={styles.critical}>{texts.critical}</span>
      ) : null}
      {isLate(plan, row, now) ? <span className={styles.critical}>{texts.late}</span> : null}
    </>
  );
}

const stateNamed = (name: string): ActivityState | undefined =>
  activityStates.find((state) => state === name);

/** The same activities by their state: cards that go from column to column. */
export function PlanBoard({
  state,
  look,
  whyLocked,
  onOpen,
}: {
  readonly state: PlanState & { readonly plan: Plan };
  readonly look: PlanViewState;
  readonly whyLocked: string | undefined;
  readonly onOpen: (uid: number) => void;
}) {
  const { plan, edit } = state;
  const states = useText(stateTexts);
  const now = useNow(plan);
  const columns = boardColumns(plan, look.filter, now);
  const former = useRef(new Map<number, number>());
  const [asking, setAsking] = useState<number>();
  const move = async (row: number, to: ActivityState, percent?: number): Promise<Submitted> => {
    const uid = plan.view.activities.uid[row] ?? 0;
    if (percent === undefined && asksProgress(plan, row, to)) {
      setAsking(uid);
      return 'open';
    }
    const before = plan.view.activities.percentComplete[row] ?? 0;
    if (to === 'completed' && before > 0 && before < 100) former.current.set(uid, before);
  const uidOf = (row: number) => plan.view.activities.uid[row] ?? 0;
  const move = async (row: number, name: string) => {
    const to = stateNamed(name);
    const uid = uidOf(row);
    if (to === undefined) return false;
    const { problem } = await edit((newest) => {
      const at = newest.rowOf.get(uid);
      if (at === undefined) return [];
      const version = newest.view.activities.version[at] ?? 1;
      return [{ kind: 'set', uid, version, patch: patchForState(newest, at, to, percent) }];
    });
    if (problem !== undefined) return { problem };
    setSaid(texts.moved(plan.view.activities.name[row] ?? '', states[to]));
    // The card keeps the focus in its new column.
    requestAnimationFrame(() => board.current?.querySelector<HTMLElement>(`[data-card="${uid}"]`)?.focus());
    return {};
  };
  const onDrop = (event: DragEvent, to: ActivityState) => {
    event.preventDefault();
    setOver(undefined);
    const row = plan.rowOf.get(Number(event.dataTransfer.getData('text/plain')));
    if (row !== undefined && whyLocked === undefined && !columns[to].includes(row)) void move(row, to);
  };
  return (
    <section
      ref={board}
      className={styles.board}
      data-board=""
      aria-label={texts.board}
      aria-description={texts.help}
    >
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {activityStates.map((column) => (
        <section
          key={column}
          className={classes(styles.column, over === column && styles.isOver)}
          aria-label={texts.column(states[column], format.number(columns[column].length))}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(column);
          }}
          onDragLeave={() => setOver(undefined)}
          onDrop={(event) => onDrop(event, column)}
        >
          <h2>
            {states[column]} <span>{format.number(columns[column].length)}</span>
          </h2>
          {columns[column].length === 0 ? <p className={styles.quiet}>{texts.none}</p> : null}
          <ul className={styles.cards}>
            {columns[column].slice(0, mostCards).map((row) => (
              <Card
                key={plan.view.activities.uid[row]}
                plan={plan}
                row={row}
                state={column}
                now={now}
                whyLocked={whyLocked}
                onMove={(moved, to) => void move(moved, to)}
                onOpen={onOpen}
              />
            ))}
          </ul>
          {columns[column].length > mostCards ? (
            <p className={styles.quiet}>{texts.more(columns[column].length - mostCards)}</p>
          ) : null}
        </section>
      ))}
      {asking === undefined ? null : (
        <ProgressDialog
          name={plan.view.activities.name[plan.rowOf.get(asking) ?? -1] ?? ''}
          former={former.current.get(asking)}
          onClose={() => setAsking(undefined)}
          onMove={async (percent) => await move(plan.rowOf.get(asking) ?? -1, 'in-progress', percent)}
        />
      )}
    </section>
    return problem === undefined;
  };
  return (
    <Board
      columns={activityStates.map((name) => ({ name, label: states[name], items: columns[name] }))}
      nameOf={(row) => String(uidOf(row))}
      titleOf={(row) => plan.view.activities.name[row] ?? ''}
      factsOf={(row, column) => <CardFacts plan={plan} row={row} state={column} now={now} />}
      whyLocked={() => whyLocked}
      targetsOf={(_row, column) => activityStates.filter((other) => other !== column)}
      onMove={move}
      onOpen={(row) => onOpen(uidOf(row))}
    />
  );
}
