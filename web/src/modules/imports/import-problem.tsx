import type { PlanImport } from '@regie/contracts/imports';
import { useLanguage } from '../../language/index.ts';
import styles from './imports.module.css';

/** Why a file was refused or an import did not go through, and what to do. */
export function ImportProblem({ problem }: { readonly problem: NonNullable<PlanImport['problem']> }) {
  const language = useLanguage();
  return (
    <p className={styles.problem}>
      {problem.detail[language]} {problem.next[language]}
    </p>
  );
}
