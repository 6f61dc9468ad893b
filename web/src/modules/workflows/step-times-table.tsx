import { type StepTimes, stepTimeOperations, type Workflow } from '@regie/contracts/workflows';
import { useState } from 'react';
import { holds, useMe, useRead } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, type Column, ErrorState, SkeletonRows, Table, useFormat } from '../../ui/index.ts';
import { sayIn } from './step-numbers.ts';
import { workflowTexts } from './texts.ts';
import styles from './workflows.module.css';

/** How long proposals took at each step: asked for when somebody wants to know. */
export function StepTimesTable({ workflow, name }: { workflow: Workflow; name: string }) {
  const text = useText(workflowTexts);
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!holds(me, 'portfolio.read')) return null;
  return (
    <div className={styles.times}>
      <Button
        kind="quiet"
        icon={isOpen ? 'chevron-down' : 'chevron-right'}
        aria-expanded={isOpen}
        aria-label={`${text.showTimes}: ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {text.showTimes}
      </Button>
      {isOpen && <Times workflow={workflow} name={name} />}
    </div>
  );
}

function Times({ workflow, name }: { workflow: Workflow; name: string }) {
  const text = useText(workflowTexts);
  const language = useLanguage();
  const format = useFormat();
  const { value, problem, isLoading, refresh } = useRead(stepTimeOperations.show, {
    parameters: { id: workflow.id },
  });
  const rows = value?.rows ?? [];
  const stepName = ({ number, code }: StepTimes) => {
    const step = workflow.versions
      .find((version) => version.number === number)
      ?.steps.find((one) => one.code === code);
    return code === null ? text.whole : sayIn(step?.name ?? {}, language);
  };
  const days = (figure: number | null) => (figure === null ? '—' : format.number(figure, 1));
  const columns: readonly Column<StepTimes>[] = [
    { name: 'step', label: text.step, isHead: true, cell: stepName },
    {
      name: 'version',
      label: text.versionHead,
      isFigure: true,
      cell: ({ number }) => number,
    },
    { name: 'cases', label: text.cases, isFigure: true, cell: ({ cases }) => format.number(cases) },
    { name: 'lead50', label: text.lead50, isFigure: true, cell: ({ lead }) => days(lead.p50) },
    { name: 'lead90', label: text.lead90, isFigure: true, cell: ({ lead }) => days(lead.p90) },
    { name: 'waiting50', label: text.waiting50, isFigure: true, cell: ({ waiting }) => days(waiting.p50) },
    { name: 'waiting90', label: text.waiting90, isFigure: true, cell: ({ waiting }) => days(waiting.p90) },
  ];
  return (
    <>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {value !== undefined && rows.length === 0 && <p className={styles.soft}>{text.noTimes}</p>}
      {rows.length > 0 && (
        <>
          <Table
            label={`${text.times}: ${name}`}
            columns={columns}
            rows={rows}
            keyOf={({ number, code }) => `${number} ${code}`}
          />
          <p className={styles.definition}>
            {text.times}, {text.timesNote}. {text.definition}
          </p>
        </>
      )}
    </>
  );
}
