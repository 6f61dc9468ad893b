import { useText } from '../../language/index.ts';
import styles from './event-list.module.css';
import type { Subject } from './event-subject.ts';
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

function tell(subjects: readonly Subject[], words: FieldWords): readonly ToldField[] {
  return subjects.flatMap((subject) =>
    subject.fields.map(({ table, field, before, after }) => ({
      key: `${subject.id} ${table} ${field}`,
      label: words.label(table, field),
      before: subject.kind === 'made' ? undefined : words.value(table, field, before),
      after: words.value(table, field, after),
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

/** Before and after, field by field. */
export function FieldChanges({ subjects, words }: { subjects: readonly Subject[]; words: FieldWords }) {
  const text = useText(texts);
  const rows = tell(subjects, words);
  if (rows.length === 0) return null;
  return (
    <>
      <ToldFields rows={rows.slice(0, mostShown)} />
      {rows.length > mostShown && (
        <details className={styles.more}>
          <summary>{text.and(rows.length - mostShown)}</summary>
          <ToldFields rows={rows.slice(mostShown)} />
        </details>
      )}
    </>
  );
}
