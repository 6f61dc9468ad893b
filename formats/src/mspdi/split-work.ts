import { type Activity, type Assignment, newAssignment, type Piece, type Plan } from '@regie/engine/model';
import { Calendars, type WorkClock } from '@regie/engine/time';
import { withPieces } from './pieces.ts';

const [remainingWork, actualWork] = [1, 2] as const;
/** The unit of a stretch that Microsoft Project writes for whole days; here it only says how to show it. */
const dayUnit = 2;

/** Split activities of which no assignment tells the pieces: the format has no other place for them. */
export function untoldSplits({ activities, assignments }: Plan): readonly Activity[] {
  const split = activities.filter(({ pieces }) => (pieces?.length ?? 0) > 1);
  if (split.length === 0) return split;
  const told = withPieces(
    split.map(({ pieces: _, ...activity }) => activity),
    assignments,
  );
  return split.filter((_, index) => told[index]?.pieces === undefined);
}

/**
 * The assignments of a plan, with splits told as timephased work wherever no assignment tells them: by those that the
 * activity has, or else by one of nobody, as Microsoft Project does.
 */
export function tellSplits(plan: Plan): readonly Assignment[] {
  const untold = untoldSplits(plan);
  if (untold.length === 0) return plan.assignments;
  const days = untold.flatMap(({ pieces = [] }) => pieces.map(({ start }) => Math.floor(start / 1440)));
  const calendars = new Calendars(plan.calendars, Math.min(...days), Math.max(...days));
  const clockOf = ({ calendarUid }: Activity): WorkClock =>
    calendars.clockOf(calendars.has(calendarUid) ? calendarUid : plan.project.calendarUid);
  const byUid = new Map(untold.map((activity) => [activity.uid, activity]));
  const isMaterial = new Set(plan.resources.flatMap(({ uid, kind }) => (kind === 'work' ? [] : [uid])));
  const works = ({ resourceUid }: Assignment): boolean => !isMaterial.has(resourceUid ?? Number.NaN);
  const assignments = plan.assignments.map((assignment) => {
    const activity = byUid.get(assignment.activityUid);
    return activity === undefined || !works(assignment)
      ? assignment
      : withSplit(assignment, activity, clockOf(activity));
  });
  const worked = new Set(plan.assignments.filter(works).map(({ activityUid }) => activityUid));
  let uid = Math.max(0, ...plan.assignments.map((assignment) => assignment.uid));
  for (const activity of untold) {
    if (worked.has(activity.uid)) continue;
    uid += 1;
    const nobodys = newAssignment({ uid, activityUid: activity.uid, ...outerDates(activity) });
    assignments.push(withSplit(nobodys, activity, clockOf(activity)));
  }
  return assignments;
}

function outerDates({ pieces = [] }: Activity): Pick<Assignment, 'start' | 'finish'> {
  return { start: pieces[0]?.start, finish: pieces.at(-1)?.finish };
}

/** Work spread over the pieces by the working time in each, with a zero in every pause. */
function withSplit(
  assignment: Assignment,
  { pieces = [], progress }: Activity,
  clock: WorkClock,
): Assignment {
  const spans = pieces.map(({ start, finish }) => Math.max(1, clock.between(start, finish)));
  const whole = spans.reduce((sum, span) => sum + span, 0);
  const perMinute = assignment.workMinutes > 0 ? assignment.workMinutes / whole : assignment.units;
  const typeOf = ({ finish }: Piece): number =>
    finish <= (progress.stop ?? Number.NEGATIVE_INFINITY) ? actualWork : remainingWork;
  const stretches = pieces.flatMap((piece, index) => {
    const type = typeOf(piece);
    const work = Math.max(1, Math.round((spans[index] ?? 0) * perMinute));
    const before = pieces[index - 1];
    const pause =
      before === undefined ? [] : [stretch(remainingWork, { start: before.finish, finish: piece.start }, 0)];
    return [...pause, stretch(type, piece, work)];
  });
  return { ...assignment, contour: 'contoured', timephased: [...assignment.timephased, ...stretches] };
}

function stretch(type: number, { start, finish }: Piece, workMinutes: number) {
  return { type, start, finish, unit: dayUnit, workMinutes };
}
