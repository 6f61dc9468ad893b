import type { ListQuery } from '@regie/contracts';
import type { RegisterType } from '@regie/contracts/registers';
import { useRead } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Board } from '../../ui/board/index.ts';
import { ErrorState, SkeletonRows, useGoTo } from '../../ui/index.ts';
import {
  ConflictDialog,
  findReason,
  type RecordView,
  readField,
  useFieldSet,
  useRecordWrites,
  useValueContext,
} from '../records/index.ts';
import { DueDay } from './due-day.tsx';
import { registerKinds } from './register-kinds.tsx';
import { registerTexts } from './texts.ts';

/** The most rows that one answer holds. */
const mostRows = '500';

/** The rows of a register by their state; a card goes where its course lets it. */
export function RegisterBoard({ type, query }: { readonly type: RegisterType; readonly query: ListQuery }) {
  const texts = useText(registerTexts);
  const language = useLanguage();
  const option = useOption();
  const goTo = useGoTo();
  const kind = registerKinds[type];
  const { group: _group, ...asked } = query;
  const sort = asked.sort ?? ('dueOn' in kind.fields ? 'dueOn' : 'raisedOn');
  const read = useRead(kind.operations.list, { query: { ...asked, sort, limit: mostRows } });
  const writes = useRecordWrites(kind);
  const fields = useFieldSet(kind);
  const context = useValueContext(read.value?.names ?? {});
  if (read.problem !== undefined) return <ErrorState problem={read.problem} onRetry={read.refresh} />;
  if (read.value === undefined) return <SkeletonRows />;
  const { rows, names } = read.value;
  const stateOf = (record: RecordView) => String(readField(record, 'state') ?? '');
  const term = kind.fields['state']?.term ?? '';
  const lock = (record: RecordView) =>
    query.asOf === undefined && !record.isArchived
      ? findReason(record.can, kind.operations.update.id, language)
      : context.words.past;
  return (
    <>
      <Board
        columns={(kind.fields['state']?.options ?? []).map((state) => ({
          name: state,
          label: option(term, state),
          items: rows.filter((record) => stateOf(record) === state),
        }))}
        nameOf={({ id }) => id}
        titleOf={(record) => String(readField(record, 'title') ?? '')}
        factsOf={(record) => (
          <>
            <span>{String(readField(record, 'key') ?? '')}</span>
            <span>{names[String(readField(record, 'ownerId') ?? '')] ?? texts.nobody}</span>
            <DueDay record={record} course={kind.course} />
          </>
        )}
        whyLocked={lock}
        targetsOf={(_record, state) => kind.course.next[state] ?? []}
        onMove={async (record, to) => (await writes.update(record, { state: to })) !== undefined}
        onOpen={(record) => goTo(`/${kind.name}/${String(readField(record, 'key') ?? record.id)}`)}
      />
      {read.value.total > rows.length ? <p>{texts.notAll(read.value.total - rows.length)}</p> : null}
      {writes.conflict === undefined ? null : (
        <ConflictDialog conflict={writes.conflict} fields={fields} context={context} />
      )}
    </>
  );
}
