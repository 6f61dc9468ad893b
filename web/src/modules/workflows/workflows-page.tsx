import {
  type Workflow,
  type WorkflowDraft,
  type WorkflowStep,
  workflowOperations,
} from '@regie/contracts/workflows';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useTerm, useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  PageHeader,
  Section,
  SkeletonRows,
  Status,
  Table,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { VersionList, VersionReason, WaitingDrafts } from '../advice/index.ts';
import { sayIn, stepNumbers } from './step-numbers.ts';
import { StepTimesTable } from './step-times-table.tsx';
import { workflowTexts } from './texts.ts';
import { useDecidersWord } from './use-deciders-word.ts';
import { WorkOutWorkflow } from './work-out-workflow.tsx';
import { WorkflowDialog } from './workflow-dialog.tsx';
import styles from './workflows.module.css';

/** The steps that proposals pass, by place, and how long that takes. */
export function WorkflowsPage() {
  const text = useText(workflowTexts);
  const term = useTerm();
  const { value, problem, isLoading, refresh } = useRead(workflowOperations.list, {});
  const [editing, setEditing] = useState<Workflow | 'new'>();
  const [search, setSearch] = useSearchState();
  const rows = value?.rows ?? [];
  const holding = rows.filter(({ isRetired }) => !isRetired).length;
  const running = rows.reduce((sum, row) => sum + row.running, 0);
  const mayAdd = (value?.places.length ?? 0) > 0;
  const draft = value?.drafts.find(({ key, workedOut }) => key === search['draft'] && workedOut === null);
  const add = mayAdd && (
    <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
      {text.add}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={term('plural.workflow')}
        lede={value === undefined ? undefined : text.lede(holding, running)}
        actions={rows.length > 0 && add}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={6} />}
      {value !== undefined && (
        <WaitingDrafts
          drafts={value.drafts}
          names={value.names}
          action={({ key, title }) =>
            mayAdd && (
              <Button
                aria-label={text.workOutOf(`${key} ${title}`)}
                onClick={() => setSearch({ draft: key }, true)}
              >
                {text.workOut}
              </Button>
            )
          }
        />
      )}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={text.none} action={add}>
          {text.noneDetail}
        </EmptyState>
      )}
      {rows.map((workflow) => (
        <WorkflowSection
          key={workflow.id}
          workflow={workflow}
          names={value?.names ?? {}}
          drafts={value?.drafts ?? []}
          onEdit={() => setEditing(workflow)}
        />
      ))}
      {editing !== undefined && value !== undefined && (
        <WorkflowDialog
          workflow={editing === 'new' ? undefined : editing}
          places={value.places}
          onClose={() => setEditing(undefined)}
        />
      )}
      {draft !== undefined && value !== undefined && mayAdd && (
        <WorkOutWorkflow
          key={draft.id}
          draft={draft}
          workflows={rows}
          places={value.places}
          onClose={() => setSearch({ draft: undefined })}
        />
      )}
    </>
  );
}

interface NumberedStep extends WorkflowStep {
  readonly number: string;
}

function WorkflowSection({
  workflow,
  names,
  drafts,
  onEdit,
}: {
  workflow: Workflow;
  names: Readonly<Record<string, string>>;
  drafts: readonly WorkflowDraft[];
  onEdit: () => void;
}) {
  const text = useText(workflowTexts);
  const language = useLanguage();
  const option = useOption();
  const format = useFormat();
  const [newest] = workflow.versions;
  if (newest === undefined) return null;
  const { placeTitle, isRetired, running, mayWrite } = workflow;
  const name = sayIn(newest.name, language);
  const note = [
    placeTitle,
    `${text.version(newest.number)}, ${format.day(newest.publishedOn)}`,
    ...(running === 0 ? [] : [text.running(running)]),
  ].join(' · ');
  return (
    <Section
      title={name}
      note={note}
      aside={
        mayWrite && (
          <span className={styles.buttons}>
            {!isRetired && (
              <Button kind="quiet" aria-label={text.editOf(name)} onClick={onEdit}>
                {text.edit}
              </Button>
            )}
            <RetireButton workflow={workflow} name={name} />
          </span>
        )
      }
    >
      <p className={styles.holds}>
        {isRetired && <Status colour="grey">{text.retired}</Status>} {text.holdsFor}{' '}
        {format.list(newest.kinds.map((kind) => option('proposal-kind', kind).toLowerCase()))}.{' '}
        <span className={styles.soft}>
          <VersionReason reason={newest.reason} followsFromId={newest.followsFromId} drafts={drafts} />
        </span>
      </p>
      <StepTable steps={newest.steps} label={`${text.steps}: ${name}`} names={names} />
      <VersionList name={name} versions={workflow.versions} drafts={drafts} names={names} />
      <StepTimesTable workflow={workflow} name={name} />
    </Section>
  );
}

function RetireButton({ workflow: { id, version, isRetired }, name }: { workflow: Workflow; name: string }) {
  const text = useText(workflowTexts);
  const write = useWrite();
  const retire = () =>
    write(
      workflowOperations.retire,
      { parameters: { id }, version, body: { isRetired: !isRetired } },
      { said: isRetired ? text.saidRestored : text.saidRetired },
    );
  return (
    <Button
      kind="quiet"
      aria-label={isRetired ? text.restoreOf(name) : text.retireOf(name)}
      onClick={() => void retire()}
    >
      {isRetired ? text.restore : text.retire}
    </Button>
  );
}

function StepTable({
  steps,
  label,
  names,
}: {
  steps: readonly WorkflowStep[];
  label: string;
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(workflowTexts);
  const language = useLanguage();
  const who = useDecidersWord(names);
  const numbers = stepNumbers(steps);
  const columns: readonly Column<NumberedStep>[] = [
    { name: 'number', label: text.number, isMark: true, cell: ({ number }) => number },
    { name: 'step', label: text.step, isHead: true, cell: ({ name }) => sayIn(name, language) },
    {
      name: 'who',
      label: text.who,
      cell: ({ deciders, quorum, mayBeDelegated }) => (
        <>
          {who(deciders)}
          {quorum === 'all' && `, ${text.all}`}
          {!mayBeDelegated && <span className={styles.soft}> · {text.notDelegated}</span>}
        </>
      ),
    },
    { name: 'within', label: text.within, isFigure: true, cell: ({ dueDays }) => text.days(dueDays) },
    {
      name: 'escalation',
      label: text.goesOnTo,
      isMinor: true,
      cell: ({ escalatesTo }) => (escalatesTo === null ? text.nobody : who(escalatesTo)),
    },
  ];
  return (
    <Table
      label={label}
      columns={columns}
      rows={steps.map((step, index) => ({ ...step, number: numbers[index] ?? '' }))}
      keyOf={({ code }) => code}
    />
  );
}
