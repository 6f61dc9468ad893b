import type { PlanEdit } from '@regie/contracts/planning';
import type { Press } from '../../ui/grid/index.ts';
import type { CommandWords } from './command-texts.ts';
import { moveDown, moveUp, topRows } from './move-rows.ts';
import { isSummary, type Plan } from './plan.ts';
import { setEdit } from './plan-edits.ts';

/** What a command is about, and what it may do. */
export interface CommandSetup {
  readonly plan: Plan;
  /** The chosen activities in the order of the plan. */
  readonly uids: readonly number[];
  readonly words: CommandWords;
  /** Why nothing can be changed; undefined when it can. */
  readonly whyLocked: string | undefined;
  readonly closed: ReadonlySet<number>;
  readonly setClosed: (closed: ReadonlySet<number>) => void;
  readonly edit: (make: (plan: Plan) => readonly PlanEdit[], said?: string) => void;
  readonly add: () => void;
  readonly open: (uid: number) => void;
  readonly showBar: (uid: number) => void;
}

export type CommandName = keyof CommandWords['labels'];

/** One thing that can be done to chosen activities: by key, by button and by menu alike. */
export interface PlanCommand {
  readonly name: CommandName;
  readonly group: keyof CommandWords['groups'];
  /** As it stands in the menu. */
  readonly keys?: string;
  readonly isKey?: (press: Press) => boolean;
  readonly isView?: boolean;
  readonly isDanger?: boolean;
  /** Why it cannot be done now, apart from permission; undefined when it can. */
  readonly reason: (setup: CommandSetup) => string | undefined;
  readonly run: (setup: CommandSetup) => void;
}

type Modifiers = 'plain' | 'control' | 'alt' | 'alt-shift' | 'control-shift';

function isPress(key: string, modifiers: Modifiers) {
  return (press: Press) =>
    press.key === key &&
    press.isAlt === modifiers.startsWith('alt') &&
    press.isShift === modifiers.endsWith('shift') &&
    press.isControl === modifiers.startsWith('control');
}

const needsRow = ({ uids, words }: CommandSetup) => (uids.length === 0 ? words.noRow : undefined);

function needsLeaf(setup: CommandSetup): string | undefined {
  const { plan, uids, words } = setup;
  if (uids.length === 0) return words.noRow;
  return uids.some((uid) => !isSummary(plan, plan.rowOf.get(uid) ?? -1)) ? undefined : words.isSummary;
}

function needsSummary({ plan, uids, words }: CommandSetup): string | undefined {
  if (uids.length === 0) return words.noRow;
  return uids.some((uid) => isSummary(plan, plan.rowOf.get(uid) ?? -1)) ? undefined : words.noSummary;
}

/** Sets the same in all chosen activities that are no summaries. */
function setAll(
  setup: CommandSetup,
  values: (row: number, plan: Plan) => Record<string, number | boolean>,
): void {
  setup.edit((plan) =>
    setup.uids.flatMap((uid) => {
      const row = plan.rowOf.get(uid);
      if (row === undefined || isSummary(plan, row)) return [];
      return setEdit(plan, uid, values(row, plan)) ?? [];
    }),
  );
}

function progress(percent: 0 | 25 | 50 | 75 | 100): PlanCommand {
  return {
    name: `progress${percent}`,
    group: 'progress',
    reason: needsLeaf,
    run: (setup) => setAll(setup, () => ({ percentComplete: percent })),
  };
}

function relationsAmong({ plan, uids }: CommandSetup): readonly string[] {
  const chosen = new Set(uids);
  const isMeant = (one: number, other: number) =>
    chosen.size === 1 ? chosen.has(one) || chosen.has(other) : chosen.has(one) && chosen.has(other);
  return plan.view.relations
    .filter(({ predecessorUid, successorUid }) => isMeant(predecessorUid, successorUid))
    .map(({ id }) => id);
}

function changeClosed({ plan, uids, closed, setClosed }: CommandSetup, isClosing: boolean): void {
  const next = new Set(closed);
  for (const uid of uids) {
    if (!isSummary(plan, plan.rowOf.get(uid) ?? -1)) continue;
    if (isClosing) next.add(uid);
    else next.delete(uid);
  }
  setClosed(next);
}

function indent(name: 'indent' | 'outdent', key: string, keys: string): PlanCommand {
  return {
    name,
    group: 'structure',
    keys,
    isKey: isPress(key, 'alt-shift'),
    reason: (setup) => {
      const { plan, uids, words } = setup;
      const first = topRows(plan, uids)[0];
      if (first === undefined) return words.noRow;
      const { level } = plan.view.activities;
      if (name === 'outdent') return (level[first] ?? 1) === 1 ? words.isTop : undefined;
      return first === 0 || (level[first - 1] ?? 1) < (level[first] ?? 1) ? words.isFirst : undefined;
    },
    run: ({ edit, uids }) => edit(() => [{ kind: name, uids: [...uids] }]),
  };
}

function step(name: 'moveUp' | 'moveDown', key: string, keys: string): PlanCommand {
  const make = name === 'moveUp' ? moveUp : moveDown;
  return {
    name,
    group: 'structure',
    keys,
    isKey: isPress(key, 'alt'),
    reason: ({ plan, uids, words }) => {
      if (uids.length === 0) return words.noRow;
      if (make(plan, uids) !== undefined) return undefined;
      return name === 'moveUp' ? words.notHigher : words.notLower;
    },
    run: ({ edit, uids }) =>
      edit((plan) => {
        const move = make(plan, uids);
        return move === undefined ? [] : [move];
      }),
  };
}

const structure: readonly PlanCommand[] = [
  {
    name: 'add',
    group: 'structure',
    keys: 'Insert',
    isKey: isPress('Insert', 'plain'),
    reason: () => undefined,
    run: ({ add }) => add(),
  },
  indent('indent', 'ArrowRight', 'Alt+Shift+→'),
  indent('outdent', 'ArrowLeft', 'Alt+Shift+←'),
  step('moveUp', 'ArrowUp', 'Alt+↑'),
  step('moveDown', 'ArrowDown', 'Alt+↓'),
  {
    name: 'remove',
    group: 'structure',
    keys: 'Ctrl+Delete',
    isDanger: true,
    isKey: isPress('Delete', 'control'),
    reason: needsRow,
    run: ({ edit, uids, words }) =>
      edit(() => [{ kind: 'remove', uids: [...uids] }], words.removed(uids.length)),
  },
];

const relations: readonly PlanCommand[] = [
  {
    name: 'link',
    group: 'relations',
    keys: 'Ctrl+F2',
    isKey: isPress('F2', 'control'),
    reason: ({ uids, words }) => (uids.length < 2 ? words.twoRows : undefined),
    run: ({ edit, uids, words }) =>
      edit(() => [{ kind: 'chain', uids: [...uids] }], words.linked(uids.length - 1)),
  },
  {
    name: 'unlink',
    group: 'relations',
    keys: 'Ctrl+Shift+F2',
    isKey: isPress('F2', 'control-shift'),
    reason: (setup) => {
      if (setup.uids.length === 0) return setup.words.noRow;
      return relationsAmong(setup).length === 0 ? setup.words.noRelations : undefined;
    },
    run: (setup) => {
      const ids = relationsAmong(setup);
      setup.edit(() => ids.map((id) => ({ kind: 'unlink' as const, id })), setup.words.unlinked(ids.length));
    },
  },
  {
    name: 'details',
    group: 'relations',
    keys: 'Ctrl+Enter',
    isView: true,
    reason: needsRow,
    run: ({ open, uids }) => open(uids[0] ?? 0),
  },
];

const progressing: readonly PlanCommand[] = [
  progress(0),
  progress(25),
  progress(50),
  progress(75),
  progress(100),
  {
    name: 'milestone',
    group: 'progress',
    reason: needsLeaf,
    run: (setup) =>
      setAll(setup, (row, plan) => ({ isMilestone: plan.view.activities.isMilestone[row] !== true })),
  },
  {
    name: 'manual',
    group: 'progress',
    reason: needsLeaf,
    run: (setup) => setAll(setup, (row, plan) => ({ isManual: plan.view.activities.isManual[row] !== true })),
  },
];

const viewing: readonly PlanCommand[] = [
  {
    name: 'open',
    group: 'view',
    keys: 'Alt+Shift+↓',
    isView: true,
    isKey: isPress('ArrowDown', 'alt-shift'),
    reason: needsSummary,
    run: (setup) => changeClosed(setup, false),
  },
  {
    name: 'close',
    group: 'view',
    keys: 'Alt+Shift+↑',
    isView: true,
    isKey: isPress('ArrowUp', 'alt-shift'),
    reason: needsSummary,
    run: (setup) => changeClosed(setup, true),
  },
  {
    name: 'openAll',
    group: 'view',
    isView: true,
    reason: () => undefined,
    run: ({ setClosed }) => setClosed(new Set()),
  },
  {
    name: 'closeAll',
    group: 'view',
    isView: true,
    reason: () => undefined,
    run: ({ plan, setClosed }) =>
      setClosed(new Set(plan.view.activities.uid.filter((_, row) => isSummary(plan, row)))),
  },
  {
    name: 'showBar',
    group: 'view',
    keys: 'Ctrl+Shift+F5',
    isView: true,
    isKey: isPress('F5', 'control-shift'),
    reason: needsRow,
    run: ({ showBar, uids }) => showBar(uids[0] ?? 0),
  },
];

/** Everything that can be done to chosen activities. Keys, buttons and menus read this table. */
export const planCommands: readonly PlanCommand[] = [...structure, ...relations, ...progressing, ...viewing];

/** Why a command cannot be done now; undefined when it can. */
export function reasonOf(command: PlanCommand, setup: CommandSetup): string | undefined {
  return (command.isView === true ? undefined : setup.whyLocked) ?? command.reason(setup);
}
