import type { DraftOf } from '@regie/contracts';
import type { projectFields } from '@regie/contracts/projects';
import type { ExampleProject } from './content/example-project.ts';
import { phaseOn, slipDayOf, slipDays } from './project-course.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage } from './stage.ts';

const euro = 100;
const toleranceDays = { a: 30, b: 20, c: 10 } as const;

/** The names of days in a title: `{volgend-jaar}` is the year after the one it is. */
export function titleOf({ title }: ExampleProject, today: string): string {
  return title.replace('{volgend-jaar}', String(Number(today.slice(0, 4)) + 1));
}

function customOf(stage: Stage, code: string, { district, thousandEuros, days }: ExampleProject) {
  const random = randomOf(`custom ${code}`);
  const values: readonly (readonly [string, string | number | boolean | undefined])[] = [
    ['district', district],
    ['council', thousandEuros >= 500 ? stage.past.dayOf(days[0] - random.whole(30, 120)) : undefined],
    ['subsidy', random.isTrue(0.7) ? random.isTrue(0.4) : undefined],
  ];
  return Object.fromEntries(
    values.flatMap(([field, value]) => {
      const key = stage.fields.get(field);
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The project as it was put into Regie on a day: planned to end before it slipped, if it did. */
export function draftOf(stage: Stage, code: string, project: ExampleProject, day: number) {
  const { today } = stage.past;
  const [start, end] = project.days;
  const isRunning = start <= day;
  const { manager, formerManager, sponsor, political, thousandEuros } = project;
  const draft: DraftOf<typeof projectFields> & { scopeId: string; custom: object } = {
    scopeId: placeOn(stage, project.parent),
    code: `${code}-${stage.past.dayOf(start).slice(2, 4)}`,
    title: titleOf(project, today),
    state: isRunning ? 'active' : 'proposed',
    phase: isRunning ? phaseOn(project, day) : 'initiation',
    reportedHealth: isRunning ? 'green' : 'grey',
    managerId: personOn(stage, formerManager ?? manager),
    sponsorId: personOn(stage, sponsor),
    administrativeClientId: personOn(stage, sponsor),
    politicalClientId: personOn(stage, political),
    budgetOwnerId: personOn(stage, sponsor),
    class: project.class,
    sector: project.sector,
    method: project.method,
    startsOn: stage.past.workdayOf(start),
    endsOn: stage.past.workdayOf(slipDayOf(project) === undefined ? end : end - slipDays),
    summary: project.summary,
    goal: project.goal,
    toleranceDays: toleranceDays[project.class],
    toleranceCostPercent: project.class === 'a' ? 5 : 10,
    confidentiality: project.parent === 'safety' ? 'confidential' : 'internal',
    budgetCents: thousandEuros * 1_000 * euro,
    costOfDelayCents: Math.round((thousandEuros * 1_000) / 250 / 50) * 50 * euro,
    custom: customOf(stage, code, project),
  };
  return draft;
}
