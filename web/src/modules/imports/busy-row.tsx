import type { PlanImport } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { IconButton, ProgressBar, Status, useFormat } from '../../ui/index.ts';
import { ImportProblem } from './import-problem.tsx';
import styles from './imports.module.css';
import { importTexts } from './texts.ts';

/** A file that is being read or imported, or that cannot be. */
export function BusyRow({
  one,
  onDiscard,
}: {
  readonly one: PlanImport;
  /** Absent while it is being imported. */
  readonly onDiscard: (() => void) | undefined;
}) {
  const text = useText(importTexts);
  const format = useFormat();
  const isBusy = one.state === 'reading' || one.state === 'importing';
  const label = one.state === 'reading' ? text.reading : text.importing;
  return (
    <li className={styles.card}>
      <div className={styles.cardTop}>
        <strong className={styles.cardTitle}>{one.title ?? one.fileName}</strong>
        {isBusy ? (
          <>
            <Status colour="grey">{label}</Status>
            <ProgressBar label={`${label}: ${one.fileName}`} ratio={one.progress} />
          </>
        ) : (
          <Status colour="red">{one.state === 'failed' ? text.failed : text.refused}</Status>
        )}
        <span className={styles.fileName}>
          {one.title === null ? '' : `${one.fileName} · `}
          {format.bytes(one.sizeBytes)}
        </span>
        {onDiscard !== undefined && (
          <IconButton icon="close" label={text.discard(one.fileName)} onClick={onDiscard} />
        )}
      </div>
      {one.problem !== null && <ImportProblem problem={one.problem} />}
    </li>
  );
}
