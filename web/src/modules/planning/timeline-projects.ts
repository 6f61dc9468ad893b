import type { CrossRelationRow } from '@regie/contracts/planning';
import type { HealthColour } from '@regie/contracts/projects';
import { dayMinutes, type GanttLink, type TimeSpan } from '../../ui/gantt/index.ts';

/** A project as the time line shows it. */
export interface TimelineProject {
  readonly projectId: string;
  readonly projectKey: string;
  readonly projectTitle: string;
  readonly start: number | null;
  readonly finish: number | null;
  readonly baselineStart: number | null;
  readonly baselineFinish: number | null;
  readonly timeHealth: HealthColour;
  readonly reportedHealth: HealthColour;
  readonly milestones: readonly {
    readonly uid: number;
    readonly name: string;
    readonly at: number;
    readonly isCritical: boolean;
    readonly isReached: boolean;
  }[];
}

/** Who starts first stands first; without dates last. */
export function sortProjects(projects: readonly TimelineProject[]): readonly TimelineProject[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...projects].sort(
    (left, right) =>
      (left.start ?? last) - (right.start ?? last) || left.projectTitle.localeCompare(right.projectTitle),
  );
}

export function timelineSpan(projects: readonly TimelineProject[], today: number): TimeSpan {
  const moments = projects.flatMap(({ start, finish, baselineFinish }) =>
    [start, finish, baselineFinish].filter((minute) => minute !== null),
  );
  return {
    from: Math.min(today, ...moments),
    to: Math.max(today + 30 * dayMinutes, ...moments),
  };
}

/** Lines from what one project gives to what another starts with it. */
export function timelineLinks(
  relations: readonly CrossRelationRow[],
  lineOf: ReadonlyMap<string, number>,
): readonly GanttLink[] {
  return relations.flatMap(({ giver, receiver, type, roomDays }): GanttLink[] => {
    const fromLine = lineOf.get(giver.projectId);
    const toLine = lineOf.get(receiver.projectId);
    if (fromLine === undefined || toLine === undefined || giver.finish === null || receiver.start === null)
      return [];
    return [
      {
        fromLine,
        toLine,
        fromId: giver.projectId,
        toId: receiver.projectId,
        fromFinish: type === 'FS' || type === 'FF',
        toFinish: type === 'FF' || type === 'SF',
        isCritical: roomDays !== null && roomDays <= 0,
        fromAt: giver.finish,
        toAt: receiver.start,
      },
    ];
  });
}
