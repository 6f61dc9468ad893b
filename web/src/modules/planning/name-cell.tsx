import type { GridRow } from '../../ui/grid/index.ts';
import { classes, Icon } from '../../ui/index.ts';
import styles from './plan.module.css';
import type { ColumnWords } from './plan-columns.tsx';
import { draftId } from './row-values.ts';

const indentPx = 14;

/** The name of an activity, as deep as it lies, with the arrow that shows and hides what lies below. */
export function NameCell({
  row,
  words,
  onToggle,
}: {
  readonly row: GridRow;
  readonly words: ColumnWords;
  readonly onToggle: (row: GridRow) => void;
}) {
  const { depth, isOpen, values } = row;
  const name = String(values['name'] ?? '');
  if (row.id === draftId) return <span className={styles.draft}>{words.newActivity}</span>;
  return (
    <span
      className={classes(
        styles.name,
        isOpen !== undefined && styles.isSummary,
        values['isActive'] === false && styles.isInactive,
      )}
      style={{ paddingInlineStart: depth * indentPx + (isOpen === undefined ? 18 : 0) }}
      title={name}
    >
      {isOpen === undefined ? null : (
        <button
          type="button"
          tabIndex={-1}
          className={classes(styles.toggle, isOpen && styles.isOpen)}
          aria-label={isOpen ? words.collapse(name) : words.expand(name)}
          onClick={() => onToggle(row)}
        >
          <Icon name="chevron-right" size={12} />
        </button>
      )}
      <span className={styles.nameText}>{name}</span>
      {values['hasNotes'] === true ? <span className="visually-hidden"> ({words.hasNotes})</span> : null}
    </span>
  );
}
