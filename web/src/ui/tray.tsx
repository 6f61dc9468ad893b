import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from './button.tsx';
import type { IconName } from './icon.tsx';
import { Popup } from './popup.tsx';
import styles from './tray.module.css';

const mostCounted = 99;

/** A button of the top bar that counts what waits, and shows it in a small window under it. */
export function Tray({
  icon,
  label,
  title,
  count,
  action,
  children,
}: {
  readonly icon: IconName;
  /** Of the button, with the count in words. */
  readonly label: string;
  readonly title: string;
  readonly count: number;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <span className={styles.target}>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count > mostCounted ? `${mostCounted}+` : count}
        </span>
      )}
      {isOpen && (
        <Popup anchor={button} role="dialog" aria-label={title} className={styles.tray} onClose={close}>
          <div className={styles.head}>
            <h2 className={styles.title}>{title}</h2>
            {action}
          </div>
          {children(close)}
        </Popup>
      )}
    </span>
  );
}
