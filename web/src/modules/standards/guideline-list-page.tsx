import { guidelineOperations, type ShelvedGuideline } from '@regie/contracts/standards';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import {
  type Column,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  Segmented,
  SkeletonRows,
  Status,
  Table,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { RecordList } from '../records/index.ts';
import { guidelineKind } from './guideline-kind.ts';
import { guidelineTexts } from './guideline-texts.ts';
import styles from './standards.module.css';

const asked = ['title', 'norm', 'normEdition', 'ownerId', 'reviewOn'];
const looks = ['read', 'manage'] as const;

/** Guidelines that count where the reader works; for who keeps them also what is being written. */
export function GuidelineListPage() {
  const text = useText(guidelineTexts);
  const term = useTerm();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const { value, problem, isLoading, refresh } = useRead(guidelineOperations.shelf, {});
  const rows = value?.rows ?? [];
  const look = holds(me, 'standard.write') && search['show'] === 'manage' ? 'manage' : 'read';
  return (
    <>
      <PageHeader
        title={term('plural.guideline')}
        lede={
          value === undefined
            ? undefined
            : text.lede(rows.length, rows.filter(({ readOn }) => readOn === null).length)
        }
      />
      {holds(me, 'standard.write') && (
        <div className={styles.looks}>
          <Segmented
            label={text.look}
            value={look}
            options={looks.map((one) => ({ value: one, label: text.looks[one] }))}
            onChange={(show) => setSearch({ show: show === 'read' ? undefined : show }, true)}
          />
        </div>
      )}
      {look === 'manage' ? (
        <RecordList kind={guidelineKind} words={text.words} asked={asked} />
      ) : (
        <>
          {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
          {isLoading && <SkeletonRows count={4} />}
          {value !== undefined && rows.length === 0 && (
            <EmptyState title={text.none}>{text.noneDetail}</EmptyState>
          )}
          {rows.length > 0 && <Shelf rows={rows} names={value?.names ?? {}} />}
        </>
      )}
    </>
  );
}

function Shelf({
  rows,
  names,
}: {
  rows: readonly ShelvedGuideline[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(guidelineTexts);
  const term = useTerm();
  const format = useFormat();
  const columns: readonly Column<ShelvedGuideline>[] = [
    {
      name: 'guideline',
      label: text.guideline,
      isHead: true,
      cell: ({ key, title }) => <Link to={`/guidelines/${key}/read`}>{title}</Link>,
    },
    { name: 'place', label: text.place, isMinor: true, cell: ({ placeTitle }) => placeTitle },
    {
      name: 'norm',
      label: text.norm,
      isMinor: true,
      cell: ({ norm, normEdition }) => (norm === null ? '—' : [norm, normEdition].filter(Boolean).join(' ')),
    },
    { name: 'version', label: text.version, isMinor: true, isFigure: true, cell: ({ number }) => number },
    {
      name: 'owner',
      label: text.owner,
      isMinor: true,
      cell: ({ ownerId }) => (ownerId === null ? '—' : (names[ownerId] ?? '…')),
    },
    {
      name: 'review',
      label: text.review,
      isMinor: true,
      cell: ({ reviewOn, isReviewOverdue }) => {
        if (reviewOn === null) return '—';
        const day = format.day(reviewOn);
        return isReviewOverdue ? <Status colour="amber">{text.overdue(day)}</Status> : day;
      },
    },
    {
      name: 'reading',
      label: text.reading,
      cell: ({ readOn }) =>
        readOn === null ? <Status colour="amber">{text.unread}</Status> : format.day(readOn),
    },
  ];
  return <Table label={term('plural.guideline')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
