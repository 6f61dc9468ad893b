import { useText } from '../../language/index.ts';
import { moveColumn, toggleColumn } from '../../ui/grid/index.ts';
import { Button, CheckField, Dialog, IconButton } from '../../ui/index.ts';
import type { NamedField } from './field-set.ts';
import styles from './register.module.css';
import { registerTexts } from './texts.ts';

/** Chooses which columns are shown and in which order; takes effect at once. */
export function ColumnChooser({
  fields,
  shown,
  onColumns,
  onClose,
}: {
  readonly fields: readonly Pick<NamedField, 'name' | 'label'>[];
  readonly shown: readonly string[];
  /** Undefined for the usual columns. */
  readonly onColumns: (columns: readonly string[] | undefined) => void;
  readonly onClose: () => void;
}) {
  const texts = useText(registerTexts);
  const ordered = [
    ...shown.flatMap((name) => fields.filter((field) => field.name === name)),
    ...fields.filter(({ name }) => !shown.includes(name)),
  ];
  return (
    <Dialog
      title={texts.columnsTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => onColumns(undefined)}>{texts.usual}</Button>
          <Button kind="primary" onClick={onClose}>
            {texts.done}
          </Button>
        </>
      }
    >
      <p className={styles.help}>{texts.columnsHelp}</p>
      <ul className={styles.columnList}>
        {ordered.map(({ name, label }) => {
          const isShown = shown.includes(name);
          return (
            <li key={name}>
              <CheckField
                label={label}
                isChecked={isShown}
                onChange={() => onColumns(toggleColumn(shown, name))}
              />
              {isShown ? (
                <span className={styles.moves}>
                  <IconButton
                    icon="sort-up"
                    label={texts.moveUp(label)}
                    onClick={() => onColumns(moveColumn(shown, name, -1))}
                  />
                  <IconButton
                    icon="sort-down"
                    label={texts.moveDown(label)}
                    onClick={() => onColumns(moveColumn(shown, name, 1))}
                  />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
