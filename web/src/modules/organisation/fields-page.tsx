import { type CustomField, customFieldOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, EmptyState, ErrorState, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { AddField, ChangeField } from './field-dialog.tsx';
import { FieldTable } from './field-table.tsx';
import { fieldTexts } from './field-texts.ts';

/** The fields that this organisation added to its records. */
export function FieldsPage() {
  const text = useText(fieldTexts);
  const { value, problem, isLoading, refresh } = useRead(customFieldOperations.list, {});
  const [open, setOpen] = useState<'new' | CustomField>();
  const rows = value?.rows ?? [];
  const retired = rows.filter(({ isRetired }) => isRetired).length;
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
      {text.add}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={text.title}
        lede={value === undefined ? undefined : text.lede(rows.length - retired, retired)}
        actions={rows.length > 0 && add}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={4} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={text.empty} action={add}>
          {text.emptyDetail}
        </EmptyState>
      )}
      {rows.length > 0 && <FieldTable fields={rows} onChange={setOpen} />}
      {open === 'new' && <AddField onClose={() => setOpen(undefined)} />}
      {open !== undefined && open !== 'new' && (
        <ChangeField key={open.id} field={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
