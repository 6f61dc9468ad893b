import {
  formatPlanMinute,
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  noLag,
  type Plan,
  parsePlanMinute,
} from '@regie/engine/model';
import { createUniformSequence } from '@regie/engine/simulation';

/** A piece of work of whole days for one person. */
interface CrowdedTask {
  readonly number: number;
  readonly days: number;
  readonly person: number;
  readonly predecessors: readonly number[];
}

/** How large a crowded plan is. */
export interface CrowdSize {
  readonly activities: number;
  readonly people: number;
}

const start = '2024-01-01T08:00';
const minutesPerDay = 480;

/** Work of 1-5 days for random people, each after up to two of those shortly before it. */
export function crowdedTasks({ activities, people }: CrowdSize, seed: number): CrowdedTask[] {
  const random = createUniformSequence(seed);
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: activities }, (_, index) => {
    const number = index + 1;
    const predecessors = new Set<number>();
    for (let turn = whole(0, 2); turn > 0 && number > 1; turn -= 1)
      predecessors.add(Math.max(1, number - whole(1, 4 * people)));
    return { number, days: whole(1, 5), person: whole(1, people), predecessors: [...predecessors] };
  });
}

/** The tasks as a plan on the standard calendar. */
export function crowdedPlan(tasks: readonly CrowdedTask[], people: number): Plan {
  return newPlan(newProject({ start: parsePlanMinute(start) ?? 0 }), {
    activities: tasks.map(({ number, days }) =>
      newActivity({ uid: number, name: `Task ${number}`, durationMinutes: days * minutesPerDay }),
    ),
    relations: tasks.flatMap(({ number, predecessors }) =>
      predecessors.map((before) => ({
        predecessorUid: before,
        successorUid: number,
        type: 'FS' as const,
        lag: noLag,
      })),
    ),
    resources: Array.from({ length: people }, (_, index) => newResource({ uid: index + 1 })),
    assignments: tasks.map(({ number, person, days }) =>
      newAssignment({
        uid: number,
        activityUid: number,
        resourceUid: person,
        workMinutes: days * minutesPerDay,
      }),
    ),
  });
}

/** The same for TaskJuggler, on the same working hours; its report holds the end of the last task. */
export function crowdedTaskJuggler(tasks: readonly CrowdedTask[], people: number): string {
  const resources = Array.from({ length: people }, (_, index) => `resource p${index + 1} "P"`);
  const written = tasks.map(({ number, days, person, predecessors }) => {
    const after =
      predecessors.length === 0 ? '' : `depends ${predecessors.map((before) => `!t${before}`).join(', ')}`;
    return `  task t${number} "T" { effort ${days}d allocate p${person} ${after} }`;
  });
  return `project plan "Plan" ${formatPlanMinute(parsePlanMinute(start) ?? 0).slice(0, 10)} +20y {
  timezone "UTC"
  timeformat "%Y-%m-%dT%H:%M"
  workinghours mon - fri 8:00 - 12:00, 13:00 - 17:00
  workinghours sat, sun off
}
${resources.join('\n')}
task all "All" {
${written.join('\n')}
}
taskreport "network" { formats csv columns end hidetask plan.id != "all" }
`;
}
