import type { Bar, GanttLink } from '../../ui/gantt/index.ts';
import { isSummary, type Plan } from './plan.ts';
import type { Lookup } from './row-values.ts';

/** The bar of a row; undefined for a row that has no dates. */
export function barOfRow(
  plan: Plan,
  lookup: Lookup,
  row: number,
  writeMinute: (minute: number) => string,
): Bar | undefined {
  const { activities, results, baseline } = plan.view;
  const start = results.start[row] ?? null;
  const finish = results.finish[row] ?? null;
  if (start === null || finish === null) return undefined;
  const kind = isSummary(plan, row) ? 'summary' : activities.isMilestone[row] === true ? 'milestone' : 'task';
  const place = lookup.baselineRow.get(activities.uid[row] ?? 0);
  const from = place === undefined ? null : (baseline?.start[place] ?? null);
  const to = place === undefined ? null : (baseline?.finish[place] ?? null);
  return {
    kind,
    start,
    finish,
    pieces: results.pieces[row] ?? null,
    progress: (activities.percentComplete[row] ?? 0) / 100,
    isCritical: results.isCritical[row] === true && kind !== 'summary',
    isManual: activities.isManual[row] === true,
    isInactive: activities.isActive[row] === false,
    baseline: from === null || to === null || kind === 'summary' ? null : { start: from, finish: to },
    deadline: activities.deadline[row] ?? null,
    label: kind === 'milestone' ? writeMinute(finish) : null,
  };
}

/** Relations of which both ends are shown. */
export function linksOf(plan: Plan, lineOf: ReadonlyMap<number, number>): readonly GanttLink[] {
  const { relations, results } = plan.view;
  const isCritical = (uid: number) => results.isCritical[plan.rowOf.get(uid) ?? -1] === true;
  return relations.flatMap(({ predecessorUid, successorUid, type }): GanttLink[] => {
    const fromLine = lineOf.get(predecessorUid);
    const toLine = lineOf.get(successorUid);
    if (fromLine === undefined || toLine === undefined) return [];
    return [
      {
        fromLine,
        toLine,
        fromId: String(predecessorUid),
        toId: String(successorUid),
        fromFinish: type === 'FS' || type === 'FF',
        toFinish: type === 'FF' || type === 'SF',
        isCritical: isCritical(predecessorUid) && isCritical(successorUid),
      },
    ];
  });
}
