import { type EventView, eventOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead, useUndo } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import type { CellValue } from '../../ui/grid/index.ts';
import { Button, EmptyState, ErrorState, SkeletonRows, Tag, useFormat } from '../../ui/index.ts';
import { showValue } from './field-columns.tsx';
import type { NamedField } from './field-set.ts';
import styles from './record-page.module.css';
import { recordTexts } from './record-texts.ts';
import type { ValueContext } from './value-text.ts';

type Names = Readonly<Record<string, string>>;
type FieldChange = EventView['changes'][number]['fields'][number];

interface HistoryProps {
  readonly recordId: string;
  readonly fields: readonly NamedField[];
  readonly context: ValueContext;
}

function sentence(event: EventView, names: Names, texts: (typeof recordTexts)['en']): string {
  const who = names[event.actorId ?? ''] ?? texts.system;
  const behalf = event.onBehalfOfId === null ? '' : texts.behalf(names[event.onBehalfOfId] ?? '');
  if (event.undoes !== null) return texts.undid(who) + behalf;
  const kinds = event.changes.map(({ kind }) => kind);
  const say = kinds.includes('made') ? texts.made : kinds.includes('removed') ? texts.removed : texts.changed;
  return say(who) + behalf;
}

/** A field as it was and as it became; a field that is gone shows its name and plain values. */
function ChangeLine({
  change,
  fields,
  context,
}: { readonly change: FieldChange } & Omit<HistoryProps, 'recordId'>) {
  const texts = useText(recordTexts);
  const format = useFormat();
  const named = fields.find(({ name }) => name === change.field);
  const show = (value: CellValue) =>
    (named === undefined ? String(value ?? '') : showValue(named.field, value, context, format)) ||
    texts.nothing;
  return (
    <li>
      <span className={styles.changeLabel}>{named?.label ?? change.field}</span>{' '}
      {change.before === null ? null : (
        <>
          <span className="visually-hidden">{texts.before}</span> <del>{show(change.before)}</del>{' '}
          <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <span className="visually-hidden">{texts.after}</span> <ins>{show(change.after)}</ins>
    </li>
  );
}

function EventItem({
  event,
  names,
  ...rest
}: { readonly event: EventView; readonly names: Names } & HistoryProps) {
  const texts = useText(recordTexts);
  const format = useFormat();
  const { undoEvent } = useUndo();
  const changes = event.changes.flatMap(({ kind, fields }) =>
    kind === 'made' ? fields.filter(({ after }) => after !== null && after !== '') : fields,
  );
  const shown = changes.filter(
    ({ field }) => field !== 'version' && field !== 'updatedAt' && field !== 'createdAt',
  );
  return (
    <li className={styles.event}>
      <div className={styles.eventTop}>
        <span>{sentence(event, names, texts)}</span>
        <time dateTime={event.at} className={styles.when} title={format.instant(event.at)}>
          {format.relative(event.at)}
        </time>
        {event.isUndone ? <Tag>{texts.undone}</Tag> : null}
        {event.isUndone ? null : (
          <Button kind="quiet" icon="undo" onClick={() => void undoEvent(event.id)}>
            {texts.undo}
          </Button>
        )}
      </div>
      {event.reason === null ? null : <p>{event.reason}</p>}
      <ul className={styles.changes}>
        {shown.map((change) => (
          <ChangeLine key={change.field} change={change} fields={rest.fields} context={rest.context} />
        ))}
      </ul>
    </li>
  );
}

/** What happened to a record, the latest first, with the values before and after. */
export function RecordHistory(props: HistoryProps) {
  const texts = useText(recordTexts);
  const [limit, setLimit] = useState(20);
  const read = useRead(
    eventOperations.list,
    { query: { record: props.recordId, limit: String(limit) } },
    { keepsFormer: true },
  );
  if (read.problem !== undefined) return <ErrorState problem={read.problem} onRetry={read.refresh} />;
  if (read.value === undefined) return <SkeletonRows count={4} />;
  const { rows, names, isMore } = read.value;
  if (rows.length === 0) return <EmptyState title={texts.noHistory} />;
  const context = { ...props.context, names: { ...props.context.names, ...names } };
  return (
    <>
      <ol className={styles.events}>
        {rows.map((event) => (
          <EventItem key={event.id} {...props} event={event} names={names} context={context} />
        ))}
      </ol>
      {isMore && limit < 100 ? <Button onClick={() => setLimit(100)}>{texts.olderEvents}</Button> : null}
    </>
  );
}
