import type { Language } from '@regie/contracts';
import { useLanguage, useText } from '../../language/index.ts';
import styles from './event-list.module.css';
import { type Subject, type ToldChange, wholeRow } from './event-subject.ts';
import { rowNameIn } from './row-name.ts';
import { texts } from './texts.ts';
import type { FieldWords } from './use-field-words.ts';

/** So many are in sight; the others open. */
const mostShown = 4;

/** A field with its values, in words. */
export interface ToldField {
  readonly key: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string;
}

function tellChange(change: ToldChange, words: FieldWords, language: Language): Omit<ToldField, 'key'> {
  const { table, field, kind, before, after } = change;
  const name = change.rowName === null ? undefined : rowNameIn(change.rowName, language);
  if (field === wholeRow) {
    const isMade = kind === 'made';
    return {
      label: words.row(table),
      before: isMade ? undefined : name,
      after: isMade ? (name ?? '') : words.removed,
    };
  }
  const label = words.label(table, field);
  return {
    label: name === undefined ? label : `${name}: ${label}`,
    before: kind === 'made' || words.isOnlyTold(table, field) ? undefined : words.value(table, field, before),
    after: words.value(table, field, after),
  };
}

function tell(subjects: readonly Subject[], words: FieldWords, language: Language): readonly ToldField[] {
  return subjects.flatMap((subject) =>
    subject.fields.map((change) => ({
      key: `${subject.id} ${change.rowId} ${change.table} ${change.field}`,
      ...tellChange(change, words, language),
    })),
  );
}

/** Fields below each other, with the value before where there was one. */
export function ToldFields({ rows }: { rows: readonly ToldField[] }) {
  const text = useText(texts);
  return (
    <dl className={styles.changes}>
      {rows.map(({ key, label, before, after }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {before !== undefined && (
              <>
                <span className="visually-hidden">{text.before}: </span>
                <del>{before}</del>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">, {text.after}: </span>
              </>
            )}
            <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Before and after, field by field. `unlisted` counts changes of the event that were too many to list. */
export function FieldChanges({
  subjects,
  words,
  unlisted,
}: {
  subjects: readonly Subject[];
  words: FieldWords;
  unlisted: number;
}) {
  const text = useText(texts);
  const rows = tell(subjects, words, useLanguage());
  if (rows.length === 0) return null;
  const hidden = rows.length - mostShown;
  return (
    <>
      <ToldFields rows={rows.slice(0, mostShown)} />
      {hidden > 0 && (
        <details className={styles.more}>
          <summary>{text.and(hidden)}</summary>
          <ToldFields rows={rows.slice(mostShown)} />
        </details>
      )}
      {unlisted > 0 && <p className={styles.notes}>{text.unlisted(unlisted)}</p>}
    </>
  );
}
