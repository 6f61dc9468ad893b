import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../language/index.ts';
import { IconButton } from '../button.tsx';
import { Menu } from '../menu.tsx';
import styles from './board.module.css';
import { boardTexts } from './texts.ts';

/** The card before or after this one in its column, or beside it in the next. */
function goToCard(event: KeyboardEvent<HTMLElement>): boolean {
  const card = event.currentTarget;
  const cards = [...(card.closest('ul')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const place = cards.indexOf(card);
  const columns = [...(card.closest('[data-board]')?.querySelectorAll<HTMLElement>('ul') ?? [])];
  const column = columns.findIndex((each) => each.contains(card));
  const beside = (by: number) => {
    const others = columns[column + by]?.querySelectorAll<HTMLElement>('[data-card]');
    return others?.[Math.min(place, others.length - 1)];
  };
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: cards[place + 1],
    ArrowUp: cards[place - 1],
    ArrowRight: beside(1),
    ArrowLeft: beside(-1),
  };
  if (!(event.key in targets)) return false;
  targets[event.key]?.focus();
  return true;
}

/** One card: opened by its title, moved by dragging, by Alt and arrows, or from its menu. */
export function BoardCard({
  name,
  title,
  facts,
  whyLocked,
  targets,
  onMove,
  onStep,
  onOpen,
}: {
  /** Tells it apart from all others on the board. */
  readonly name: string;
  readonly title: string;
  readonly facts: ReactNode;
  readonly whyLocked: string | undefined;
  /** The columns that it may go to. */
  readonly targets: readonly { readonly name: string; readonly label: string }[];
  readonly onMove: (to: string) => void;
  /** To the column beside this one. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: () => void;
}) {
  const texts = useText(boardTexts);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.altKey && by !== 0) {
      if (whyLocked === undefined) onStep(by);
    } else if (!goToCard(event)) return;
    event.preventDefault();
  };
  return (
    <li
      className={styles.card}
      draggable={whyLocked === undefined}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', name)}
    >
      <button type="button" className={styles.title} data-card={name} onClick={onOpen} onKeyDown={onKeyDown}>
        {title}
      </button>
      <span className={styles.facts}>{facts}</span>
      <span className={styles.menu}>
        <Menu
          label={texts.menu(title)}
          target={<IconButton icon="more" label={texts.menu(title)} />}
          groups={[
            {
              items: targets.map((target) => ({
                label: texts.moveTo(target.label),
                onChoose: () => onMove(target.name),
                ...(whyLocked === undefined ? {} : { reason: whyLocked }),
              })),
            },
          ]}
        />
      </span>
    </li>
  );
}
