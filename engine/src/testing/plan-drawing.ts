import {
  type Activity,
  type Calendar,
  formatPlanMinute,
  type Lag,
  newActivity,
  newPlan,
  newProject,
  type Plan,
  type Project,
  parsePlanMinute,
  type Relation,
  type RelationType,
} from '@regie/engine/model';
import type { Schedule } from '@regie/engine/scheduling';

/** What a drawing cannot say. */
export interface DrawingContext {
  readonly project?: Partial<Project>;
  readonly calendars?: readonly Calendar[];
  readonly plan?: Partial<Plan>;
  /** Fields of activities by the name in the drawing. */
  readonly fields?: Readonly<Record<string, Partial<Activity>>>;
}

/** A Monday, 08:00. */
const defaultStart = '2024-01-01T08:00';
const relationPattern = /^([\w-]+?)(FS|SS|FF|SF)?(?:([+-]\d+)(ed|e%|d|h|%))?$/;

/**
 * Makes a plan from a drawing: one row a line, `name duration [relations]`, indented by two spaces below a summary.
 * Durations are 3d (8 working hours each), 4h, 2ed (days of the clock) or 0; relations are predecessors such as `A`,
 * `A FS`, written `A`, `ASS`, `AFF+1d`, `AFS-50%`, `A+2ed`. Uids count from 1 in order.
 */
export function drawPlan(drawing: string, context: DrawingContext = {}): Plan {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map(indentOf));
  const rows = lines.map((line) => {
    const [name = '', duration = '0', ...predecessors] = line.trim().split(/\s+/);
    return { name, duration, predecessors, outlineLevel: (indentOf(line) - indent) / 2 + 1 };
  });
  const uids = new Map(rows.map(({ name }, index) => [name, index + 1]));
  const activities = rows.map(({ name, duration, outlineLevel }, index) =>
    newActivity({ uid: index + 1, name, outlineLevel, ...durationOf(duration), ...context.fields?.[name] }),
  );
  const relations = rows.flatMap(({ predecessors }, index) =>
    predecessors.map((word) => relationOf(word, index + 1, uids)),
  );
  const start = parsePlanMinute(defaultStart) ?? 0;
  const project = newProject({ start, ...context.project });
  const { calendars } = context;
  return newPlan(project, {
    ...context.plan,
    activities,
    relations,
    ...(calendars === undefined ? {} : { calendars }),
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function durationOf(text: string): Pick<Activity, 'durationMinutes' | 'isElapsed'> {
  const [amount, isElapsed] = [Number.parseFloat(text), text.endsWith('ed')];
  const unit = isElapsed ? 1440 : text.endsWith('d') ? 480 : 60;
  return { durationMinutes: amount * unit, isElapsed };
}

function relationOf(word: string, successorUid: number, uids: ReadonlyMap<string, number>): Relation {
  const [, name = '', type = 'FS', amount = '0', unit = 'd'] = relationPattern.exec(word) ?? [];
  const predecessorUid = uids.get(name);
  if (predecessorUid === undefined) throw new Error(`the drawing names ${word}, which is no row of it`);
  return { predecessorUid, successorUid, type: typeOf(type), lag: lagOf(Number(amount), unit) };
}

function typeOf(text: string): RelationType {
  return text === 'SS' || text === 'FF' || text === 'SF' ? text : 'FS';
}

function lagOf(amount: number, unit: string): Lag {
  if (unit === '%') return { kind: 'percent', percent: amount };
  if (unit === 'e%') return { kind: 'elapsedPercent', percent: amount };
  if (unit === 'ed') return { kind: 'elapsed', minutes: amount * 1440 };
  return { kind: 'working', minutes: amount * (unit === 'h' ? 60 : 480) };
}

/** Draws the dates of a schedule, one row a line: `A 01-01 08:00 – 01-03 17:00 float 2d!`, with ! for critical. */
export function drawSchedule(plan: Plan, schedule: Schedule): string {
  return plan.activities
    .map(({ name }, place) => {
      const [start, finish] = [schedule.start[place] ?? 0, schedule.finish[place] ?? 0];
      const float = schedule.totalFloatMinutes[place] ?? 0;
      const mark = schedule.isCritical[place] === 1 ? '!' : '';
      return `${name} ${shortDate(start)} – ${shortDate(finish)} float ${floatText(float)}${mark}`;
    })
    .join('\n');
}

function shortDate(minute: number): string {
  return formatPlanMinute(minute).slice(5, 16).replace('T', ' ');
}

function floatText(minutes: number): string {
  return minutes % 480 === 0 ? `${minutes / 480}d` : `${minutes / 60}h`;
}
