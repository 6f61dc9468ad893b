import { useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { findLayers } from './layers.tsx';
import styles from './menu.module.css';
import { type MenuGroup, MenuList } from './menu.tsx';
import { Popup } from './popup.tsx';

/** A menu where the pointer is, or below what has the focus: the same that a button opens. */
export function ContextMenu({
  label,
  groups,
  at,
  onClose,
}: {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  const id = useId();
  const before = useRef(document.activeElement);
  const close = () => {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  // The pointer stands where the menu begins, not where it ends: the anchor lies as far to the right as it is wide.
  const widthPx = 300;
  useLayoutEffect(() => {
    anchor.current?.style.setProperty('left', `${Math.min(window.innerWidth - 8, at.x + widthPx)}px`);
    anchor.current?.style.setProperty('top', `${at.y}px`);
  }, [at]);
  return createPortal(
    <>
      {/* Gets the focus back when Esc closes the menu, and hands it on to where it was. */}
      <span ref={anchor} className={styles.point} tabIndex={-1} onFocus={close} aria-hidden="true" />
      <Popup anchor={anchor} className={styles.dropdown} onClose={onClose}>
        <MenuList groups={groups} label={label} id={id} close={close} />
      </Popup>
    </>,
    findLayers(),
  );
}
