import { type AnyShareView, shareOperations } from '@regie/contracts/shared/shares';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  ButtonLink,
  type Column,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  SkeletonRows,
  Table,
  Tag,
} from '../../ui/index.ts';
import { hasRunOut, useShareColumns } from './share-columns.tsx';
import { shareTexts } from './texts.ts';

/** Every link to a record of this organisation: what it shows, whose it is, and the end of it. */
export function SharesPage() {
  const texts = useText(shareTexts);
  const write = useWrite();
  const { value, problem, isLoading, refresh } = useRead(shareOperations.listAll, {});
  const end = ({ id }: AnyShareView) =>
    void write(shareOperations.endAny, { parameters: { id } }, { said: texts.ended });
  const shared = useShareColumns<AnyShareView>(value?.names ?? {}, end);
  const columns: readonly Column<AnyShareView>[] = [
    {
      name: 'record',
      label: texts.record,
      cell: ({ record }) =>
        record === null ? (
          texts.hidden
        ) : (
          <>
            <Tag>{record.key}</Tag> <Link to={`/${record.type}s/${record.key}`}>{record.title}</Link>
          </>
        ),
    },
    ...shared,
  ];
  const rows = value?.rows ?? [];
  const working = rows.filter((row) => !hasRunOut(row)).length;
  const lede = value?.isOn === true ? texts.pageLede(working) : texts.pageOff;
  return (
    <>
      <PageHeader title={texts.pageTitle} lede={value === undefined ? undefined : lede} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={4} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState
          title={texts.empty}
          action={<ButtonLink to="/organisation">{texts.toOrganisation}</ButtonLink>}
        >
          {texts.emptyDetail}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Table label={texts.pageTitle} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </>
  );
}
