import type { ListQuery } from '@regie/contracts';
import type { RegisterType } from '@regie/contracts/registers';
import { useRead } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { ErrorState, Link, MonthCalendar, SkeletonRows, Status, useSearchState } from '../../ui/index.ts';
import { weeksWithin } from '../../ui/weeks.ts';
import { type RecordView, readField } from '../records/index.ts';
import { isOverdue } from './due-day.tsx';
import { registerKinds } from './register-kinds.tsx';
import { registerTexts } from './texts.ts';

/** The most rows that one answer holds. */
const mostRows = '500';

/** The rows of a register on the days by which they should be over, a month at a time. */
export function RegisterCalendar({
  type,
  query,
}: {
  readonly type: RegisterType;
  readonly query: ListQuery;
}) {
  const texts = useText(registerTexts);
  const { today } = useLocale();
  const [search, setSearch] = useSearchState();
  const kind = registerKinds[type];
  const asked = search['month'] ?? '';
  const month = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const days = weeksWithin(month).flat();
  const between = `dueOn >= ${days[0] ?? ''} and dueOn <= ${days.at(-1) ?? ''}`;
  const filter = query.filter === undefined ? between : `${query.filter} and ${between}`;
  const { group: _group, ...rest } = query;
  const read = useRead(
    kind.operations.list,
    { query: { ...rest, filter, sort: 'dueOn', limit: mostRows } },
    { keepsFormer: true },
  );
  if (read.problem !== undefined) return <ErrorState problem={read.problem} onRetry={read.refresh} />;
  if (read.value === undefined) return <SkeletonRows />;
  const { rows, total } = read.value;
  const show = (record: RecordView) => {
    const key = String(readField(record, 'key') ?? record.id);
    const link = <Link to={`/${kind.name}/${key}`}>{String(readField(record, 'title') ?? '')}</Link>;
    return isOverdue(record, kind.course, today) ? (
      <>
        <Status colour="red">{texts.overdue}</Status> {link}
      </>
    ) : (
      link
    );
  };
  return (
    <>
      <MonthCalendar
        month={month}
        onMonth={(next) => setSearch({ month: next })}
        itemsOn={(day) =>
          rows
            .filter((record) => readField(record, 'dueOn') === day)
            .map((record) => ({ key: record.id, content: show(record) }))
        }
      />
      {total > rows.length ? <p>{texts.notAll(total - rows.length)}</p> : null}
    </>
  );
}
