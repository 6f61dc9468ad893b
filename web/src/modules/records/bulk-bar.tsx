import { useState } from 'react';
import { useText } from '../../language/index.ts';
import type { CellValue, GridControl, RowChange } from '../../ui/grid/index.ts';
import { Button, ChoiceField, Segmented } from '../../ui/index.ts';
import { BulkArchive } from './bulk-archive.tsx';
import { changeTags } from './change-tags.ts';
import { lockOfField } from './field-columns.tsx';
import { FieldInput } from './field-input.tsx';
import type { NamedField } from './field-set.ts';
import { type RecordView, readField } from './record-kind.ts';
import styles from './register.module.css';
import { tagTexts } from './tag-texts.ts';
import { registerTexts } from './texts.ts';
import type { ValueContext } from './value-text.ts';

/** Sets one field of every selected row, in one event; tags are added to those that a row has, or taken from them. */
export function BulkBar({
  grid,
  fields,
  context,
  recordOf,
  onApply,
  isPast,
}: {
  readonly grid: GridControl;
  readonly fields: readonly NamedField[];
  readonly context: ValueContext;
  readonly recordOf: (id: string) => RecordView | undefined;
  readonly onApply: (changes: readonly RowChange[]) => Promise<boolean>;
  /** The list is that of an earlier day. */
  readonly isPast: boolean;
}) {
  const texts = useText(registerTexts);
  const tags = useText(tagTexts);
  const writable = fields.filter(
    ({ field, name }) => lockOfField(field, context) === undefined && name !== 'title',
  );
  const [name, setName] = useState<string | null>(null);
  const [value, setValue] = useState<CellValue>(null);
  const [isTakenAway, setTakenAway] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const ids = [...grid.state.selectedIds];
  const named = writable.find((field) => field.name === name);
  if (ids.length === 0) return null;
  const isTags = named?.field.kind === 'tags';
  const isReady = named !== undefined && (value !== null || !(isTags || named.field.isRequired === true));
  const apply = async () => {
    if (named === undefined) return;
    setBusy(true);
    const changes = ids.flatMap((id): RowChange[] => {
      const record = recordOf(id);
      if (record === undefined) return [];
      const set = isTags ? changeTags(readField(record, named.name), value, isTakenAway) : value;
      return [{ row: { id, depth: 0, values: {} }, values: { [named.name]: set } }];
    });
    if (await onApply(changes)) setValue(null);
    setBusy(false);
  };
  return (
    <section className={styles.bulkBar} aria-label={texts.selected(ids.length)}>
      <strong aria-live="polite">{texts.selected(ids.length)}</strong>
      <ChoiceField
        label={texts.setField}
        isLabelHidden
        value={name}
        options={writable.map((field) => ({ value: field.name, label: field.label }))}
        onChange={(next) => {
          setName(next);
          setValue(null);
        }}
      />
      {named === undefined ? null : (
        <FieldInput
          key={named.name}
          named={named}
          isLabelHidden
          value={value}
          onChange={setValue}
          context={context}
        />
      )}
      {isTags ? (
        <Segmented
          label={tags.how}
          value={isTakenAway ? 'remove' : 'add'}
          options={(['add', 'remove'] as const).map((how) => ({ value: how, label: tags.adding[how] }))}
          onChange={(how) => setTakenAway(how === 'remove')}
        />
      ) : null}
      <Button
        kind="primary"
        isBusy={isBusy}
        reason={isReady ? undefined : texts.setField}
        onClick={() => void apply()}
      >
        {texts.apply}
      </Button>
      {isPast ? null : (
        <BulkArchive records={ids.flatMap((id) => recordOf(id) ?? [])} onDone={() => grid.select([])} />
      )}
      <Button kind="quiet" onClick={() => grid.select([])}>
        {texts.deselect}
      </Button>
    </section>
  );
}
