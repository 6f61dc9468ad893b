import { useEffect, useRef } from 'react';

/** How long `g` waits for the next letter. */
const chordMs = 1200;
const storageKey = 'regie.single-keys';

/** Whether shortcuts of a single key are on; they can get in the way of speech input (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

export function storeSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(storageKey, isOn ? 'on' : 'off');
  } catch {
    // Kept for this page only.
  }
}

/** Where keys are text: the shortcut belongs to the editor. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}

export interface KeyActions {
  readonly hasSingleKeys: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openHelp: () => void;
  readonly openSearch: () => void;
  readonly go: (key: string) => void;
}

function undoOrRedo(event: KeyboardEvent, actions: KeyActions): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'z') (event.shiftKey ? actions.redo : actions.undo)();
  else if (key === 'y') actions.redo();
  else return false;
  return true;
}

/** Ctrl+K, also while typing: no text is made with it. */
function isSearchKey(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
  );
}

/** Listens on the whole page. A dialog in front keeps the keys for itself. */
export function useKeys(actions: KeyActions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    let chordUntil = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[data-dialog]') !== null) return;
      const now = current.current;
      if (isSearchKey(event)) {
        event.preventDefault();
        now.openSearch();
        return;
      }
      if (isTyping(event.target)) return;
      // In a grid every letter begins an edit.
      const isInGrid = event.target instanceof Element && event.target.closest('[role$="grid"]') !== null;
      if (undoOrRedo(event, now)) event.preventDefault();
      else if (now.hasSingleKeys && !event.ctrlKey && !event.metaKey && !event.altKey) {
        if (Date.now() < chordUntil) now.go(event.key);
        else if (event.key === '?') now.openHelp();
        else if (event.key === '/' && !isInGrid) {
          event.preventDefault();
          now.openSearch();
        }
        chordUntil = event.key === 'g' && !isInGrid ? Date.now() + chordMs : 0;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
