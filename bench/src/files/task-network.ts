import {
  newActivity,
  newPlan,
  newProject,
  type Plan,
  parsePlanMinute,
  type Relation,
  standardCalendar,
} from '@regie/engine/model';

/** One task of a network that any scheduler can be given: whole days of work after other tasks. */
export interface NetworkTask {
  readonly number: number;
  readonly days: number;
  readonly predecessors: readonly number[];
}

/**
 * A finish-to-start network of tasks of 1-5 days, each after one to three of the 60 before it, so that it holds both
 * long chains and parallel work. The same count always gives the same network.
 */
export function taskNetwork(count: number): NetworkTask[] {
  const random = randomNumbers(20240101);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const wanted = index === 0 ? 0 : 1 + Math.floor(random() * random() * 3);
    const predecessors = new Set<number>();
    for (let turn = 0; turn < wanted; turn += 1)
      predecessors.add(Math.max(1, number - 1 - Math.floor(random() * Math.min(60, index))));
    return {
      number,
      days: 1 + Math.floor(random() * 5),
      predecessors: [...predecessors].sort((a, b) => a - b),
    };
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const projectStart = '2024-01-01';
/** The hours that TaskJuggler gives a project that names none. */
const workday = [{ from: 540, to: 1020 }];

/** The network as a plan of ours. */
export function planOfNetwork(tasks: readonly NetworkTask[]): Plan {
  const activities = tasks.map(({ number, days }) =>
    newActivity({ uid: number, name: `Task ${number}`, durationMinutes: days * 480, durationFormat: 7 }),
  );
  const relations = tasks.flatMap(({ number, predecessors }) =>
    predecessors.map(
      (predecessorUid): Relation => ({
        predecessorUid,
        successorUid: number,
        type: 'FS',
        lag: { kind: 'working', minutes: 0 },
      }),
    ),
  );
  const week = [[], workday, workday, workday, workday, workday, []];
  const start = parsePlanMinute(`${projectStart}T09:00`) ?? 0;
  return newPlan(newProject({ start, name: 'Network', calendarUid: 1 }), {
    calendars: [{ ...standardCalendar(), week }],
    activities,
    relations,
  });
}

/** The network as a TaskJuggler 3 project, with a report of the last end alone. */
export function taskJugglerOfNetwork(tasks: readonly NetworkTask[]): string {
  const lines = tasks.map(({ number, days, predecessors }) => {
    const depends = predecessors.map((predecessor) => `!t${predecessor}`).join(', ');
    const after = depends === '' ? `start ${projectStart}` : `depends ${depends}`;
    return `task t${number} "Task ${number}" { length ${days}d ${after} }`;
  });
  const ends = tasks.map(({ number }) => `!t${number}`).join(', ');
  return `project network "Network" ${projectStart} +60y {
  timeformat "%Y-%m-%dT%H:%M"
}
${lines.join('\n')}
task last "Last" { depends ${ends} }
taskreport network "network" {
  formats csv
  columns end
  hidetask plan.id != "last"
}
`;
}
