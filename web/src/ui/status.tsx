import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './status.module.css';

export type StatusColour = 'green' | 'amber' | 'red' | 'grey' | 'blue';

/** A shape for each colour, so that a status survives greyscale and colour blindness. */
const shapes: Readonly<Record<StatusColour, ReactNode>> = {
  green: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="M4.3 7.2l1.9 1.9 3.5-4" className={styles.mark} />
    </>
  ),
  amber: (
    <>
      <path d="M7 .9l6.5 11.6H.5z" fill="currentColor" />
      <path d="M7 5v3.3M7 10.4v.1" className={styles.mark} />
    </>
  ),
  red: (
    <>
      <path d="M4.4.9h5.2l3.5 3.5v5.2l-3.5 3.5H4.4L.9 9.6V4.4z" fill="currentColor" />
      <path d="M4.8 4.8l4.4 4.4M9.2 4.8L4.8 9.2" className={styles.mark} />
    </>
  ),
  grey: (
    <circle
      cx="7"
      cy="7"
      r="5.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2.5 2"
    />
  ),
  blue: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="2" fill="currentColor" />
      <path d="M4.3 7.2l1.9 1.9 3.5-4" className={styles.mark} />
    </>
  ),
};

/** A status: shape, word and colour together, never one alone. */
export function Status({ colour, children }: { colour: StatusColour; children: ReactNode }) {
  return (
    <span className={classes(styles.status, styles[colour])}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        {shapes[colour]}
      </svg>
      <span>{children}</span>
    </span>
  );
}

/** A small framed word: a key, a kind, a source. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}
