import type { ReactNode } from 'react';
import styles from './page.module.css';
import { Skeleton } from './skeleton.tsx';

/** The top of a page: title, the sentence that says what the figures mean, and what can be done. */
export function PageHeader({
  title,
  lede,
  tags,
  actions,
}: {
  title: ReactNode;
  /** Undefined while it is computed. */
  lede?: ReactNode;
  tags?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        {/* The shell puts the focus here when the page changes. */}
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {tags !== undefined && <div className={styles.tags}>{tags}</div>}
      </div>
      <div className={styles.lede}>{lede ?? <Skeleton width="min(36em, 90%)" />}</div>
      {actions !== undefined && actions !== false && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** A part of a page under a small heading. */
export function Section({
  title,
  aside,
  note,
  children,
}: {
  title: string;
  /** A few words behind the heading: how it is sorted, since when. */
  note?: string;
  /** At the right: a link to all, a button. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionTop}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {aside !== undefined && aside !== false && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}

export interface Figure {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit?: string;
  /** What it was, or what it hangs on. */
  readonly detail?: ReactNode;
  /** Every figure opens the rows that make it up. */
  readonly link?: (content: ReactNode) => ReactNode;
}

/** A row of large figures between hairlines. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, unit, detail, link }) => {
        const shown = (
          <>
            {value}
            {unit !== undefined && <small> {unit}</small>}
          </>
        );
        return (
          <div key={label} className={styles.figure}>
            <dt>{label}</dt>
            <dd className={styles.value}>{link === undefined ? shown : link(shown)}</dd>
            {detail !== undefined && <dd className={styles.detail}>{detail}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
