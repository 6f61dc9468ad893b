import styles from './progress-bar.module.css';
import { useFormat } from './use-format.ts';

/** How far something long is: a bar and the figure. `ratio` from 0 to 1. */
export function ProgressBar({ label, ratio }: { label: string; ratio: number }) {
  const format = useFormat();
  return (
    <span className={styles.progress}>
      <progress className={styles.bar} max={1} value={ratio} aria-label={label} />
      <span className={styles.figure}>{format.percent(ratio)}</span>
    </span>
  );
}
