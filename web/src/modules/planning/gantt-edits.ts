import type { PlanEdit } from '@regie/contracts/planning';
import { type GanttCommand, type WorkPattern, workedMinutes } from '../../ui/gantt/index.ts';
import { moveBelow } from './move-rows.ts';
import type { Plan } from './plan.ts';

type Shift = Extract<GanttCommand, { do: 'shift' }>;

/** A bar moved asks for another start; an end moved asks for another duration. The server finds the dates. */
function shiftEdit(plan: Plan, { id, part, minutes }: Shift, pattern: WorkPattern): PlanEdit | undefined {
  const uid = Number(id);
  const row = plan.rowOf.get(uid);
  const start = row === undefined ? null : (plan.view.results.start[row] ?? null);
  const finish = row === undefined ? null : (plan.view.results.finish[row] ?? null);
  if (row === undefined || start === null || finish === null) return undefined;
  const set = { kind: 'set', uid, version: plan.view.activities.version[row] ?? 1 } as const;
  if (part === 'whole') return { ...set, patch: { start: start + minutes } };
  const from = part === 'start' ? Math.min(start + minutes, finish) : start;
  const to = part === 'finish' ? Math.max(finish + minutes, start) : finish;
  const isElapsed = plan.view.activities.isElapsed[row] === true;
  const duration = { minutes: isElapsed ? to - from : workedMinutes(pattern, from, to), isElapsed };
  return { ...set, patch: part === 'start' ? { start: from, duration } : { duration } };
}

/** What a command of the time line means to the server; nothing when there is nothing to do. */
export function editsOfGantt(
  plan: Plan,
  command: GanttCommand,
  pattern: WorkPattern,
  visible: Int32Array,
  closed: ReadonlySet<number>,
): readonly PlanEdit[] {
  const one = (edit: PlanEdit | undefined) => (edit === undefined ? [] : [edit]);
  switch (command.do) {
    case 'shift':
      return one(shiftEdit(plan, command, pattern));
    case 'progress': {
      const uid = Number(command.id);
      const row = plan.rowOf.get(uid);
      const version = row === undefined ? undefined : plan.view.activities.version[row];
      const percentComplete = Math.round(command.progress * 100);
      return version === undefined ? [] : [{ kind: 'set', uid, version, patch: { percentComplete } }];
    }
    case 'link': {
      const type = command.fromFinish ? (command.toFinish ? 'FF' : 'FS') : command.toFinish ? 'SF' : 'SS';
      return [
        {
          kind: 'link',
          predecessor: { uid: Number(command.fromId) },
          successor: { uid: Number(command.toId) },
          type,
          lagKind: 'working',
          lag: 0,
        },
      ];
    }
    case 'reorder':
      return one(
        moveBelow(
          plan,
          Number(command.id),
          command.toLine < 0 ? undefined : (visible[command.toLine] ?? visible.at(-1)),
          closed,
        ),
      );
  }
}
