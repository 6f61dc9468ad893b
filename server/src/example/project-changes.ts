import type { ExampleProject } from './content/example-project.ts';
import { holdDay, lastDayOf, type Phase, phaseDays, reportsOf, slipDayOf } from './project-course.ts';
import type { Random } from './random.ts';
import { personOn, type Stage } from './stage.ts';

/** What changes about a project on a day, and who says so. */
export interface ProjectChange {
  readonly day: number;
  readonly by: 'manager' | 'portfolio-manager';
  readonly patch: (stage: Stage) => Readonly<Record<string, unknown>>;
  readonly reason?: string;
  /** The manager who comes gets the role as well. */
  readonly isHandOver?: true;
  /** The phase it passes into. */
  readonly phase?: Phase;
}

/** The day on which projects of a manager who leaves go to another. */
export const handOverDay = -62;

function startOf({ course, days: [start] }: ExampleProject, knownDay: number): readonly ProjectChange[] {
  if (course === 'proposed' || start <= knownDay) return [];
  const patch = () => ({
    state: 'active',
    reportedHealth: 'green',
    healthNote: 'Gestart na besluit van de stuurgroep.',
  });
  return [{ day: start, by: 'portfolio-manager', patch, reason: 'Besluit portfolio-overleg' }];
}

function phasesOf(project: ExampleProject, knownDay: number): readonly ProjectChange[] {
  if (project.course === 'proposed') return [];
  return phaseDays(project)
    .filter(([, day]) => day > Math.max(knownDay, project.days[0]) && day < lastDayOf(project))
    .map(([phase, day]) => ({
      day,
      by: 'manager',
      phase,
      patch: () => ({ phase }),
      reason: 'Besloten in de stuurgroep',
    }));
}

function slipOf(project: ExampleProject): readonly ProjectChange[] {
  const day = slipDayOf(project);
  if (day === undefined) return [];
  const patch = (stage: Stage) => ({ endsOn: stage.past.workdayOf(project.days[1]) });
  return [{ day, by: 'manager', patch, reason: 'Bijgestelde planning, besproken in de stuurgroep' }];
}

function endOf(project: ExampleProject, random: Random): readonly ProjectChange[] {
  const { course, days, note } = project;
  const last = { healthNote: note ?? null };
  if (course === 'completed') {
    const patch = () => ({ state: 'completed', phase: 'closure', reportedHealth: 'blue', ...last });
    return [{ day: days[1], by: 'manager', patch, reason: 'Decharge door de opdrachtgever' }];
  }
  if (course === 'stopped') {
    const patch = () => ({ state: 'stopped', reportedHealth: 'grey', ...last });
    return [{ day: days[1], by: 'portfolio-manager', patch, reason: 'Besluit opdrachtgever' }];
  }
  if (course !== 'on-hold') return [];
  const restart = random.whole(40, 150);
  const patch = (stage: Stage) => {
    return { state: 'on-hold', restartsOn: stage.past.workdayOf(restart), reportedHealth: 'grey', ...last };
  };
  return [{ day: holdDay, by: 'portfolio-manager', patch, reason: 'Besluit portfolio-overleg' }];
}

function handOverOf({ manager, formerManager }: ExampleProject): readonly ProjectChange[] {
  if (formerManager === undefined) return [];
  const patch = (stage: Stage) => ({ managerId: personOn(stage, manager) });
  return [
    { day: handOverDay, by: 'portfolio-manager', patch, isHandOver: true, reason: 'Vertrek projectmanager' },
  ];
}

/** All that changes about a project after it was entered, in order of days. */
export function changesOf(
  project: ExampleProject,
  knownDay: number,
  random: Random,
): readonly ProjectChange[] {
  const reports = reportsOf(project, knownDay, random).map(({ day, health, note }) => ({
    day,
    by: 'manager' as const,
    patch: () => ({ reportedHealth: health, healthNote: note }),
  }));
  const changes = [
    ...startOf(project, knownDay),
    ...phasesOf(project, knownDay),
    ...reports,
    ...slipOf(project),
    ...handOverOf(project),
    ...endOf(project, random),
  ];
  return changes.filter(({ day }) => day > knownDay || day === project.days[0]).sort((a, b) => a.day - b.day);
}
