import { type ActivityState, activityStates } from '@regie/contracts/planning';
import { useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import { Board } from '../../ui/board/index.ts';
import type { Submitted } from '../../ui/index.ts';
import { asksProgress, boardColumns, patchForState } from './board-state.ts';
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

/** An activity of which is asked how far it is, and who waits for the answer. */
interface Asking {
  readonly uid: number;
  readonly settle: (hasMoved: boolean) => void;
}

const isMoved = (done: Submitted) => typeof done === 'object' && done.problem === undefined;

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
  const uidOf = (row: number) => plan.view.activities.uid[row] ?? 0;
  const former = useRef(new Map<number, number>());
  const [asking, setAsking] = useState<Asking>();
  const write = async (row: number, to: ActivityState, percent?: number): Promise<Submitted> => {
    const uid = uidOf(row);
    const before = plan.view.activities.percentComplete[row] ?? 0;
    if (to === 'completed' && before > 0 && before < 100) former.current.set(uid, before);
    const { problem } = await edit((newest) => {
      const at = newest.rowOf.get(uid);
      if (at === undefined) return [];
      const version = newest.view.activities.version[at] ?? 1;
      return [{ kind: 'set', uid, version, patch: patchForState(newest, at, to, percent) }];
    });
    return problem === undefined ? {} : { problem };
  };
  const move = async (row: number, name: string): Promise<boolean> => {
    const to = stateNamed(name);
    if (to === undefined) return false;
    // How far it is, only who moves it can say: the card waits for the answer.
    if (asksProgress(plan, row, to))
      return await new Promise((settle) => setAsking({ uid: uidOf(row), settle }));
    return isMoved(await write(row, to));
  };
  const stopAsking = (hasMoved: boolean) => {
    asking?.settle(hasMoved);
    setAsking(undefined);
  };
  return (
    <>
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
      {asking === undefined ? null : (
        <ProgressDialog
          name={plan.view.activities.name[plan.rowOf.get(asking.uid) ?? -1] ?? ''}
          former={former.current.get(asking.uid)}
          onClose={() => stopAsking(false)}
          onMove={async (percent) => {
            const done = await write(plan.rowOf.get(asking.uid) ?? -1, 'in-progress', percent);
            if (isMoved(done)) asking.settle(true);
            return done;
          }}
        />
      )}
    </>
  );
}
