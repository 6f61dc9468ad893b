import { memo, useCallback, useSyncExternalStore } from 'react';
import { classes } from '../classes.ts';
import type { AsideRowProps } from '../grid/index.ts';
import { type Bar, type BarShape, shapeOf } from './bar-shape.ts';
import styles from './gantt.module.css';
import { useGanttModel } from './gantt-model.ts';
import { previewBar } from './preview-bar.ts';

const labelGapPx = 12;

function barClass(bar: Bar, kind: string | undefined): string {
  return classes(
    styles.bar,
    kind,
    bar.isCritical && styles.isCritical,
    bar.isManual && styles.isManual,
    bar.isInactive && styles.isInactive,
  );
}

/** A task in one or more pieces, each with what of it is done. */
function TaskBar({ bar, shape, canDrag }: { bar: Bar; shape: BarShape; canDrag: boolean }) {
  const { whole } = shape;
  return (
    <>
      {shape.pieces.length > 1 ? (
        <div className={styles.bridge} style={{ left: whole.leftPx, width: whole.widthPx }} />
      ) : null}
      {shape.pieces.map((piece, index) => (
        <div
          key={piece.leftPx}
          className={barClass(bar, styles.task)}
          style={{ left: piece.leftPx, width: piece.widthPx }}
          data-bar=""
          data-part="whole"
        >
          <div className={styles.done} style={{ width: shape.done[index] ?? 0 }} />
        </div>
      ))}
      {canDrag ? <Handles shape={shape} /> : null}
    </>
  );
}

/** What can be held of a bar; shown when the row is pointed at. */
function Handles({ shape: { whole, done } }: { shape: BarShape }) {
  const right = whole.leftPx + whole.widthPx;
  const doneAt = whole.leftPx + done.reduce((sum, px) => sum + px, 0);
  const isWide = whole.widthPx >= 24;
  return (
    <>
      {isWide ? <span className={styles.grip} style={{ left: whole.leftPx }} data-part="start" /> : null}
      <span className={styles.grip} style={{ left: right - (isWide ? 6 : 0) }} data-part="finish" />
      {isWide ? (
        <span className={styles.progressGrip} style={{ left: doneAt - 4 }} data-part="progress" />
      ) : null}
      <span className={styles.dot} style={{ left: whole.leftPx - 16 }} data-part="link-start" />
      <span className={styles.dot} style={{ left: right + 6 }} data-part="link-finish" />
    </>
  );
}

function MainBar({ bar, shape, canDrag }: { bar: Bar; shape: BarShape; canDrag: boolean }) {
  const { whole } = shape;
  if (bar.kind === 'task') return <TaskBar bar={bar} shape={shape} canDrag={canDrag} />;
  if (bar.kind === 'summary')
    return (
      <div
        className={barClass(bar, styles.summary)}
        style={{ left: whole.leftPx, width: whole.widthPx }}
        data-bar=""
        data-part="whole"
      />
    );
  return (
    <>
      <div
        className={barClass(bar, styles.milestone)}
        style={{ left: whole.leftPx }}
        data-bar=""
        data-part="whole"
      />
      {canDrag ? (
        <>
          <span className={styles.dot} style={{ left: whole.leftPx - 22 }} data-part="link-start" />
          <span className={styles.dot} style={{ left: whole.leftPx + 12 }} data-part="link-finish" />
        </>
      ) : null}
    </>
  );
}

/** The part of a row on the time line: bar, baseline, deadline and the date of a milestone. */
export const GanttRow = memo(function GanttRow({ row }: AsideRowProps) {
  const { axis, barOf, drag, pointed, canEdit, canDrag } = useGanttModel();
  const isPointed = useSyncExternalStore(
    pointed.subscribe,
    useCallback(() => pointed.get() === row.id, [pointed, row.id]),
  );
  const held = useSyncExternalStore(
    drag.subscribe,
    useCallback(() => (drag.get()?.id === row.id ? drag.get() : undefined), [drag, row.id]),
  );
  const stored = barOf(row.id);
  if (stored === undefined) return null;
  const bar = previewBar(stored, held);
  const shape = shapeOf(axis, bar);
  const { baseline, deadlinePx } = shape;
  return (
    <div className={classes(styles.track, held !== undefined && styles.isHeld)}>
      {baseline === null ? null : (
        <div
          className={classes(styles.baseline, bar.kind === 'milestone' && styles.baselineMilestone)}
          style={{ left: baseline.leftPx, width: baseline.widthPx }}
          data-baseline=""
        />
      )}
      <MainBar
        bar={bar}
        shape={shape}
        canDrag={(isPointed || held !== undefined) && canEdit && canDrag(row.id)}
      />
      {deadlinePx === null ? null : <div className={styles.deadline} style={{ left: deadlinePx }} />}
      {bar.label === null ? null : (
        <span className={styles.label} style={{ left: shape.whole.leftPx + labelGapPx }}>
          {bar.label}
        </span>
      )}
    </div>
  );
});
