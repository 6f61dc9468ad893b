import type { Conflict } from '../../api/index.ts';
import { ConflictChoice, useFormat } from '../../ui/index.ts';
import { showValue } from './field-columns.tsx';
import type { NamedField } from './field-set.ts';
import { type RecordView, readField } from './record-kind.ts';
import type { ValueContext } from './value-text.ts';

/** The choice between both values of each field of a record that two people changed. */
export function ConflictDialog({
  conflict,
  fields,
  context,
}: {
  readonly conflict: Conflict<RecordView>;
  readonly fields: readonly NamedField[];
  readonly context: ValueContext;
}) {
  const format = useFormat();
  const contested = conflict.clashes.flatMap(({ name, mine, theirs }) => {
    const named = fields.find((field) => field.name === name);
    if (named === undefined) return [];
    const show = (value: typeof mine) => showValue(named.field, value, context, format);
    return [{ name, label: named.label, mine: show(mine), theirs: show(theirs) }];
  });
  return (
    <ConflictChoice
      title={String(readField(conflict.current, 'title') ?? '')}
      fields={contested}
      onSettle={conflict.settle}
    />
  );
}
