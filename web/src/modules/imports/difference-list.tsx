import type { FoundPlan, ImportDifference } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { type Column, Table, useFormat } from '../../ui/index.ts';
import { conventionTexts } from './convention-texts.ts';
import { planClock, planDay } from './plan-time.ts';
import { importTexts } from './texts.ts';

function useValue(): (field: ImportDifference['field'], value: number) => string {
  const text = useText(importTexts);
  const format = useFormat();
  return (field, value) => {
    if (field === 'isCritical') return value === 1 ? text.yes : text.no;
    if (field === 'totalFloatMinutes') return text.minutes(format.number(value));
    return `${format.day(planDay(value))} ${planClock(value)}`;
  };
}

function useReason(): (cause: ImportDifference['cause']) => string {
  const text = useText(importTexts);
  const conventions = useText(conventionTexts);
  const format = useFormat();
  return (cause) => {
    switch (cause.kind) {
      case 'conventions':
        return text.otherwise(format.list(cause.conventions.map((name) => conventions[name] ?? name)));
      case 'predecessor':
        return text.followsFrom(cause.name);
      case 'unknown':
        return text.unknownReason;
    }
  };
}

/** What the file recorded otherwise than it is calculated, activity by activity, with the reason. */
export function DifferenceList({ found }: { readonly found: FoundPlan }) {
  const text = useText(importTexts);
  const format = useFormat();
  const value = useValue();
  const reason = useReason();
  const columns: readonly Column<ImportDifference>[] = [
    { name: 'activity', label: text.activity, isHead: true, cell: ({ name, uid }) => name || String(uid) },
    { name: 'field', label: text.value, cell: ({ field }) => text.fields[field] },
    { name: 'recorded', label: text.inFile, cell: ({ field, recorded }) => value(field, recorded) },
    { name: 'computed', label: text.computed, cell: ({ field, computed }) => value(field, computed) },
    { name: 'reason', label: text.reason, cell: ({ cause }) => reason(cause) },
  ];
  const { differences, differenceCount } = found;
  return (
    <>
      {differences.length < differenceCount && (
        <p>{text.firstOf(format.number(differences.length), format.number(differenceCount))}</p>
      )}
      <Table
        label={text.differences}
        columns={columns}
        rows={differences}
        keyOf={({ uid, field }) => `${uid} ${field}`}
      />
    </>
  );
}
