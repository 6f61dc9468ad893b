/** How many events a page can take back. */
export const deepestUndo = 50;

/** Events of one page that can be undone and redone, the latest last. */
export interface UndoStack {
  readonly done: readonly string[];
  /** Events that were undos; undoing one of them is the redo. */
  readonly undone: readonly string[];
}

export const emptyStack: UndoStack = { done: [], undone: [] };

/** A new event forgets what could be redone, as in every editor. */
export function recordEvent(stack: UndoStack, eventId: string): UndoStack {
  return { done: [...stack.done, eventId].slice(-deepestUndo), undone: [] };
}

/** The latest event was undone by the event `undoId`. */
export function recordUndo(stack: UndoStack, undoId: string): UndoStack {
  return { done: stack.done.slice(0, -1), undone: [...stack.undone, undoId].slice(-deepestUndo) };
}

/** The latest undo was itself undone by the event `redoId`. */
export function recordRedo(stack: UndoStack, redoId: string): UndoStack {
  return { done: [...stack.done, redoId].slice(-deepestUndo), undone: stack.undone.slice(0, -1) };
}

/** An event elsewhere undone, or refused for good: it leaves the stack. */
export function forgetEvent(stack: UndoStack, eventId: string): UndoStack {
  const isOther = (id: string) => id !== eventId;
  return { done: stack.done.filter(isOther), undone: stack.undone.filter(isOther) };
}
