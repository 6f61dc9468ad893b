import {
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  noLag,
  type Plan,
  parsePlanMinute,
  standardCalendar,
} from '@regie/engine/model';
import { describe, expect, it } from 'vitest';
import { type LevellingPortfolio, type LevellingProject, levelPlan, levelPortfolio } from '../index.ts';
import { checkLevelledPortfolio, randomLevellingPortfolio, tryAllDates } from '../testing/index.ts';

const day = 480;
const monday = parsePlanMinute('2024-01-01T08:00') ?? 0;
const friday = parsePlanMinute('2024-01-05T17:00') ?? 0;

function level(portfolio: LevellingPortfolio, schedules = 60) {
  const answer = levelPortfolio(portfolio, { schedules });
  if ('refusal' in answer) throw new Error('refused');
  return answer;
}

/** Activities of two days each, with Ann and Bob to choose from. */
function plan(uids: readonly number[], fields: Partial<Plan> = {}): Plan {
  return newPlan(newProject({ start: monday }), {
    activities: uids.map((uid) => newActivity({ uid, durationMinutes: 2 * day })),
    resources: [newResource({ uid: 1, name: 'Ann' }), newResource({ uid: 2, name: 'Bob' })],
    ...fields,
  });
}

const ask = (activityUid: number, skill: string, units = 1, leastLevel = 0) => ({
  activityUid,
  skill,
  units,
  leastLevel,
});

function project(name: string, fields: Partial<LevellingProject>): LevellingProject {
  return { name, plan: plan([1]), weight: 1, asks: [], ...fields };
}

const people = [
  { resource: 'Ann', skills: { wood: 3, stone: 1 } },
  { resource: 'Bob', skills: { wood: 1 } },
];

const teamOf = (answer: ReturnType<typeof level>, uid: number) =>
  answer.projects[0]?.activities.find((one) => one.uid === uid)?.people.map(({ resource }) => resource);

describe('levelling several plans and choosing people by skill', () => {
  it('keeps who can do more free for what only they can', () => {
    const asks = [ask(1, 'wood'), ask(2, 'stone')];
    const answer = level({ projects: [project('A', { plan: plan([1, 2]), asks })], people });
    expect([teamOf(answer, 1), teamOf(answer, 2)]).toEqual([['Bob'], ['Ann']]);
    expect(answer.projects[0]?.activities.map(({ start }) => start)).toEqual([monday, monday]);
  });

  it('lets what only one can do well enough wait for that one', () => {
    const asks = [ask(1, 'wood', 1, 2), ask(2, 'wood', 1, 2)];
    const answer = level({ projects: [project('A', { plan: plan([1, 2]), asks })], people });
    expect([teamOf(answer, 1), teamOf(answer, 2)]).toEqual([['Ann'], ['Ann']]);
    expect(answer.finish).toBe(parsePlanMinute('2024-01-04T17:00'));
    expect(answer.lowerBoundFinish).toBe(answer.finish);
  });

  it('makes two activities of half a person run at once, and asks nobody twice for one', () => {
    const asks = [ask(1, 'stone', 0.5), ask(2, 'stone', 0.5), ask(3, 'wood', 2)];
    const answer = level({ projects: [project('A', { plan: plan([1, 2, 3]), asks })], people });
    expect(teamOf(answer, 3)?.toSorted()).toEqual(['Ann', 'Bob']);
    expect(answer.finish).toBe(parsePlanMinute('2024-01-04T17:00'));
  });

  it('chooses nobody for days on which they are away', () => {
    const tuesday = Math.floor(monday / 1440) + 1;
    const away = {
      ...standardCalendar(),
      uid: 5,
      exceptions: [{ firstDay: tuesday, lastDay: tuesday, pattern: [] }],
    };
    const own = plan([1], {
      calendars: [standardCalendar(), away],
      resources: [newResource({ uid: 1, name: 'Ann', calendarUid: 5 })],
    });
    const answer = level({ projects: [project('A', { plan: own, asks: [ask(1, 'wood')] })], people });
    expect(answer.projects[0]?.activities[0]?.start).toBe(parsePlanMinute('2024-01-03T08:00'));
  });

  it('lets the heavier project go first when not both can be in time', () => {
    const late = (weight: number) => ({
      weight,
      due: parsePlanMinute('2024-01-02T17:00'),
      asks: [ask(1, 'stone')],
    });
    const [one, other] = level({ projects: [project('A', late(1)), project('B', late(3))], people }).projects;
    expect([one?.tardinessMinutes, other?.tardinessMinutes]).toEqual([2 * 1440, 0]);
  });

  it('lets a project that is due later wait, and shares what plans name alike', () => {
    const onAnn = { assignments: [newAssignment({ uid: 1, activityUid: 1, resourceUid: 1 })] };
    const projects = [
      project('A', { plan: plan([1], onAnn), due: friday }),
      project('B', { plan: plan([1], onAnn), due: parsePlanMinute('2024-01-02T17:00') }),
    ];
    const answer = level({ projects, people: [] });
    expect(answer.weightedTardinessMinutes).toBe(0);
    expect(answer.projects.map(({ finish }) => finish > monday + 2 * 1440)).toEqual([true, false]);
  });

  it('leaves what runs where it is, with who is free for it', () => {
    const own = plan([1, 2]);
    const activities = own.activities.map((one) =>
      one.uid === 2 ? { ...one, progress: { percentComplete: 10, actualStart: monday } } : one,
    );
    const asks = [ask(1, 'stone'), ask(2, 'stone')];
    const portfolio = { projects: [project('A', { plan: { ...own, activities }, asks })], people };
    const answer = level(portfolio);
    expect(answer.projects[0]?.activities.find(({ uid }) => uid === 2)?.start).toBe(monday);
    expect(checkLevelledPortfolio(portfolio, answer)).toEqual([]);
  });

  it('names who and what it does not know, and where too few can do it', () => {
    const asks = [ask(1, 'steel'), ask(9, 'wood')];
    const unknown = { resource: 'Eve', skills: { steel: 1 } };
    const answer = level({ projects: [project('A', { asks })], people: [...people, unknown] });
    expect(answer.findings).toEqual([
      { code: 'levelling/person-unknown', name: 'Eve' },
      { code: 'levelling/activity-unknown', project: 'A', activityUid: 9 },
      { code: 'levelling/too-few-with-skill', project: 'A', activityUid: 1, name: 'steel' },
    ]);
  });

  it('ends like the levelling of one plan where there is one, without skills', () => {
    const own = plan([1, 2], {
      assignments: [1, 2].map((uid) => newAssignment({ uid, activityUid: uid, resourceUid: 1 })),
    });
    const alone = levelPlan(own, { schedules: 20 });
    expect(level({ projects: [project('A', { plan: own })], people: [] }).finish).toBe(
      'refusal' in alone ? undefined : alone.projectFinish,
    );
  });

  it('refuses relations that run in a circle', () => {
    const relations = [
      { predecessorUid: 1, successorUid: 2, type: 'FS' as const, lag: noLag },
      { predecessorUid: 2, successorUid: 1, type: 'FS' as const, lag: noLag },
    ];
    const circle = project('A', { plan: plan([1, 2], { relations }) });
    expect(levelPortfolio({ projects: [circle], people })).toMatchObject({
      refusal: { code: 'scheduling/cycle' },
    });
  });

  it('passes an independent checker and finds the same again, over random portfolios', () => {
    const size = { projects: 3, activities: 12, people: 6, longestDays: 4 };
    for (let seed = 1; seed <= 25; seed += 1) {
      const portfolio = randomLevellingPortfolio(seed, size);
      const answer = level(portfolio, 30);
      expect([seed, checkLevelledPortfolio(portfolio, answer)]).toEqual([seed, []]);
      expect(answer.findings.some(({ code }) => code === 'levelling/nobody-free')).toBe(false);
      expect(level(portfolio, 30)).toEqual(answer);
      expect(answer.lowerBoundFinish).toBeLessThanOrEqual(answer.finish);
    }
  });

  it('keeps the best so far when it is stopped, and is not worse for going on', () => {
    const portfolio = randomLevellingPortfolio(4, { projects: 3, activities: 12, people: 6, longestDays: 4 });
    let asked = 0;
    const stopped = levelPortfolio(portfolio, {
      isStopped: () => {
        asked += 1;
        return asked > 3;
      },
    });
    if ('refusal' in stopped) throw new Error('refused');
    expect(stopped.schedules).toBeLessThan(6);
    expect(checkLevelledPortfolio(portfolio, stopped)).toEqual([]);
    expect(level(portfolio, 100).weightedTardinessMinutes).toBeLessThanOrEqual(
      stopped.weightedTardinessMinutes,
    );
  });

  it('has bounds that no dates and teams beat, and comes near the best of all, in small cases', () => {
    let best = 0;
    let cases = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const portfolio = randomLevellingPortfolio(seed, {
        projects: 2,
        activities: 2,
        people: 3,
        longestDays: 2,
      });
      const answer = level(portfolio, 60);
      if (answer.findings.length > 0) continue;
      const all = tryAllDates(portfolio);
      cases += 1;
      expect([seed, answer.lowerBoundFinish <= all.soonestFinish]).toEqual([seed, true]);
      expect([seed, answer.lowerBoundTardinessMinutes <= all.weightedTardinessMinutes]).toEqual([seed, true]);
      expect([seed, answer.weightedTardinessMinutes >= all.weightedTardinessMinutes]).toEqual([seed, true]);
      if (answer.weightedTardinessMinutes === all.weightedTardinessMinutes && answer.finish === all.finish)
        best += 1;
    }
    expect(cases).toBeGreaterThan(10);
    expect(best / cases).toBeGreaterThanOrEqual(0.9);
  });
});
