import { useText } from '../language/index.ts';
import styles from './skeleton.module.css';
import { texts } from './texts.ts';

/** A grey bar in the place of a line that is coming. */
export function Skeleton({ width = '100%' }: { width?: string }) {
  return <span className={styles.bar} style={{ width }} aria-hidden="true" />;
}

/** Grey lines in the place of rows that are coming; says once that it is loading. */
export function SkeletonRows({ count = 8 }: { count?: number }) {
  const text = useText(texts);
  const rows = Array.from({ length: count }, (_, index) => `row-${index}`);
  return (
    <div role="status" className={styles.rows}>
      <span className="visually-hidden">{text.loading}</span>
      {rows.map((row, index) => (
        <div key={row} className={styles.row}>
          <Skeleton width={`${55 + ((index * 37) % 40)}%`} />
        </div>
      ))}
    </div>
  );
}
