import { useText } from '../../language/index.ts';
import { classes, useFormat } from '../../ui/index.ts';
import styles from './plan.module.css';
import type { Plan } from './plan.ts';
import { planTexts } from './texts.ts';

/** What the colours and shapes mean, and how long the dates took. */
export function PlanLegend({ plan }: { readonly plan: Plan }) {
  const texts = useText(planTexts);
  const format = useFormat();
  const { legendOf } = texts;
  const { activities, baseline, summary } = plan.view;
  const items = [
    [legendOf.critical, styles.sampleCritical],
    [legendOf.task, styles.sampleTask],
    [legendOf.done, styles.sampleDone],
    ...(baseline === null ? [] : [[legendOf.baseline, styles.sampleBaseline]]),
    [legendOf.status, styles.sampleStatus],
    ...(activities.isManual.includes(true) ? [[legendOf.manual, styles.sampleManual]] : []),
    ...(activities.deadline.some((each) => each !== null)
      ? [[legendOf.deadline, styles.sampleDeadline]]
      : []),
  ];
  return (
    <div className={styles.under}>
      <ul className={styles.legend} aria-label={texts.legend}>
        {items.map(([label, sample]) => (
          <li key={label}>
            <span className={classes(styles.sample, sample)} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
      <span className={styles.spacer} />
      <span role="status">{texts.rows(activities.uid.length, format.number(activities.uid.length))}</span>
      <span>{texts.calculated(format.number(summary.calculatedMilliseconds))}</span>
    </div>
  );
}
