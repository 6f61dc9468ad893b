import type { Cell, Motion } from './grid-state.ts';

/**
 * Everything that can be done in the grid. Keyboard, pointer and buttons make commands, and only commands change
 * anything, so that whatever one of them can do the others can too.
 */
export type GridCommand =
  | { readonly do: 'move'; readonly motion: Motion; readonly isExtending: boolean }
  | { readonly do: 'go'; readonly cell: Cell; readonly isExtending: boolean }
  | { readonly do: 'edit'; readonly typed?: string }
  | { readonly do: 'draft'; readonly text: string }
  | { readonly do: 'commit'; readonly onward?: Motion; readonly isEditingOn?: boolean }
  | { readonly do: 'cancel' }
  /** The field lost the focus without a choice: what was typed is dropped. */
  | { readonly do: 'leave' }
  | { readonly do: 'clear' }
  | { readonly do: 'fill-down' }
  | { readonly do: 'toggle-row' }
  | { readonly do: 'select-all' }
  | { readonly do: 'toggle-group' }
  | { readonly do: 'open' }
  | { readonly do: 'add' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

/** What of a key press decides, so that the table can be tested without a browser. */
export interface Press {
  readonly key: string;
  readonly isShift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly isControl: boolean;
  readonly isAlt: boolean;
}

const motionKeys: Readonly<Record<string, Motion>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'line-start',
  End: 'line-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};
const controlMotionKeys: Readonly<Record<string, Motion>> = {
  ArrowLeft: 'line-start',
  ArrowRight: 'line-end',
  Home: 'first',
  End: 'last',
};
const controlKeys: Readonly<Record<string, GridCommand>> = {
  a: { do: 'select-all' },
  d: { do: 'fill-down' },
  Enter: { do: 'open' },
};
const plainKeys: Readonly<Record<string, GridCommand>> = {
  Enter: { do: 'edit' },
  F2: { do: 'edit' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clear' },
  Insert: { do: 'add' },
  Escape: { do: 'cancel' },
  ' ': { do: 'toggle-row' },
};

/** The command of a key while moving about; undefined leaves the key to the browser. */
export function commandOfKey(press: Press, isOnGroup: boolean): GridCommand | undefined {
  const { key, isShift, isControl, isAlt } = press;
  if (isAlt) return undefined;
  const motion = isControl ? controlMotionKeys[key] : motionKeys[key];
  if (motion !== undefined) return { do: 'move', motion, isExtending: isShift };
  if (isControl) return controlKeys[key];
  if (isOnGroup && (key === 'Enter' || key === ' ')) return { do: 'toggle-group' };
  const plain = plainKeys[key];
  if (plain !== undefined) return plain;
  return [...key].length === 1 && !isOnGroup ? { do: 'edit', typed: key } : undefined;
}

/** The command of a key while a cell is edited; undefined leaves the key to the editor. */
export function commandOfEditingKey({ key, isShift, isControl, isAlt }: Press): GridCommand | undefined {
  if (isControl || isAlt) return undefined;
  if (key === 'Escape') return { do: 'cancel' };
  if (key === 'Enter') return { do: 'commit', onward: isShift ? 'up' : 'down' };
  if (key === 'Tab') return { do: 'commit', onward: isShift ? 'previous' : 'next', isEditingOn: true };
  return undefined;
}
