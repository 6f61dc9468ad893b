import { acrossProjectsOperations, type CrossRelationRow } from '@regie/contracts/planning';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  Dialog,
  ErrorState,
  Link,
  NumberField,
  SkeletonRows,
  Table,
  useFormat,
} from '../../ui/index.ts';
import { relationTexts } from './relation-texts.ts';
import { useMoments } from './use-plan-gantt.ts';

interface DelayStep {
  readonly projectId: string;
  readonly projectKey: string;
  readonly projectTitle: string;
  readonly movedCount: number;
  readonly finishBefore: number | null;
  readonly finishAfter: number | null;
  readonly laterDays: number;
  readonly costOfDelayCents: number | null;
}

function useColumns(): readonly Column<DelayStep>[] {
  const texts = useText(relationTexts);
  const format = useFormat();
  const write = useMoments();
  const at = (minute: number | null) => (minute === null ? '—' : write(minute));
  return [
    {
      name: 'project',
      label: texts.project,
      isHead: true,
      cell: ({ projectKey, projectTitle }) => <Link to={`/projects/${projectKey}/plan`}>{projectTitle}</Link>,
    },
    {
      name: 'moved',
      label: texts.moved,
      isFigure: true,
      cell: ({ movedCount }) => format.number(movedCount),
    },
    { name: 'was', label: texts.was, isFigure: true, cell: ({ finishBefore }) => at(finishBefore) },
    { name: 'becomes', label: texts.becomes, isFigure: true, cell: ({ finishAfter }) => at(finishAfter) },
    {
      name: 'later',
      label: texts.later,
      isFigure: true,
      cell: ({ laterDays }) => texts.days(`${laterDays > 0 ? '+' : ''}${format.number(laterDays)}`),
    },
    {
      name: 'cost',
      label: texts.cost,
      isFigure: true,
      cell: ({ costOfDelayCents }) =>
        costOfDelayCents === null ? texts.costUnknown : format.money(costOfDelayCents),
    },
  ];
}

/** What a delay of the giving activity sets off, project after project; nothing is stored. */
export function DelayDialog({
  relation,
  onClose,
}: {
  readonly relation: CrossRelationRow;
  readonly onClose: () => void;
}) {
  const texts = useText(relationTexts);
  const format = useFormat();
  const columns = useColumns();
  const [days, setDays] = useState(5);
  const read = useRead(
    acrossProjectsOperations.showDelay,
    { parameters: { id: relation.id }, query: { days: String(days) } },
    { keepsFormer: true },
  );
  const steps = read.value?.steps ?? [];
  const most = Math.max(0, ...steps.map(({ laterDays }) => laterDays));
  return (
    <Dialog
      title={texts.delayOf(relation.giver.name)}
      isOpen
      width={860}
      onClose={onClose}
      footer={<Button onClick={onClose}>{texts.close}</Button>}
    >
      <NumberField
        label={texts.delayDays}
        value={days}
        least={1}
        most={999}
        isWhole
        onChange={(value) => setDays(value ?? 1)}
      />
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading ? <SkeletonRows count={3} /> : null}
      <div role="status">
        {read.value === undefined ? null : steps.length === 0 ? (
          <p>{texts.nothing}</p>
        ) : (
          <p>{texts.chainLede(steps.length, format.number(most))}</p>
        )}
      </div>
      {steps.length === 0 ? null : (
        <Table label={texts.chain} columns={columns} rows={steps} keyOf={({ projectId }) => projectId} />
      )}
      {read.value === undefined || read.value.hiddenCount === 0 ? null : (
        <p>{texts.hidden(read.value.hiddenCount)}</p>
      )}
    </Dialog>
  );
}
