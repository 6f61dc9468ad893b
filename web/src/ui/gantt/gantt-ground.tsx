import styles from './gantt.module.css';
import { useTicks } from './gantt-head.tsx';
import { useGanttModel } from './gantt-model.ts';
import { shadedStretches } from './shading.ts';
import { pxOf, type TimeAxis, type TimeSpan } from './time-axis.ts';

/** Below this width hairlines would be a haze. */
const leastLinePx = 9;

/** Behind the bars: hairlines, what is not worked, the status date. */
export function GanttGround({ axis, span }: { axis: TimeAxis; span: TimeSpan }) {
  const { pattern, statusDate, today } = useGanttModel();
  const { upper, lower } = useTicks(axis, span);
  const lines = (lower[0]?.widthPx ?? 0) >= leastLinePx ? lower : upper;
  return (
    <div className={styles.ground} aria-hidden="true">
      {shadedStretches(axis, span, pattern).map(({ leftPx, widthPx, name }) => (
        <div
          key={leftPx}
          className={styles.shade}
          style={{ left: leftPx, width: widthPx }}
          title={name ?? undefined}
        />
      ))}
      {lines.map(({ minute, leftPx }) => (
        <div key={minute} className={styles.hairline} style={{ left: leftPx }} />
      ))}
      {statusDate === null || statusDate === today ? null : (
        <div className={styles.todayLine} style={{ left: pxOf(axis, today) }} data-today="" />
      )}
      <div
        className={styles.statusLine}
        style={{ left: pxOf(axis, statusDate ?? today) }}
        data-status-line=""
      />
    </div>
  );
}
