import { type ChangeEvent, type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { Below } from './below.tsx';
import type { GridColumn } from './cell.ts';
import { commandOfEditingKey, type GridCommand } from './commands.ts';
import styles from './grid.module.css';
import type { Editing } from './grid-state.ts';
import { OptionEditor } from './option-editor.tsx';
import { pressOf } from './press-of.ts';

export interface CellEditorProps {
  readonly column: GridColumn;
  readonly editing: Editing;
  readonly run: (command: GridCommand) => void;
}

/** Puts the cursor at the end, or selects all when what stands there is amended. */
function useFocus(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  isReplacing: boolean,
): void {
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.focus({ preventScroll: true });
    if (isReplacing) input.setSelectionRange(input.value.length, input.value.length);
    else input.select();
    input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [field, isReplacing]);
}

/** Editor of text, numbers, days and money: what is typed is read by the column when it is committed. */
function TextEditor({ column, editing, run }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const problemId = useId();
  useFocus(field, editing.isReplacing);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    // Shift and Enter make a new line in a long text, as in a spreadsheet.
    if (column.isLong && event.key === 'Enter' && event.shiftKey) return;
    const command = commandOfEditingKey(pressOf(event));
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  };
  const shared = {
    ref: field,
    className: styles.input,
    'aria-label': column.label,
    'aria-invalid': editing.problem !== undefined,
    'aria-describedby': editing.problem === undefined ? undefined : problemId,
    value: editing.draft,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      run({ do: 'draft', text: event.target.value }),
    onKeyDown,
    onBlur: () => run({ do: 'commit' }),
  };
  return (
    <>
      {column.isLong ? (
        <textarea {...shared} rows={4} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={column.isNumber ? 'decimal' : undefined}
          autoComplete="off"
        />
      )}
      {editing.problem === undefined ? null : (
        <Below anchor={field}>
          <p id={problemId} className={styles.problem}>
            {editing.problem}
          </p>
        </Below>
      )}
    </>
  );
}

/** The editor of the active cell; the only one that exists. */
export function CellEditor(props: CellEditorProps) {
  return props.column.options === undefined ? (
    <TextEditor {...props} />
  ) : (
    <OptionEditor {...props} options={props.column.options} />
  );
}
