import { useState } from 'react';
import { useText } from '../../language/index.ts';
import { Button, type Column, Link, Table } from '../../ui/index.ts';
import type { Moved, Movement } from './movements.ts';
import styles from './plan.module.css';
import { planTexts } from './texts.ts';
import { useMoments } from './use-plan-gantt.ts';

const mostShown = 200;

/** What the last change moved, here and in other projects; a colleague's change as well. */
export function MovedPanel({ moved }: { readonly moved: Moved | undefined }) {
  const texts = useText(planTexts);
  const write = useMoments();
  const [closedStamp, setClosed] = useState<number>();
  const [isOpen, setOpen] = useState(false);
  const isShown = moved !== undefined && moved.stamp !== closedStamp;
  const writeOrNot = (minute: number | null) => (minute === null ? texts.notYet : write(minute));
  const columns: readonly Column<Movement>[] = [
    { name: 'name', label: texts.whatMoved, isHead: true, cell: ({ name }) => name },
    { name: 'was', label: texts.was, isFigure: true, cell: ({ finishBefore }) => writeOrNot(finishBefore) },
    { name: 'is', label: texts.becomes, isFigure: true, cell: ({ finishAfter }) => writeOrNot(finishAfter) },
  ];
  const { movements = [], affected = [] } = moved ?? {};
  const said = [
    texts.moved(movements.length),
    ...(affected.length === 0 ? [] : [texts.affected(affected.length)]),
  ].join(', ');
  return (
    <div role="status" className={isShown ? styles.moved : undefined}>
      {isShown ? (
        <>
          <span>{said}</span>
          <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {texts.whatMoved}
          </Button>
          <Button kind="quiet" onClick={() => setClosed(moved.stamp)}>
            {texts.close}
          </Button>
          {isOpen ? (
            <div className={styles.movedList}>
              <Table
                label={texts.whatMoved}
                columns={columns}
                rows={movements.slice(0, mostShown)}
                keyOf={({ uid }) => String(uid)}
              />
              {movements.length > mostShown ? <p>{texts.movedMore(movements.length - mostShown)}</p> : null}
              {affected.length === 0 ? null : (
                <ul className={styles.facts}>
                  {affected.map(({ projectId, projectKey, projectTitle, finishBefore, finishAfter }) => (
                    <li key={projectId}>
                      <Link to={`/projects/${projectKey}/plan`}>{projectTitle}</Link>
                      <span>
                        {writeOrNot(finishBefore)} → {writeOrNot(finishAfter)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
