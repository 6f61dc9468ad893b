import { governanceOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { Button } from '../../ui/index.ts';
import { OutcomeStatus, useWays } from '../governance/index.ts';
import { isAllowed, readField, type ShownRecord } from '../records/index.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { StepDialog } from './step-dialog.tsx';
import { projectTexts } from './texts.ts';

const textIn = (value: ReturnType<typeof readField>) => (typeof value === 'string' ? value : '');

/** The next step of a project as a button, which says before the click what it will meet. */
export function ProjectStep({ record, kind }: ShownRecord) {
  const step = nextStep(textIn(readField(record, 'state')), textIn(readField(record, 'phase')));
  if (step === undefined || record.isArchived || !isAllowed(record.can, kind.operations.update.id, true))
    return null;
  return <StepButton record={record} step={step} />;
}

function StepButton({ record, step }: Pick<ShownRecord, 'record'> & { step: NextStep }) {
  const texts = useText(projectTexts);
  const option = useOption();
  const [isOpen, setOpen] = useState(false);
  const { value } = useRead(governanceOperations.explain, { parameters: { id: record.id } });
  const sponsorId = readField(record, 'sponsorId');
  const ways = useWays(
    record.id,
    typeof sponsorId === 'string' ? sponsorId : null,
    value?.mayApproveBrief === true,
  );
  const verdict = value?.acts.find(({ act }) => act === step.act)?.verdict ?? {
    outcome: 'allowed' as const,
    reasons: [],
  };
  const label =
    step.act === 'projects.pass-phase'
      ? texts.step.toPhase(option('phase', step.values.phase))
      : texts.step[step.act];
  return (
    <>
      <Button onClick={() => setOpen(true)} isBusy={isOpen && value === undefined}>
        {label} {verdict.outcome !== 'allowed' && <OutcomeStatus outcome={verdict.outcome} />}
      </Button>
      {isOpen && value !== undefined && ways.dialog === undefined && (
        <StepDialog
          record={record}
          step={step}
          title={label}
          verdict={verdict}
          ways={ways}
          onClose={() => setOpen(false)}
        />
      )}
      {ways.dialog}
    </>
  );
}
