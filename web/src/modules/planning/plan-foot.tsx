import type { drivingStepSchema } from '@regie/contracts/planning';
import { useState } from 'react';
import type { z } from 'zod';
import { useText } from '../../language/index.ts';
import { classes, Link, useFormat } from '../../ui/index.ts';
import { footTexts } from './foot-texts.ts';
import type { Moved } from './movements.ts';
import styles from './plan.module.css';
import type { Plan } from './plan.ts';
import { useMoments } from './use-plan-gantt.ts';

/** What the server explains of a plan. */
export interface Explained {
  readonly chain: readonly z.infer<typeof drivingStepSchema>[];
  readonly quality: readonly {
    readonly rule: string;
    readonly found: number;
    readonly of: number;
    readonly isMet: boolean;
  }[];
}

/** Relations with other projects, what this plan gives first; and what the last change moved there. */
function OtherProjects({ plan, affected }: { readonly plan: Plan; readonly affected: Moved['affected'] }) {
  const texts = useText(footTexts);
  const write = useMoments();
  const { crossRelations } = plan.view;
  const movedKeys = new Set(affected.map(({ projectId }) => projectId));
  const sorted = [...crossRelations].sort((left, right) => right.direction.localeCompare(left.direction));
  return (
    <section aria-label={texts.touches}>
      <h2>{texts.touches}</h2>
      {sorted.length === 0 && affected.length === 0 ? (
        <p className={styles.quiet}>{texts.touchesNone}</p>
      ) : null}
      <ul className={styles.facts}>
        {affected
          .filter(({ projectId }) => !sorted.some(({ other }) => other?.projectId === projectId))
          .map(({ projectId, projectKey, projectTitle, finishAfter }) => (
            <li key={projectId}>
              <Link to={`/projects/${projectKey}/plan`}>{projectTitle}</Link>
              <span className={styles.bad}>
                {texts.moved} {finishAfter === null ? '' : write(finishAfter)}
              </span>
            </li>
          ))}
        {sorted.map(({ id, direction, other, uid, start, finish }) => {
          const own = plan.view.activities.name[plan.rowOf.get(uid) ?? -1] ?? '';
          const at = direction === 'outgoing' ? start : finish;
          return (
            <li key={id}>
              {other === null ? (
                <span>{texts.hidden}</span>
              ) : (
                <span>
                  <Link to={`/projects/${other.projectKey}/plan`}>{other.projectTitle}</Link>: {other.name}{' '}
                  {direction === 'outgoing' ? texts.waitsFor(own) : texts.needs(own)}
                </span>
              )}
              <span className={classes(other !== null && movedKeys.has(other.projectId) && styles.bad)}>
                {at === null ? '' : write(at)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Rules of schedule quality: what is not met, and all of them when asked. */
function Quality({ quality }: { readonly quality: Explained['quality'] }) {
  const texts = useText(footTexts);
  const [isAll, setAll] = useState(false);
  const wrong = quality.filter(({ isMet }) => !isMet);
  const shown = isAll ? quality : wrong.slice(0, 6);
  const rules: Readonly<Record<string, string>> = texts.rules;
  return (
    <section aria-label={texts.quality}>
      <h2>{texts.quality}</h2>
      {wrong.length === 0 ? <p className={styles.quiet}>{texts.qualityWell}</p> : null}
      <ul className={styles.facts}>
        {shown.map(({ rule, found, of, isMet }) => (
          <li key={rule}>
            <span>{rules[rule] ?? rule}</span>
            <span className={isMet ? styles.good : styles.wrong}>
              {isMet ? texts.met : texts.of(found, of)}
            </span>
          </li>
        ))}
      </ul>
      {quality.length > shown.length || isAll ? (
        <p className={styles.quiet}>
          <button type="button" className={styles.linkButton} onClick={() => setAll(!isAll)}>
            {isAll ? texts.qualityFewer : texts.qualityMore(quality.length)}
          </button>
        </p>
      ) : null}
    </section>
  );
}

const mostSteps = 6;

/** The activities that decide the end, from the last one back. */
function Chain({ chain }: { readonly chain: Explained['chain'] }) {
  const texts = useText(footTexts);
  const format = useFormat();
  const write = useMoments();
  return (
    <section aria-label={texts.why}>
      <h2>{texts.why}</h2>
      {chain.length === 0 ? <p className={styles.quiet}>{texts.whyNone}</p> : null}
      <ul className={styles.facts}>
        {chain.slice(0, mostSteps).map(({ uid, name, finish, by, laterDays }) => (
          <li key={uid}>
            <span>
              {name} <span className={styles.quiet}>{texts.by[by]}</span>
            </span>
            <span className={classes(laterDays !== null && laterDays > 0 && styles.bad)}>
              {write(finish)}
              {laterDays !== null && laterDays > 0 ? ` ${texts.laterBy(format.number(laterDays))}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Below the plan: whom it touches, how well it is made, and why it ends when it does. */
export function PlanFoot({
  plan,
  explained,
  affected,
}: {
  readonly plan: Plan;
  readonly explained: Explained | undefined;
  readonly affected: Moved['affected'];
}) {
  return (
    <div className={styles.foot}>
      <OtherProjects plan={plan} affected={affected} />
      <Quality quality={explained?.quality ?? []} />
      <Chain chain={explained?.chain ?? []} />
    </div>
  );
}
