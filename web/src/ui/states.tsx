import type { Problem } from '@regie/contracts';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useText } from '../language/index.ts';
import { Button } from './button.tsx';
import styles from './states.module.css';
import { texts } from './texts.ts';

/** A list without rows: what is missing, and the one thing to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p className={styles.detail}>{children}</p>}
      {action}
    </div>
  );
}

/** A read that failed or was refused: what, what to do, and the reference to give. */
export function ErrorState({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const text = useText(texts);
  const language = useLanguage();
  return (
    <div className={styles.error} role="alert">
      <p className={styles.title}>{problem.detail[language]}</p>
      <p className={styles.detail}>{problem.next[language]}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>{text.tryAgain}</Button>}
      {problem.requestId !== '' && (
        <p className={styles.reference}>
          {text.reference} <code>{problem.requestId}</code>
        </p>
      )}
    </div>
  );
}

/**
 * Why a form was refused, above its buttons. `shownAt` are the places of the request that have a field of their own:
 * what is said there is not said twice, only what to do next.
 */
export function RefusalNote({
  problem,
  shownAt = [],
}: {
  problem: Problem | undefined;
  shownAt?: readonly string[];
}) {
  const language = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  // A long form is longer than its dialog: what was refused must not stand out of sight.
  useEffect(() => {
    if (problem !== undefined) note.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === undefined) return null;
  const isSaidThere = problem.place !== undefined && shownAt.includes(problem.place);
  return (
    <div ref={note} className={styles.refusal} role="alert">
      {!isSaidThere && <p>{problem.detail[language]}</p>}
      <p className={styles.detail}>{problem.next[language]}</p>
    </div>
  );
}
