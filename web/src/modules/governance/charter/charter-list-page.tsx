import { type CharterView, charterOperations } from '@regie/contracts/governance';
import { holdsEverywhere, useMe, useRead, useWrite } from '../../../api/index.ts';
import { useOption, useTerm, useText } from '../../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  SkeletonRows,
  Status,
  Table,
  useFormat,
  useGoTo,
} from '../../../ui/index.ts';
import { charterColours } from './charter-kind.ts';
import { charterTexts } from './charter-texts.ts';

/** Every version of every charter that one may see, the newest first. */
export function CharterListPage() {
  const text = useText(charterTexts);
  const term = useTerm();
  const { value, problem, isLoading, refresh } = useRead(charterOperations.list, {
    query: { sort: 'placeTitle,-number', limit: '500' },
  });
  const rows = value?.rows ?? [];
  const me = useMe();
  const write = useWrite();
  const goTo = useGoTo();
  const scopeId = me.organisation.id;
  const isDrafted = rows.some((charter) => charter.scopeId === scopeId);
  const draft = async () => {
    const body = { scopeId, hasStandardArticles: true };
    const answer = await write(charterOperations.draft, { body }, { said: text.drafted });
    if (answer.value !== undefined) goTo(`/charters/${answer.value.record.key}`);
  };
  const action = holdsEverywhere(me, 'governance.manage') && !isDrafted && (
    <Button kind="primary" onClick={() => void draft()}>
      {text.draft}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={term('plural.charter')}
        lede={value === undefined ? undefined : text.lede(new Set(rows.map(({ scopeId }) => scopeId)).size)}
        actions={rows.length > 0 && action}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={text.none} action={action}>
          {text.noneDetail}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <CharterTable label={term('plural.charter')} rows={rows} names={value?.names ?? {}} />
      )}
    </>
  );
}

export function CharterTable({
  label,
  rows,
  names,
}: {
  label: string;
  rows: readonly CharterView[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(charterTexts);
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<CharterView>[] = [
    {
      name: 'charter',
      label: text.charter,
      isHead: true,
      cell: ({ key, title }) => <Link to={`/charters/${key}`}>{title}</Link>,
    },
    { name: 'place', label: text.place, isMinor: true, cell: ({ placeTitle }) => placeTitle },
    {
      name: 'state',
      label: text.state,
      cell: ({ state }) => <Status colour={charterColours[state]}>{option('charter-state', state)}</Status>,
    },
    {
      name: 'sponsor',
      label: text.sponsor,
      isMinor: true,
      cell: ({ sponsorId, signedBy }) => signedBy ?? (sponsorId === null ? '—' : (names[sponsorId] ?? '…')),
    },
    {
      name: 'decided',
      label: text.decided,
      isFigure: true,
      cell: ({ decidedOn, state }) => (decidedOn === null || state === 'draft' ? '—' : format.day(decidedOn)),
    },
  ];
  return <Table label={label} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
