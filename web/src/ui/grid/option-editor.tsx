import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import { Below } from './below.tsx';
import type { CellOption } from './cell.ts';
import type { CellEditorProps } from './cell-editor.tsx';
import { commandOfEditingKey } from './commands.ts';
import styles from './grid.module.css';
import { filterOptions } from './option-filter.ts';
import { pressOf } from './press-of.ts';
import { gridTexts } from './texts.ts';

interface OptionListProps {
  readonly id: string;
  readonly options: readonly CellOption[];
  readonly active: number;
  readonly onChoose: (option: CellOption) => void;
}

function OptionList({ id, options, active, onChoose }: OptionListProps) {
  const texts = useText(gridTexts);
  if (options.length === 0) return <p className={styles.problem}>{texts.noMatch}</p>;
  return (
    <div role="listbox" id={id} tabIndex={-1}>
      {options.map((option, index) => (
        <div
          key={String(option.value)}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          onMouseDown={(event) => {
            // The field keeps the focus, else its blur would commit what was typed.
            event.preventDefault();
            onChoose(option);
          }}
        >
          {option.label === '' ? '—' : option.label}
        </div>
      ))}
    </div>
  );
}

function startIndex(options: readonly CellOption[], draft: string): number {
  return Math.max(
    0,
    options.findIndex(({ label }) => label === draft),
  );
}

/** Editor of choices, people and yes or no: a field that narrows a list, by the combobox pattern of ARIA. */
export function OptionEditor({
  column,
  editing,
  run,
  options,
}: CellEditorProps & { readonly options: readonly CellOption[] }) {
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [isTyped, setTyped] = useState(editing.isReplacing);
  const [active, setActive] = useState(() => startIndex(options, editing.draft));
  const shown = isTyped ? filterOptions(options, editing.draft) : options;
  const chosen = shown[Math.min(active, shown.length - 1)];
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!editing.isReplacing) field.current?.select();
  }, [editing.isReplacing]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(shown.length - 1, active + step)));
      return;
    }
    const command = commandOfEditingKey(pressOf(event));
    if (command === undefined) return;
    event.preventDefault();
    // An emptied field empties the cell; anything else means the option that is pointed at.
    if (command.do === 'commit' && chosen !== undefined && !(isTyped && editing.draft.trim() === ''))
      run({ do: 'draft', text: chosen.label });
    run(command);
  };
  return (
    <>
      <input
        ref={field}
        className={styles.input}
        role="combobox"
        aria-label={column.label}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${shown.indexOf(chosen)}`}
        aria-invalid={editing.problem !== undefined}
        autoComplete="off"
        value={editing.draft}
        onChange={(event) => {
          setTyped(true);
          setActive(0);
          run({ do: 'draft', text: event.target.value });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => run({ do: 'leave' })}
      />
      <Below anchor={field}>
        <OptionList
          id={listId}
          options={shown}
          active={chosen === undefined ? 0 : shown.indexOf(chosen)}
          onChoose={(option) => {
            run({ do: 'draft', text: option.label });
            run({ do: 'commit' });
          }}
        />
        {editing.problem === undefined ? null : <p className={styles.problem}>{editing.problem}</p>}
      </Below>
    </>
  );
}
