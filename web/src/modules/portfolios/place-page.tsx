import { useText } from '../../language/index.ts';
import { usePageTitle } from '../../shell/page-title.tsx';
import { PageHeader, SkeletonRows, Tag, useParameter } from '../../ui/index.ts';
import { ProjectLede, ProjectList } from '../projects/index.ts';
import {
  ArchivedNote,
  ConflictDialog,
  ProposeChange,
  RecordFacts,
  type RecordKind,
  RecordMenu,
  RecordProblem,
  RecordTabs,
  readField,
  useRecord,
} from '../records/index.ts';
import { portfolioKind, programmeKind } from './place-kinds.ts';
import { portfolioTexts } from './texts.ts';

const hidden = new Set(['key', 'createdAt', 'updatedAt']);

/** One portfolio or programme: its facts and the projects below it. */
function PlacePage({ kind }: { readonly kind: RecordKind }) {
  const texts = useText(portfolioTexts);
  const state = useRecord(kind, useParameter('id'));
  const { record, read, writes, fields, context, whyLocked } = state;
  const title = record === undefined ? undefined : String(readField(record, 'title') ?? '');
  usePageTitle(title, [{ title: texts.portfolio, path: '/portfolio' }]);
  if (read.problem !== undefined) return <RecordProblem problem={read.problem} onRetry={read.refresh} />;
  if (record === undefined) return <SkeletonRows />;
  const names = fields.filter(({ name }) => !hidden.has(name)).map(({ name }) => name);
  const overview = () => (
    <RecordFacts
      kind={kind}
      record={record}
      fields={fields}
      names={names}
      context={context}
      whyLocked={whyLocked}
      onChange={(values) => void writes.update(record, values)}
    />
  );
  return (
    <>
      <PageHeader
        title={title}
        lede={<ProjectLede scope={record.id} />}
        actions={
          <>
            <ProposeChange kind={kind} record={record} fields={fields} context={context} />
            <RecordMenu record={record} title={title ?? ''} listPath="/portfolio" />
          </>
        }
        tags={<Tag>{String(readField(record, 'key') ?? '')}</Tag>}
      />
      <ArchivedNote record={record} title={title ?? ''} />
      <RecordTabs
        label={texts.parts}
        recordId={record.id}
        first={[
          { name: 'projects', label: texts.projects, content: () => <ProjectList scope={record.id} /> },
          { name: 'facts', label: texts.facts, content: overview },
        ]}
      />
      {writes.conflict === undefined ? null : (
        <ConflictDialog conflict={writes.conflict} fields={fields} context={context} />
      )}
    </>
  );
}

export function PortfolioDetailPage() {
  return <PlacePage kind={portfolioKind} />;
}

export function ProgrammePage() {
  return <PlacePage kind={programmeKind} />;
}
