import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** A part that opens when it is asked for: its name and how much is in it. */
export function Fold({
  title,
  count,
  isOpen = false,
  children,
}: {
  readonly title: string;
  readonly count: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>
        <span>{title}</span> <span className={styles.count}>{count}</span>
      </summary>
      <div className={styles.foldBody}>{children}</div>
    </details>
  );
}
