import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import styles from './removable.module.css';

/** A row of a form with a button that takes it out again; without one where there must be as many. */
export function Removable({
  label,
  onRemove,
  children,
}: {
  label: string;
  onRemove: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.removable}>
      {children}
      {onRemove !== undefined && <IconButton icon="close" label={label} onClick={onRemove} />}
    </div>
  );
}
