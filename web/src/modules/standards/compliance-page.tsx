import {
  complianceOperations,
  type MonthCompliance,
  type ProjectCompliance,
  type UnitCompliance,
} from '@regie/contracts/standards';
import { useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  type Column,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  Section,
  SkeletonRows,
  Table,
  useFormat,
} from '../../ui/index.ts';
import { complianceTexts } from './compliance-texts.ts';
import { percentOf, Score } from './score.tsx';

const fewestMet = (one: ProjectCompliance, other: ProjectCompliance) =>
  other.gaps.length - one.gaps.length || one.title.localeCompare(other.title);

/** How far running projects meet the standards that apply to them, by unit, month and project. */
export function CompliancePage() {
  const text = useText(complianceTexts);
  const { value, problem, isLoading, refresh } = useRead(complianceOperations.show, { query: {} });
  const gaps = value?.projects.reduce((sum, one) => sum + one.gaps.length, 0) ?? 0;
  return (
    <>
      <PageHeader
        title={text.title}
        lede={
          value === undefined ? undefined : text.lede(value.projects.length, percentOf(value.total), gaps)
        }
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={8} />}
      {value !== undefined && value.projects.length === 0 && (
        <EmptyState title={text.empty}>{text.emptyDetail}</EmptyState>
      )}
      {value !== undefined && value.projects.length > 0 && (
        <>
          <Units units={value.units} />
          <Trend months={value.trend} />
          <Projects projects={[...value.projects].sort(fewestMet)} />
        </>
      )}
    </>
  );
}

function Units({ units }: { units: readonly UnitCompliance[] }) {
  const text = useText(complianceTexts);
  const columns: readonly Column<UnitCompliance>[] = [
    { name: 'unit', label: text.unit, isHead: true, cell: ({ title }) => title ?? text.organisation },
    { name: 'count', label: text.count, isFigure: true, cell: ({ projects }) => projects },
    { name: 'score', label: text.score, isFigure: true, cell: (unit) => <Score of={unit} /> },
  ];
  return (
    <Section title={text.units}>
      <Table
        label={text.units}
        columns={columns}
        rows={[...units].sort((one, other) => (one.title ?? '').localeCompare(other.title ?? ''))}
        keyOf={({ title }) => title ?? 'organisation'}
      />
    </Section>
  );
}

function Trend({ months }: { months: readonly MonthCompliance[] }) {
  const text = useText(complianceTexts);
  const format = useFormat();
  const columns: readonly Column<MonthCompliance>[] = [
    { name: 'month', label: text.month, isHead: true, cell: ({ month }) => format.month(month) },
    { name: 'score', label: text.score, isFigure: true, cell: (month) => <Score of={month} /> },
  ];
  return (
    <Section title={text.trend}>
      <Table label={text.trend} columns={columns} rows={months} keyOf={({ month }) => month} />
    </Section>
  );
}

function Projects({ projects }: { projects: readonly ProjectCompliance[] }) {
  const text = useText(complianceTexts);
  const option = useOption();
  const columns: readonly Column<ProjectCompliance>[] = [
    {
      name: 'project',
      label: text.project,
      isHead: true,
      cell: ({ key, title }) => <Link to={`/projects/${key}`}>{title}</Link>,
    },
    { name: 'phase', label: text.phase, isMinor: true, cell: ({ phase }) => option('phase', phase) },
    { name: 'score', label: text.score, isFigure: true, cell: (project) => <Score of={project} /> },
    {
      name: 'gaps',
      label: text.gaps,
      isMinor: true,
      cell: ({ gaps }) => gaps.map((code) => text.repairs[code]).join('; ') || text.none,
    },
  ];
  return (
    <Section title={text.projects} note={text.projectsNote}>
      <Table label={text.projects} columns={columns} rows={projects} keyOf={({ id }) => id} />
    </Section>
  );
}
