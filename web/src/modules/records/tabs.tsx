import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './record-page.module.css';

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

/** Tabs by the pattern of ARIA; which one is open stands in the address. */
export function Tabs({
  label,
  tabs,
  current,
  onTab,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string | undefined;
  readonly onTab: (name: string) => void;
}) {
  const id = useId();
  const shown = tabs.find(({ name }) => name === current) ?? tabs[0];
  const place = shown === undefined ? -1 : tabs.indexOf(shown);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(place + by + tabs.length) % tabs.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    onTab(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  if (shown === undefined) return null;
  return (
    <>
      <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown} tabIndex={-1}>
        {tabs.map(({ name, label: text }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={name === shown.name}
            aria-controls={`${id}-panel`}
            tabIndex={name === shown.name ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {text}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.name}`}>
        {shown.content()}
      </div>
    </>
  );
}
