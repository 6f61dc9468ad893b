import { holds, useMe } from '../../api/index.ts';
import { useLocale, useTerm, useText } from '../../language/index.ts';
import { ButtonLink, Section, Tag, useFormat } from '../../ui/index.ts';
import { GovernanceNote } from '../governance/index.ts';
import {
  RecordFacts,
  RecordPage,
  RecordTabs,
  type RecordView,
  readField,
  type ShownRecord,
} from '../records/index.ts';
import { ProjectRegisters } from '../registers/index.ts';
import { RiskList } from '../risks/index.ts';
import { BriefTab, DocumentsTab, GateTab, ProjectCompliance } from '../standards/index.ts';
import { Health, projectKind } from './project-kind.tsx';
import { projectSentence } from './project-sentence.ts';
import { ProjectStep } from './project-step.tsx';
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

function ProjectLine({ record }: ShownRecord) {
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

const idIn = (value: ReturnType<typeof readField>) => (typeof value === 'string' ? value : null);

function Overview({ state, record }: ShownRecord) {
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
      <GovernanceNote recordId={record.id} sponsorId={idIn(readField(record, 'sponsorId'))} />
      <ProjectCompliance projectId={record.id} />
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

function ProjectTags({ record }: ShownRecord) {
  const term = useTerm();
  return (
    <>
      <Tag>{textOf(record, 'key')}</Tag>
      <Tag>{term(`state.${textOf(record, 'state') ?? ''}`)}</Tag>
      <Tag>{term(`phase.${textOf(record, 'phase') ?? ''}`)}</Tag>
      <Health value={readField(record, 'reportedHealth')} />
    </>
  );
}

function ProjectActions(shown: ShownRecord) {
  const { record } = shown;
  const texts = useText(projectTexts);
  return (
    <>
      <ProjectStep {...shown} />
      <ButtonLink to={`/projects/${textOf(record, 'key') ?? record.id}/plan`} kind="primary">
        {texts.plan}
      </ButtonLink>
    </>
  );
}

function ProjectBody(shown: ShownRecord) {
  const { record, state } = shown;
  const texts = useText(projectTexts);
  const term = useTerm();
  const me = useMe();
  const hasRisks = state.fields.some(({ name }) => name === 'openRisks');
  return (
    <RecordTabs
      label={texts.parts}
      recordId={record.id}
      first={[
        {
          name: 'overview',
          label: texts.overview,
          content: () => <Overview {...shown} />,
        },
        { name: 'brief', label: texts.brief, content: () => <BriefTab projectId={record.id} /> },
        {
          name: 'documents',
          label: texts.documents,
          content: () => (
            <DocumentsTab projectId={record.id} path={`/projects/${textOf(record, 'key') ?? record.id}`} />
          ),
        },
        { name: 'gate', label: texts.gate, content: () => <GateTab projectId={record.id} /> },
        ...(hasRisks
          ? [
              {
                name: 'risks',
                label: term('plural.risk'),
                content: () => <RiskList projectScope={record.id} />,
              },
            ]
          : []),
        ...(holds(me, 'register.read')
          ? [
              {
                name: 'registers',
                label: texts.registers,
                content: () => <ProjectRegisters projectScope={record.id} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** One project: where it stands, and everything about it. */
export function ProjectPage() {
  const term = useTerm();
  return (
    <RecordPage
      kind={projectKind}
      list={{ title: term('plural.project'), path: '/projects' }}
      lede={ProjectLine}
      tags={ProjectTags}
      actions={ProjectActions}
      body={ProjectBody}
    />
  );
}
