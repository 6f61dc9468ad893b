import { SkeletonRows } from '../ui/skeleton.tsx';
import styles from './frame.module.css';

/** Before it is known who is signed in. */
export function FramePending() {
  return (
    <div className={styles.frame}>
      <div className={styles.pendingTop} />
      <div className={styles.rail} />
      <main className={styles.main}>
        <SkeletonRows count={6} />
      </main>
    </div>
  );
}
