import { holds, useMe } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { ButtonLink, EmptyState } from '../../ui/index.ts';
import { texts } from './texts.ts';
import styles from './today.module.css';

/** What an organisation without projects can begin with: whichever of it the reader may do. */
export function FirstSteps() {
  const text = useText(texts);
  const me = useMe();
  return (
    <EmptyState
      title={text.startText}
      action={
        <div className={styles.steps}>
          {holds(me, 'project.create') && (
            <ButtonLink to="/projects" kind="primary">
              {text.startAction}
            </ButtonLink>
          )}
          {holds(me, 'plan.write') && <ButtonLink to="/import">{text.startImport}</ButtonLink>}
          {holds(me, 'governance.manage') && <ButtonLink to="/pmo">{text.startPmo}</ButtonLink>}
        </div>
      }
    />
  );
}
