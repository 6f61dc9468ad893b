import { useLocale, useTerm, useText } from '../../language/index.ts';
import { usePageTitle } from '../../shell/page-title.tsx';
import {
  ButtonLink,
  PageHeader,
  Section,
  SkeletonRows,
  Tag,
  useFormat,
  useParameter,
} from '../../ui/index.ts';
import { GovernanceNote } from '../governance/index.ts';
import {
  ArchivedNote,
  ConflictDialog,
  ProposeChange,
  RecordFacts,
  RecordMenu,
  RecordProblem,
  RecordTabs,
  type RecordView,
  readField,
  useRecord,
} from '../records/index.ts';
import { RiskList } from '../risks/index.ts';
import { Health, projectKind } from './project-kind.tsx';
import { projectSentence } from './project-sentence.ts';
import { projectTexts } from './texts.ts';

const facts = [
  'state',
  'phase',
  'reportedHealth',
  'healthNote',
  'class',
  'sector',
  'method',
  'confidentiality',
  'code',
  'parentTitle',
  'portfolioTitle',
];
const people = ['managerId', 'sponsorId', 'administrativeClientId', 'politicalClientId', 'budgetOwnerId'];
const planning = [
  'startsOn',
  'endsOn',
  'restartsOn',
  'toleranceDays',
  'toleranceCostPercent',
  'budgetCents',
  'costOfDelayCents',
];
const story = ['title', 'goal', 'summary'];
const known = new Set([
  ...facts,
  ...people,
  ...planning,
  ...story,
  'key',
  'createdAt',
  'updatedAt',
  'openRisks',
  'highestScore',
]);

function textOf(record: RecordView, name: string): string | null {
  const value = readField(record, name);
  return typeof value === 'string' ? value : null;
}

function numberOf(record: RecordView, name: string): number | null {
  const value = readField(record, name);
  return typeof value === 'number' ? value : null;
}

function ProjectLine({ record }: { readonly record: RecordView }) {
  const texts = useText(projectTexts);
  const { today } = useLocale();
  const format = useFormat();
  return projectSentence(
    {
      state: textOf(record, 'state') ?? '',
      endsOn: textOf(record, 'endsOn'),
      restartsOn: textOf(record, 'restartsOn'),
      openRisks: numberOf(record, 'openRisks'),
      highestScore: numberOf(record, 'highestScore'),
    },
    today,
    texts.page,
    format.day,
  );
}

function Overview({
  state,
  record,
}: {
  readonly state: ReturnType<typeof useRecord>;
  readonly record: RecordView;
}) {
  const texts = useText(projectTexts);
  const { fields, context, whyLocked, writes } = state;
  const shared = {
    kind: projectKind,
    record,
    fields,
    context,
    whyLocked,
    onChange: (values: Parameters<typeof writes.update>[1]) => void writes.update(record, values),
  };
  const added = fields.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  return (
    <>
      <RecordFacts {...shared} names={[...facts, ...added]} />
      <GovernanceNote recordId={record.id} />
      <Section title={texts.people}>
        <RecordFacts {...shared} names={people} />
      </Section>
      <Section title={texts.planning}>
        <RecordFacts {...shared} names={planning} />
      </Section>
      <Section title={texts.story}>
        <RecordFacts {...shared} names={story} isWide />
      </Section>
    </>
  );
}

/** One project: where it stands, and everything about it. */
export function ProjectPage() {
  const texts = useText(projectTexts);
  const term = useTerm();
  const state = useRecord(projectKind, useParameter('id'));
  const { record, read, writes, fields, context } = state;
  const title = record === undefined ? undefined : (textOf(record, 'title') ?? '');
  usePageTitle(title, [{ title: texts.projects, path: '/projects' }]);
  if (read.problem !== undefined) return <RecordProblem problem={read.problem} onRetry={read.refresh} />;
  if (record === undefined) return <SkeletonRows />;
  const hasRisks = fields.some(({ name }) => name === 'openRisks');
  return (
    <>
      <PageHeader
        title={title}
        lede={<ProjectLine record={record} />}
        actions={
          <>
            <ProposeChange kind={projectKind} record={record} fields={fields} context={context} />
            <ButtonLink to={`/projects/${textOf(record, 'key') ?? record.id}/plan`} kind="primary">
              {texts.plan}
            </ButtonLink>
            <RecordMenu record={record} title={title ?? ''} listPath="/projects" />
          </>
        }
        tags={
          <>
            <Tag>{textOf(record, 'key')}</Tag>
            <Tag>{term(`state.${textOf(record, 'state') ?? ''}`)}</Tag>
            <Tag>{term(`phase.${textOf(record, 'phase') ?? ''}`)}</Tag>
            <Health value={readField(record, 'reportedHealth')} />
          </>
        }
      />
      <ArchivedNote record={record} title={title ?? ''} />
      <RecordTabs
        label={texts.parts}
        recordId={record.id}
        first={[
          {
            name: 'overview',
            label: texts.overview,
            content: () => <Overview state={state} record={record} />,
          },
          ...(hasRisks
            ? [{ name: 'risks', label: texts.risks, content: () => <RiskList projectScope={record.id} /> }]
            : []),
        ]}
      />
      {writes.conflict === undefined ? null : (
        <ConflictDialog conflict={writes.conflict} fields={fields} context={context} />
      )}
    </>
  );
}
