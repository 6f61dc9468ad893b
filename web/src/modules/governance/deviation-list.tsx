import { governanceOperations } from '@regie/contracts/governance';
import { useRead, useUndo } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  ErrorState,
  Fold,
  Section,
  SkeletonRows,
  Table,
  Tag,
  useFormat,
} from '../../ui/index.ts';
import { useActWords } from './act-words.ts';
import { texts } from './texts.ts';

/** The latest stand in sight, older ones in a fold. */
const mostAtOnce = 15;

/** Acts that went on against advice, or by a waiver. */
export function DeviationList() {
  const text = useText(texts);
  const language = useLanguage();
  const format = useFormat();
  const wordOf = useActWords();
  const { undoEvent } = useUndo();
  const { value, problem, isLoading, refresh } = useRead(governanceOperations.deviations, { query: {} });
  const rows = value?.rows ?? [];
  const names = value?.names ?? {};
  const keyOf = (row: (typeof rows)[number]) =>
    `${row.eventId} ${row.recordId} ${row.control} ${row.act} ${row.isWaived}`;
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { name: 'when', label: text.when, cell: ({ at }) => format.instant(at) },
    {
      name: 'what',
      label: text.control,
      isHead: true,
      cell: ({ controlTitle, recordTitle, isUndone }) => (
        <>
          {controlTitle[language]} · {recordTitle ?? '–'} {isUndone && <Tag>{text.undone}</Tag>}
        </>
      ),
    },
    { name: 'act', label: text.act, isMinor: true, cell: ({ act }) => wordOf(act) },
    {
      name: 'who',
      label: text.who,
      cell: ({ actorId }) => (actorId === null ? '–' : (names[actorId] ?? '…')),
    },
    { name: 'by', label: text.by, cell: ({ isWaived }) => (isWaived ? text.waived : text.advised) },
    { name: 'reason', label: text.reason, isMinor: true, cell: ({ reason }) => reason ?? '' },
    {
      name: 'undo',
      label: text.putBack,
      isLabelHidden: true,
      isFigure: true,
      cell: ({ eventId, act, recordTitle, isUndone }) =>
        !isUndone && (
          <Button
            kind="quiet"
            icon="undo"
            aria-label={text.putBackOf(`${wordOf(act)}, ${recordTitle ?? '–'}`)}
            onClick={() => void undoEvent(eventId)}
          >
            {text.putBack}
          </Button>
        ),
    },
  ];
  return (
    <Section title={text.deviations}>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={2} />}
      {value !== undefined && rows.length === 0 && <p>{text.noDeviations}</p>}
      {rows.length > 0 && (
        <Table label={text.deviations} columns={columns} rows={rows.slice(0, mostAtOnce)} keyOf={keyOf} />
      )}
      {rows.length > mostAtOnce && (
        <Fold title={text.olderDeviations} count={format.number(rows.length - mostAtOnce)}>
          <Table label={text.olderDeviations} columns={columns} rows={rows.slice(mostAtOnce)} keyOf={keyOf} />
        </Fold>
      )}
    </Section>
  );
}
