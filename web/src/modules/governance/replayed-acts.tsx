import type { ShownReplay } from '@regie/contracts/governance';
import { useState } from 'react';
import { useLanguage, useText } from '../../language/index.ts';
import { type Column, Segmented, Table, useFormat } from '../../ui/index.ts';
import { useActWords } from './act-words.ts';
import { texts } from './texts.ts';

const met = ['advised', 'blocked', 'reserved'] as const;
type Row = ShownReplay['rows'][number];

/** The acts behind the counts of a look back, by what would have become of them. */
export function ReplayedActs({ found }: { found: ShownReplay }) {
  const text = useText(texts);
  const language = useLanguage();
  const format = useFormat();
  const wordOf = useActWords();
  const { counts, names, titles, controlTitles } = found;
  const [outcome, setOutcome] = useState<(typeof met)[number]>(
    met.find((one) => counts[one] > 0) ?? 'advised',
  );
  const rows = found.rows.filter((row) => row.outcome === outcome);
  const columns: readonly Column<Row>[] = [
    { name: 'when', label: text.when, cell: ({ at }) => format.instant(at) },
    {
      name: 'act',
      label: text.act,
      isHead: true,
      cell: ({ act, recordId }) => `${wordOf(act)} · ${titles[recordId ?? ''] ?? '–'}`,
    },
    {
      name: 'who',
      label: text.who,
      isMinor: true,
      cell: ({ actorId }) => (actorId === null ? '–' : (names[actorId] ?? '…')),
    },
    {
      name: 'controls',
      label: text.control,
      cell: ({ controls }) => controls.map((code) => controlTitles[code]?.[language] ?? code).join(', '),
    },
  ];
  return (
    <>
      <Segmented
        label={text.lookBack}
        value={outcome}
        options={met.map((value) => ({ value, label: `${text.outcomes[value]} (${counts[value]})` }))}
        onChange={setOutcome}
      />
      {rows.length === 0 ? (
        <p>{text.noActs}</p>
      ) : (
        <Table
          label={`${text.lookBack}: ${text.outcomes[outcome]}`}
          columns={columns}
          rows={rows}
          keyOf={({ eventId, act, recordId }) => `${eventId} ${act} ${recordId}`}
        />
      )}
    </>
  );
}
