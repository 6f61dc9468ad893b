import type { BodyOf } from '@regie/contracts';
import { type PlanEdit, planningOperations } from '@regie/contracts/planning';
import { people } from './content/people.ts';
import { crossings } from './content/plans/plans.ts';
import { after, type Past } from './past.ts';
import { realDays, type Times, timesOf } from './plan-course.ts';
import { type PlanRow, planRowsOf } from './plan-draft.ts';
import { lastDayOf, slipDayOf, slipDays } from './project-course.ts';
import { managerOn, type ToldProject } from './project-story.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';
import { dayNumber, finishMinute, startMinute, Workdays } from './workdays.ts';

const workdays = new Workdays();
/** Days between two times at which a manager brings the plan up to date. */
const everyDays = 56;

/** A plan in the story: its rows as planned and as they go, and what the stage knows of it. */
interface ToldPlan {
  readonly told: ToldProject;
  readonly rows: readonly PlanRow[];
  readonly planned: readonly (Times | undefined)[];
  readonly real: readonly (Times | undefined)[];
  readonly madeDay: number;
  /** Versions of rows by place. */
  readonly versions: number[];
  /** What was told of each row before: done, begun with that many per cent, or nothing. */
  readonly known: (number | undefined)[];
}

type Edits = BodyOf<typeof planningOperations.edit>['edits'];

function toldPlan(told: ToldProject, past: Past): ToldPlan {
  const { project, code } = told;
  const today = dayNumber(past.today);
  const [start, end] = project.days;
  const plannedEnd = slipDayOf(project) === undefined ? end : end - slipDays;
  const firstDay = dayNumber(past.workdayOf(start));
  const span = workdays.between(firstDay, today + plannedEnd);
  const rows = planRowsOf(project, span);
  const planned = timesOf(rows, (place) => rows[place]?.days ?? 0, firstDay, workdays);
  const real = timesOf(rows, realDays(code, project, rows, planned, today), firstDay, workdays);
  const versions = rows.map(() => 1);
  const madeDay = Math.max(told.knownDay + 7, Math.min(start - 5, -10));
  return { told, rows, planned, real, madeDay, versions, known: rows.map(() => undefined) };
}

/** Rows are numbered from 1 in the order in which they are made. */
const uidOf = (place: number): number => place + 1;

function whoDoes({ told: { project } }: ToldPlan, place: number, days: number): string | undefined {
  if (days === 0) return undefined;
  const [first, second] = project.team;
  const code = place % 5 === 0 ? project.manager : place % 2 === 0 ? first : second;
  return people[code].name;
}

function makeEdits(plan: ToldPlan, firstDay: number): Edits {
  const rows = plan.rows.map(({ name, level, days }, place) => {
    const who = days === null ? undefined : whoDoes(plan, place, days);
    const patch =
      days === null
        ? { name }
        : {
            name,
            duration: { text: `${days}d` },
            ...(days === 0 ? { isMilestone: true } : {}),
            ...(who === undefined ? {} : { resources: who }),
          };
    return { level, patch };
  });
  const links = plan.rows.flatMap((row, place) =>
    row.after.map(
      (before): PlanEdit => ({
        kind: 'link',
        predecessor: { uid: uidOf(before) },
        successor: { uid: uidOf(place) },
        type: 'FS',
        lagKind: 'working',
        lag: 0,
      }),
    ),
  );
  return [
    { kind: 'settings', version: 0, patch: { start: startMinute(firstDay) } },
    { kind: 'add', after: null, rows },
    ...links,
  ];
}

async function edit(stage: Stage, plan: ToldPlan, day: number, edits: Edits, reason?: string): Promise<void> {
  if (edits.length === 0) return;
  const by = personOn(stage, managerOn(plan.told.project, day));
  await stage.chronicle.perform(by, planningOperations.edit, {
    parameters: { id: placeOn(stage, plan.told.code) },
    body: { language: 'nl', since: 0, edits },
    ...(reason === undefined ? {} : { reason }),
  });
}

/** What the manager tells of the work on a day: what is done, how far the rest is, and what takes longer. */
function progressEdits(plan: ToldPlan, day: number): Edits {
  return plan.rows.flatMap((_row, place): PlanEdit[] => {
    const real = plan.real[place];
    const planned = plan.planned[place];
    if (real === undefined || planned === undefined || real.start > day || plan.known[place] === 100)
      return [];
    const isDone = real.finish <= day;
    const worked = workdays.between(real.start, day + 1);
    const percent = isDone ? 100 : Math.min(95, Math.round((100 * worked) / Math.max(1, real.days)));
    if (percent === plan.known[place]) return [];
    const isLonger = real.days > planned.days && plan.known[place] === undefined;
    plan.known[place] = percent;
    const version = plan.versions[place] ?? 1;
    plan.versions[place] = version + 1;
    const dates = isDone
      ? { actualFinish: real.days === 0 ? startMinute(real.finish) : finishMinute(real.finish) }
      : {};
    const patch = {
      ...(isLonger ? { duration: { text: `${real.days}d` } } : {}),
      actualStart: startMinute(real.start),
      ...(isDone ? dates : { percentComplete: percent }),
    };
    return [{ kind: 'set', uid: uidOf(place), version, patch }];
  });
}

function progressDays({ told: { project }, madeDay }: ToldPlan): readonly number[] {
  if (project.course === 'proposed') return [];
  const last = lastDayOf(project);
  const days: number[] = [];
  for (let day = last - 3; day > Math.max(madeDay + 10, project.days[0] + 20); day -= everyDays)
    days.push(day);
  return days.reverse();
}

function tellPlan(plan: ToldPlan, past: Past): readonly Step[] {
  const random = randomOf(`plan ${plan.told.code}`);
  const today = dayNumber(past.today);
  const firstDay = dayNumber(past.workdayOf(plan.told.project.days[0]));
  const madeAt = after(plan.told.knownAt, past.momentOf(plan.madeDay, random));
  const make: Step = {
    at: madeAt,
    act: async (stage) => await edit(stage, plan, plan.madeDay, makeEdits(plan, firstDay), 'Eerste planning'),
  };
  const agreed = baselineStep(plan, after(madeAt, past.momentOf(plan.madeDay + 4, random)));
  let at = agreed?.at ?? madeAt;
  const progress = progressDays(plan).map((day): Step => {
    at = after(at, past.momentOf(day, random));
    return { at, act: async (stage) => await edit(stage, plan, day, progressEdits(plan, today + day)) };
  });
  return [make, ...(agreed === undefined ? [] : [agreed]), ...progress];
}

/** The plan as it was agreed; what is only proposed has none yet. */
function baselineStep(plan: ToldPlan, at: Date): Step | undefined {
  if (plan.told.project.course === 'proposed') return undefined;
  return {
    at,
    act: async (stage) => {
      const by = personOn(stage, managerOn(plan.told.project, plan.madeDay + 4));
      await stage.chronicle.perform(by, planningOperations.setBaseline, {
        parameters: { id: placeOn(stage, plan.told.code) },
        body: { name: 'Vastgesteld door de stuurgroep' },
      });
    },
  };
}

const placeOf = ({ rows }: ToldPlan, milestone: string): number =>
  rows.findIndex(({ name }) => name === milestone);

/** What a project gives to others, the latest first. */
const gifts = ['Resultaat opgeleverd', 'Besluit tot uitvoering', 'Definitie gereed'];

/** The latest milestone of the giver that is planned in time, and the first work of the receiver after it. */
function endsOf(giver: ToldPlan, receiver: ToldPlan): readonly [number, number] | undefined {
  for (const gift of gifts) {
    const from = placeOf(giver, gift);
    const ready = giver.planned[from]?.finish ?? 0;
    const to = receiver.planned.findIndex(
      (times) => times !== undefined && times.days > 0 && times.start > ready,
    );
    if (to >= 0 && to < placeOf(receiver, 'Resultaat opgeleverd')) return [from, to];
  }
  return undefined;
}

/** A relation between two projects: what the first makes is needed where the second has come that far. */
function tellCrossing(giver: ToldPlan, receiver: ToldPlan, past: Past): readonly Step[] {
  const ends = endsOf(giver, receiver);
  if (ends === undefined) return [];
  const [from, to] = ends;
  const day = Math.max(giver.madeDay, receiver.madeDay) + 12;
  const at = past.momentOf(Math.min(day, -2), randomOf(`${giver.told.code} ${receiver.told.code}`));
  const act = async (stage: Stage) => {
    const link: PlanEdit = {
      kind: 'link',
      predecessor: { uid: uidOf(from), projectId: placeOn(stage, giver.told.code) },
      successor: { uid: uidOf(to) },
      type: 'FS',
      lagKind: 'working',
      lag: 0,
    };
    await stage.chronicle.perform(personOn(stage, 'jansen'), planningOperations.edit, {
      parameters: { id: placeOn(stage, receiver.told.code) },
      body: { language: 'nl', since: 0, edits: [link] },
      reason: 'Afhankelijkheid afgesproken in het portfolio-overleg',
    });
  };
  return [{ at, act }];
}

/** Projects are planned, agreed, and brought up to date as the work goes; some wait for others. */
export function tellPlans(told: readonly ToldProject[], past: Past): readonly Step[] {
  const plans = new Map(told.map((one) => [one.code, toldPlan(one, past)]));
  const across = crossings.flatMap(([from, to]) => {
    const [giver, receiver] = [plans.get(from), plans.get(to)];
    return giver === undefined || receiver === undefined ? [] : tellCrossing(giver, receiver, past);
  });
  return [...[...plans.values()].flatMap((plan) => tellPlan(plan, past)), ...across];
}
