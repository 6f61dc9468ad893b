import { Modal } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Behaviour } from './behaviour.tsx';
import { classes } from './classes.ts';
import styles from './command-palette.module.css';
import dialogStyles from './dialog.module.css';
import { Icon } from './icon.tsx';

export interface PaletteItem {
  /** Unique among all items. */
  readonly id: string;
  readonly label: ReactNode;
  /** In smaller letters below it. */
  readonly detail?: ReactNode;
  /** At the end of the line: what kind of thing it is, or its keys. */
  readonly aside?: string;
  readonly onChoose: () => void;
}
export interface PaletteGroup {
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

/** At once: what is typed before the dialog takes the focus would be lost. */
const takeFocus = (input: HTMLInputElement | null) => input?.focus();

/** The item that arrow keys go to; going on past the end begins again. */
function stepFrom(items: readonly PaletteItem[], current: number, step: number): string | undefined {
  return items[(current + step + items.length) % items.length]?.id;
}

interface CommandPaletteProps {
  /** What is typed in, read out. */
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly groups: readonly PaletteGroup[];
  /** Read out and shown where there are no items. */
  readonly status: string;
  readonly onClose: () => void;
}

/** One line to type in and what it finds: arrows choose, Enter does, Esc closes (the combobox pattern of ARIA). */
export function CommandPalette({
  label,
  placeholder,
  typed,
  onType,
  groups,
  status,
  onClose,
}: CommandPaletteProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const items = groups.flatMap((group) => group.items);
  const [chosenId, setChosenId] = useState<string>();
  const found = items.findIndex((item) => item.id === chosenId);
  const place = found === -1 ? 0 : found;
  const active = items[place];
  const optionId = (item: PaletteItem) => `${id}-${item.id}`;
  useEffect(() => {
    if (active === undefined) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const choose = (item: PaletteItem) => {
    onClose();
    item.onChoose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosenId(stepFrom(items, place, step));
    else if (event.key === 'Enter' && active !== undefined) choose(active);
    else return;
    event.preventDefault();
  };
  return (
    <Behaviour>
      <Modal.Root
        opened
        onClose={onClose}
        lockScroll={false}
        returnFocus={false}
        unstyled
        transitionProps={{ duration: 0 }}
        classNames={{ inner: dialogStyles.inner ?? '', content: styles.content ?? '' }}
      >
        <Modal.Overlay className={dialogStyles.overlay} />
        <Modal.Content data-dialog="" aria-label={label}>
          <div className={styles.line}>
            <Icon name="search" />
            <input
              ref={takeFocus}
              className={styles.input}
              role="combobox"
              aria-label={label}
              aria-expanded={items.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={active === undefined ? undefined : optionId(active)}
              aria-autocomplete="list"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              placeholder={placeholder}
              data-autofocus=""
              value={typed}
              onChange={(event) => {
                setChosenId(undefined);
                onType(event.target.value);
              }}
              onKeyDown={onKeyDown}
            />
            <kbd className={styles.escape}>Esc</kbd>
          </div>
          <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
            {groups.map((group, number) => (
              // biome-ignore lint/a11y/useSemanticElements: a list box holds groups, and no field sets
              <div key={group.label} role="group" aria-labelledby={`${id}-group-${number}`}>
                <div id={`${id}-group-${number}`} className={styles.heading}>
                  {group.label}
                </div>
                {group.items.map((item) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are those of the input, which keeps the focus
                  <div
                    key={item.id}
                    id={optionId(item)}
                    role="option"
                    aria-selected={item === active}
                    className={classes(styles.option, item === active && styles.active)}
                    onMouseMove={() => setChosenId(item.id)}
                    onClick={() => choose(item)}
                  >
                    <span className={styles.words}>
                      <span>{item.label}</span>
                      {item.detail !== undefined && <small className={styles.detail}>{item.detail}</small>}
                    </span>
                    {item.aside !== undefined && <small className={styles.aside}>{item.aside}</small>}
                  </div>
                ))}
              </div>
            ))}
          </div>
          <p role="status" className={items.length > 0 ? 'visually-hidden' : styles.status}>
            {status}
          </p>
        </Modal.Content>
      </Modal.Root>
    </Behaviour>
  );
}
