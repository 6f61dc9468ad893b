import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import { classes } from '../classes.ts';
import { useFormat } from '../use-format.ts';
import styles from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { boardTexts } from './texts.ts';

const mostCards = 100;

export interface BoardColumn<Item> {
  readonly name: string;
  readonly label: string;
  readonly items: readonly Item[];
}

export interface BoardProps<Item> {
  readonly columns: readonly BoardColumn<Item>[];
  readonly nameOf: (item: Item) => string;
  readonly titleOf: (item: Item) => string;
  readonly factsOf: (item: Item, column: string) => ReactNode;
  readonly whyLocked: (item: Item) => string | undefined;
  /** Names of the columns that an item may go to from this one. */
  readonly targetsOf: (item: Item, column: string) => readonly string[];
  /** Moves it; says whether it went. */
  readonly onMove: (item: Item, to: string) => Promise<boolean>;
  readonly onOpen: (item: Item) => void;
}

/** Items by their state: cards that go from column to column. */
export function Board<Item>(props: BoardProps<Item>) {
  const { columns, nameOf, titleOf, targetsOf } = props;
  const texts = useText(boardTexts);
  const format = useFormat();
  const [over, setOver] = useState<string>();
  const [said, setSaid] = useState('');
  const board = useRef<HTMLElement>(null);
  const move = async (item: Item, from: string, to: string) => {
    if (!targetsOf(item, from).includes(to)) return;
    if (!(await props.onMove(item, to))) return;
    setSaid(texts.moved(titleOf(item), columns.find(({ name }) => name === to)?.label ?? to));
    // The card keeps the focus in its new column.
    requestAnimationFrame(() =>
      board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(nameOf(item))}"]`)?.focus(),
    );
  };
  const onDrop = (event: DragEvent, to: string) => {
    event.preventDefault();
    setOver(undefined);
    const name = event.dataTransfer.getData('text/plain');
    const from = columns.find(({ items }) => items.some((item) => nameOf(item) === name));
    const item = from?.items.find((one) => nameOf(one) === name);
    if (from === undefined || item === undefined || props.whyLocked(item) !== undefined) return;
    void move(item, from.name, to);
  };
  return (
    <section
      ref={board}
      className={styles.board}
      data-board=""
      aria-label={texts.board}
      aria-description={texts.help}
    >
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {columns.map(({ name, label, items }, place) => (
        <section
          key={name}
          className={classes(styles.column, over === name && styles.isOver)}
          aria-label={texts.column(label, format.number(items.length))}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(name);
          }}
          onDragLeave={() => setOver(undefined)}
          onDrop={(event) => onDrop(event, name)}
        >
          <h2>
            {label} <span>{format.number(items.length)}</span>
          </h2>
          {items.length === 0 ? <p className={styles.quiet}>{texts.none}</p> : null}
          <ul className={styles.cards}>
            {items.slice(0, mostCards).map((item) => (
              <BoardCard
                key={nameOf(item)}
                name={nameOf(item)}
                title={titleOf(item)}
                facts={props.factsOf(item, name)}
                whyLocked={props.whyLocked(item)}
                targets={columns.filter((column) => targetsOf(item, name).includes(column.name))}
                onMove={(to) => void move(item, name, to)}
                onStep={(by) => void move(item, name, columns[place + by]?.name ?? name)}
                onOpen={() => props.onOpen(item)}
              />
            ))}
          </ul>
          {items.length > mostCards ? (
            <p className={styles.quiet}>{texts.more(items.length - mostCards)}</p>
          ) : null}
        </section>
      ))}
    </section>
  );
}
