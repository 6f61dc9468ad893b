import { Menu as MantineMenu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { layers } from './layers.tsx';
import styles from './menu.module.css';

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

/** A menu below the control given as `target`: arrows, typing a first letter, Esc. */
export function Menu({
  target,
  groups,
  header,
  label,
}: {
  target: ReactElement;
  groups: readonly MenuGroup[];
  header?: ReactNode;
  label?: string;
}) {
  return (
    <MantineMenu
      unstyled
      portalProps={layers}
      position="bottom-end"
      offset={4}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: styles.dropdown ?? '', item: styles.item ?? '' }}
    >
      <MantineMenu.Target>{target}</MantineMenu.Target>
      <MantineMenu.Dropdown {...(label === undefined ? {} : { 'aria-label': label })}>
        {header !== undefined && <div className={styles.header}>{header}</div>}
        {groups
          .filter((group) => group.items.length > 0)
          .map((group, index) => (
            <div key={group.label ?? group.items[0]?.label} className={classes(index > 0 && styles.group)}>
              {group.label !== undefined && <div className={styles.groupLabel}>{group.label}</div>}
              {group.items.map((item) => (
                <MenuRow key={item.label} item={item} />
              ))}
            </div>
          ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}

function MenuRow({ item }: { item: MenuItem }) {
  return (
    <MantineMenu.Item
      className={classes(item.isDanger === true && styles.danger)}
      aria-disabled={item.reason !== undefined || undefined}
      title={item.reason}
      closeMenuOnClick={item.reason === undefined}
      onClick={() => {
        if (item.reason === undefined) item.onChoose();
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
    </MantineMenu.Item>
  );
}
