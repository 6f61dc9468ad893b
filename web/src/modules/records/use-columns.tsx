import { useMemo } from 'react';
import { useMeaning, useText } from '../../language/index.ts';
import type { GridView } from '../../ui/grid/index.ts';
import { Link, useFormat } from '../../ui/index.ts';
import { archiveTexts } from './archive-texts.ts';
import { type ColumnFrame, columnOfField, shownColumns } from './field-columns.tsx';
import { type RecordKind, readField } from './record-kind.ts';
import styles from './register.module.css';
import { useFieldSet, useValueContext } from './use-field-set.ts';

/** The columns of a register: those that can be shown, and those that are. */
export function useColumns(
  kind: RecordKind,
  namesById: Readonly<Record<string, string>>,
  hidden: readonly string[] | undefined,
  view: GridView,
  recordOf: ColumnFrame['recordOf'],
) {
  const all = useFieldSet(kind);
  const context = useValueContext(namesById);
  const format = useFormat();
  const { archived: archivedWord } = useText(archiveTexts);
  const meaningOf = useMeaning();
  const fields = useMemo(() => all.filter(({ name }) => hidden?.includes(name) !== true), [all, hidden]);
  const names = shownColumns(fields, view);
  const frame: ColumnFrame = {
    kind,
    context,
    format,
    recordOf,
    archivedWord,
    meaningOf,
    linkOf: (record) => (
      <Link to={`/${kind.name}/${String(readField(record, 'key') ?? record.id)}`} className={styles.keyLink}>
        {String(readField(record, 'key') ?? '')}
      </Link>
    ),
  };
  const columnOf = (name: string) =>
    fields.filter((field) => field.name === name).map((field) => columnOfField(field, frame, view));
  return {
    fields,
    context,
    names,
    columns: names.flatMap(columnOf),
    allColumns: fields.map((field) => columnOfField(field, frame, view)),
  };
}
