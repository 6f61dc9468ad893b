import type { KeyboardEvent } from 'react';
import type { Press } from './commands.ts';

/** A key press as the command tables read it. */
export function pressOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Press {
  return { key, isShift: shiftKey, isControl: ctrlKey || metaKey, isAlt: altKey };
}
