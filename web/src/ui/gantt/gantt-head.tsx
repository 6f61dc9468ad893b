import type { Language } from '@regie/contracts';
import { useLanguage } from '../../language/index.ts';
import styles from './gantt.module.css';
import { headTicks, type Tick } from './ticks.ts';
import type { TimeAxis, TimeSpan } from './time-axis.ts';

/** A label that has no room is left out, not cut off. */
const leastLabelPx = 13;

function TickRow({ ticks, isUpper }: { ticks: readonly Tick[]; isUpper: boolean }) {
  return (
    <div className={isUpper ? styles.upper : styles.lower}>
      {ticks.map(({ minute, leftPx, widthPx, label }) => (
        <div key={minute} className={styles.tick} style={{ left: leftPx, width: widthPx }} data-tick="">
          {widthPx >= leastLabelPx ? <span>{label}</span> : null}
        </div>
      ))}
    </div>
  );
}

export function useTicks(axis: TimeAxis, span: TimeSpan) {
  const language: Language = useLanguage();
  return headTicks(axis, span, language);
}

/** Two lines of names and numbers above the bars; the dates of the rows say the same in words. */
export function GanttHead({ axis, span }: { axis: TimeAxis; span: TimeSpan }) {
  const { upper, lower } = useTicks(axis, span);
  return (
    <div className={styles.headTrack} aria-hidden="true">
      <TickRow ticks={upper} isUpper />
      <TickRow ticks={lower} isUpper={false} />
    </div>
  );
}
