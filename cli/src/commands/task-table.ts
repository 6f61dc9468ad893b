import type { Plan } from '@regie/engine/model';
import { aligned } from './aligned.ts';
import type { ScheduledTask } from './scheduled-tasks.ts';

const MAX_NAME_LENGTH = 48;

/** Tasks as aligned columns; floats in days of the project. */
export function taskTable(tasks: readonly ScheduledTask[], plan: Plan): string[] {
  const levels = new Map(plan.activities.map(({ uid, outlineLevel }) => [uid, outlineLevel]));
  const { minutesPerDay } = plan.project;
  const rows = tasks.map((task) => [
    String(task.uid),
    shortened(`${'  '.repeat(Math.max(0, (levels.get(task.uid) ?? 1) - 1))}${task.name}`),
    momentWords(task.start),
    momentWords(task.finish),
    dayWords(task.totalSlackMinutes, minutesPerDay),
    dayWords(task.freeSlackMinutes, minutesPerDay),
    task.critical ? '*' : '',
  ]);
  return aligned([['UID', 'Name', 'Start', 'Finish', 'Total float', 'Free float', 'Critical'], ...rows]);
}

function shortened(name: string): string {
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH - 1)}…` : name;
}

function momentWords(moment: string | null): string {
  return moment === null ? '-' : moment.slice(0, 16).replace('T', ' ');
}

function dayWords(minutes: number | null, minutesPerDay: number): string {
  return minutes === null ? '-' : `${Math.round((minutes / minutesPerDay) * 100) / 100} d`;
}
