import {
  cloneElement,
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { findLayers } from './layers.tsx';
import styles from './menu.module.css';
import { nextItem } from './menu-keys.ts';
import { Popup } from './popup.tsx';

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
  readonly icon?: IconName;
  /** Shown at the right: the shortcut. */
  readonly keys?: string;
  /** Why it cannot be chosen now. */
  readonly reason?: string | undefined;
  readonly isDanger?: boolean;
  /** Marks the one that is in force. */
  readonly isChosen?: boolean;
}
export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

interface MenuContents {
  readonly groups: readonly MenuGroup[];
  readonly header?: ReactNode;
  readonly label?: string;
}

/** What a menu adds to the control that opens it. */
type TargetProps = HTMLAttributes<HTMLElement> & { readonly ref?: Ref<HTMLElement> };

/** A menu below the control given as `target`: arrows, typing a first letter, Esc. */
export function Menu({ target, ...contents }: MenuContents & { target: ReactElement<TargetProps> }) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    anchor.current?.focus();
  };
  return (
    <>
      {cloneElement(target, {
        ref: anchor,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? id : undefined,
        onClick: () => setOpen(!isOpen),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        },
      })}
      {isOpen &&
        createPortal(
          <Popup anchor={anchor} className={styles.dropdown} onClose={() => setOpen(false)}>
            <MenuList {...contents} id={id} close={close} />
          </Popup>,
          findLayers(),
        )}
    </>
  );
}

/** The items of a menu, with the keys that go between them. */
export function MenuList({
  groups,
  header,
  label,
  id,
  close,
}: MenuContents & { readonly id: string; readonly close: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes in once, when the menu opens
  useEffect(() => {
    const all = items();
    (all.find((item) => item.ariaChecked === 'true') ?? all[0])?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close();
    const all = items();
    const names = all.map(({ textContent }) => textContent);
    const next = nextItem(
      event.key,
      all.findIndex((item) => item.matches(':focus')),
      names,
    );
    if (next === undefined) return undefined;
    event.preventDefault();
    return all[next]?.focus();
  };
  return (
    <>
      {header !== undefined && <div className={styles.header}>{header}</div>}
      <div ref={list} id={id} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {groups
          .filter((group) => group.items.length > 0)
          .map((group, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div
              key={group.label ?? group.items[0]?.label}
              role="group"
              aria-label={group.label}
              className={classes(index > 0 && styles.group)}
            >
              {group.label !== undefined && (
                <div className={styles.groupLabel} aria-hidden="true">
                  {group.label}
                </div>
              )}
              {group.items.map((item) => (
                <MenuRow key={item.label} item={item} close={close} />
              ))}
            </div>
          ))}
      </div>
    </>
  );
}

function MenuRow({ item, close }: { item: MenuItem; close: () => void }) {
  return (
    <button
      type="button"
      {...(item.isChosen === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': item.isChosen })}
      className={classes(styles.item, item.isDanger === true && styles.danger)}
      aria-disabled={item.reason !== undefined || undefined}
      title={item.reason}
      onClick={() => {
        if (item.reason !== undefined) return;
        // The focus is back at the control before a dialog takes it, so that it returns there afterwards.
        close();
        item.onChoose();
      }}
    >
      <span className={styles.row}>
        {item.isChosen === undefined ? (
          item.icon !== undefined && <Icon name={item.icon} />
        ) : (
          <span className={styles.chosen}>{item.isChosen && <Icon name="check" />}</span>
        )}
        <span className={styles.words}>
          {item.label}
          {item.reason !== undefined && <small>{item.reason}</small>}
        </span>
        {item.keys !== undefined && <kbd className={styles.keys}>{item.keys}</kbd>}
      </span>
    </button>
  );
}
