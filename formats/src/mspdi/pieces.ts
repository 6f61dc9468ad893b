import type { Activity, Assignment, Piece, Timephased } from '@regie/engine/model';

/** Timephased types: 1 remaining work, 2 actual work. Overtime and baselines say nothing about the stretches worked. */
const workTypes: ReadonlySet<number> = new Set([1, 2]);

/**
 * Gives each split activity its pieces. The file holds no splits of its own: a split shows as an explicit zero of
 * work between stretches with work, in every assignment that the activity has at that time. Days without a value are
 * days off and split nothing.
 */
export function withPieces(
  activities: readonly Activity[],
  assignments: readonly Assignment[],
): readonly Activity[] {
  const stretches = new Map<number, Piece[]>();
  for (const { activityUid, timephased } of assignments) {
    const worked = workedStretches(timephased);
    if (worked.length === 0) continue;
    const known = stretches.get(activityUid);
    if (known === undefined) stretches.set(activityUid, worked);
    else known.push(...worked);
  }
  if (stretches.size === 0) return activities;
  return activities.map((activity) => {
    const pieces = united(stretches.get(activity.uid) ?? []);
    return pieces.length > 1 ? { ...activity, pieces } : activity;
  });
}

/** The stretches of one assignment between explicit zeros. */
function workedStretches(timephased: readonly Timephased[]): Piece[] {
  const stretches: Piece[] = [];
  let current: { start: number; finish: number } | undefined;
  const entries = timephased.filter(({ type }) => workTypes.has(type)).sort((a, b) => a.start - b.start);
  for (const { start, finish, workMinutes } of entries) {
    if (workMinutes === undefined) continue;
    if (workMinutes <= 0) current = undefined;
    else if (current === undefined) {
      current = { start, finish };
      stretches.push(current);
    } else current.finish = Math.max(current.finish, finish);
  }
  return stretches;
}

/** The stretches in which at least one of the assignments is worked on. */
function united(stretches: readonly Piece[]): Piece[] {
  const pieces: { start: number; finish: number }[] = [];
  for (const { start, finish } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last === undefined || start > last.finish) pieces.push({ start, finish });
    else last.finish = Math.max(last.finish, finish);
  }
  return pieces;
}
