import type { ReactNode } from 'react';
import { usePageTitle } from '../../shell/page-title.tsx';
import { PageHeader, SkeletonRows, useParameter } from '../../ui/index.ts';
import { ArchivedNote } from './archived-note.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ProposeChange } from './propose-change.tsx';
import { type RecordKind, type RecordView, readField } from './record-kind.ts';
import { RecordMenu } from './record-menu.tsx';
import { RecordProblem } from './record-problem.tsx';
import { TagLinks } from './tag-links.tsx';
import { useRecord } from './use-record.ts';

export interface ShownRecord {
  readonly kind: RecordKind;
  readonly record: RecordView;
  readonly state: ReturnType<typeof useRecord>;
}

/** The page of one record, whatever its type: its frame, and in it what its module says of it. */
export function RecordPage({
  kind,
  list,
  lede: Lede,
  tags: Tags,
  actions: Actions,
  body: Body,
}: {
  readonly kind: RecordKind;
  /** The page that lists such records. */
  readonly list: { readonly title: string; readonly path: string };
  readonly lede: (shown: ShownRecord) => ReactNode;
  readonly tags: (shown: ShownRecord) => ReactNode;
  /** What this type of record has besides proposing a change, archiving and deleting. */
  readonly actions?: (shown: ShownRecord) => ReactNode;
  readonly body: (shown: ShownRecord) => ReactNode;
}) {
  const state = useRecord(kind, useParameter('id'));
  const { record, read, writes, fields, context } = state;
  const title = record === undefined ? undefined : String(readField(record, 'title') ?? '');
  usePageTitle(title, [list]);
  if (read.problem !== undefined) return <RecordProblem problem={read.problem} onRetry={read.refresh} />;
  if (record === undefined) return <SkeletonRows />;
  const shown = { kind, record, state };
  return (
    <>
      <PageHeader
        title={title}
        lede={<Lede {...shown} />}
        actions={
          <>
            <ProposeChange kind={kind} record={record} fields={fields} context={context} />
            {Actions === undefined ? null : <Actions {...shown} />}
            <RecordMenu
              kind={kind}
              fields={fields}
              record={record}
              title={title ?? ''}
              listPath={list.path}
            />
          </>
        }
        tags={
          <>
            <Tags {...shown} />
            <TagLinks {...shown} />
          </>
        }
      />
      <ArchivedNote record={record} title={title ?? ''} />
      <Body {...shown} />
      {writes.conflict === undefined ? null : (
        <ConflictDialog conflict={writes.conflict} fields={fields} context={context} />
      )}
    </>
  );
}
