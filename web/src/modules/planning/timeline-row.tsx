import { createContext, useContext } from 'react';
import { pxOf, useGanttModel } from '../../ui/gantt/index.ts';
import type { AsideRowProps } from '../../ui/grid/index.ts';
import { classes } from '../../ui/index.ts';
import styles from './timeline.module.css';
import type { TimelineProject } from './timeline-projects.ts';

/** The projects of the time line, by id. */
export const TimelineContext = createContext<ReadonlyMap<string, TimelineProject>>(new Map());

/** A project on the time line: its span, that of its baseline, and its milestones with where they were agreed. */
export function TimelineRow({ row }: AsideRowProps) {
  const { axis } = useGanttModel();
  const project = useContext(TimelineContext).get(row.id);
  if (project === undefined || project.start === null || project.finish === null) return null;
  const { start, finish, baselineStart, baselineFinish, timeHealth, milestones } = project;
  const left = pxOf(axis, start);
  return (
    <div className={styles.track}>
      {baselineStart === null || baselineFinish === null ? null : (
        <div
          className={styles.baseline}
          style={{
            left: pxOf(axis, baselineStart),
            width: pxOf(axis, baselineFinish) - pxOf(axis, baselineStart),
          }}
        />
      )}
      <div
        className={classes(styles.bar, timeHealth === 'red' && styles.isLate)}
        style={{ left, width: Math.max(2, pxOf(axis, finish) - left) }}
        data-bar=""
      />
      {milestones.map(({ uid, name, at, isReached, isCritical }) => (
        <div
          key={uid}
          className={classes(
            styles.milestone,
            isReached && styles.isReached,
            isCritical && !isReached && styles.isLate,
          )}
          style={{ left: pxOf(axis, at) }}
          title={name}
        />
      ))}
    </div>
  );
}
