import { planningOperations } from '@regie/contracts/planning';
import { projectOperations } from '@regie/contracts/projects';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useTerm, useText } from '../../language/index.ts';
import { usePageTitle } from '../../shell/page-title.tsx';
import { dayOfMinute } from '../../ui/gantt/index.ts';
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  FormDialog,
  PageHeader,
  Section,
  SkeletonRows,
  type Submitted,
  Table,
  TextField,
  useFormat,
  useParameter,
} from '../../ui/index.ts';
import { findReason, RecordProblem } from '../records/index.ts';
import { BaselineComparison } from './baseline-comparison.tsx';
import { baselineTexts } from './baseline-texts.ts';
import type { Plan } from './plan.ts';
import { planTexts } from './texts.ts';
import { usePlan } from './use-plan.ts';

type Baseline = Plan['view']['baselines'][number];

function RenameDialog({
  baseline,
  onSave,
  onClose,
}: {
  readonly baseline: Baseline;
  readonly onSave: (name: string) => Promise<Submitted>;
  readonly onClose: () => void;
}) {
  const texts = useText(baselineTexts);
  const [name, setName] = useState(baseline.name);
  return (
    <FormDialog
      title={texts.renameTitle}
      submitLabel={texts.save}
      reason={name.trim() === '' ? texts.nameless : undefined}
      onSubmit={() => onSave(name.trim())}
      onClose={onClose}
    >
      <TextField label={texts.name} isRequired isFocused longest={120} value={name} onChange={setName} />
    </FormDialog>
  );
}

function BaselineList({ plan, onChanged }: { readonly plan: Plan; readonly onChanged: () => void }) {
  const texts = useText(baselineTexts);
  const language = useLanguage();
  const format = useFormat();
  const write = useWrite();
  const [renaming, setRenaming] = useState<Baseline>();
  const { view } = plan;
  const reason = findReason(view.can, planningOperations.edit.id, language);
  const parametersOf = ({ id }: Baseline) => ({ id: view.projectId, baselineId: id });
  const remove = async (baseline: Baseline) => {
    const answer = await write(
      planningOperations.removeBaseline,
      { parameters: parametersOf(baseline), version: baseline.version },
      { said: texts.removed(baseline.name) },
    );
    if (answer.problem === undefined) onChanged();
  };
  const rename = async (baseline: Baseline, name: string) => {
    const answer = await write(
      planningOperations.renameBaseline,
      { parameters: parametersOf(baseline), version: baseline.version, body: { name } },
      { said: texts.renamed(name), showsProblem: true },
    );
    if (answer.problem === undefined) onChanged();
    return answer;
  };
  const columns: readonly Column<Baseline>[] = [
    { name: 'number', label: texts.number, isFigure: true, cell: ({ number }) => number + 1 },
    { name: 'name', label: texts.name, isHead: true, cell: ({ name }) => name },
    { name: 'setAt', label: texts.setAt, cell: ({ setAt }) => format.instant(setAt) },
    {
      name: 'setBy',
      label: texts.setBy,
      isMinor: true,
      cell: ({ setById }) => (setById === null ? '—' : (view.names[setById] ?? '—')),
    },
    {
      name: 'finish',
      label: texts.finish,
      isFigure: true,
      cell: ({ finish }) => (finish === null ? '—' : format.day(dayOfMinute(finish))),
    },
    {
      name: 'actions',
      label: texts.actions,
      isLabelHidden: true,
      cell: (baseline) => (
        <>
          <Button kind="quiet" reason={reason} onClick={() => setRenaming(baseline)}>
            {texts.rename}
          </Button>
          <Button kind="quiet" reason={reason} onClick={() => void remove(baseline)}>
            {texts.remove}
          </Button>
        </>
      ),
    },
  ];
  return (
    <Section title={texts.list}>
      <Table label={texts.list} columns={columns} rows={view.baselines} keyOf={({ id }) => id} />
      {renaming === undefined ? null : (
        <RenameDialog
          baseline={renaming}
          onClose={() => setRenaming(undefined)}
          onSave={(name) => rename(renaming, name)}
        />
      )}
    </Section>
  );
}

/** The baselines of a plan: which there are, and what moved between two of them or since one. */
export function BaselinesPage() {
  const texts = useText(baselineTexts);
  const term = useTerm();
  const words = useText(planTexts);
  const project = useRead(projectOperations.get, { parameters: { id: useParameter('id') } });
  const record = project.value?.record;
  const { plan, problem, refresh, reload } = usePlan(record?.id, undefined);
  usePageTitle(term('plural.baseline'), [
    { title: term('plural.project'), path: '/projects' },
    ...(record === undefined
      ? []
      : [
          { title: record.title, path: `/projects/${record.key}` },
          { title: words.plan, path: `/projects/${record.key}/plan` },
        ]),
  ]);
  const failed = project.problem ?? problem;
  if (failed !== undefined && plan === undefined) return <RecordProblem problem={failed} onRetry={refresh} />;
  if (plan === undefined) return <SkeletonRows />;
  const { baselines } = plan.view;
  const toPlan = <ButtonLink to={`/projects/${plan.view.projectKey}/plan`}>{texts.toPlan}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={term('plural.baseline')}
        lede={baselines.length === 0 ? texts.none : texts.lede(baselines.length)}
        actions={toPlan}
      />
      {baselines.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneDetail}</EmptyState>
      ) : (
        <>
          <BaselineList plan={plan} onChanged={reload} />
          <BaselineComparison plan={plan} />
        </>
      )}
    </>
  );
}
