import type { Verdict } from '@regie/contracts';
import { projectOperations } from '@regie/contracts/projects';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { GovernedDialog, type Ways } from '../governance/index.ts';
import type { RecordView } from '../records/index.ts';
import type { NextStep } from './next-step.ts';
import { projectTexts } from './texts.ts';

/** Takes the next step, goes on against advice with a reason, proposes it to the PMO, or says what stands in the way. */
export function StepDialog({
  record,
  step,
  title,
  verdict,
  ways,
  onClose,
}: {
  record: RecordView;
  step: NextStep;
  title: string;
  verdict: Verdict;
  ways: Ways;
  onClose: () => void;
}) {
  const texts = useText(projectTexts).step;
  const write = useWrite();
  const parameters = { id: record.id };
  const { version } = record;
  const take = async (reason: string) =>
    await write(
      projectOperations.update,
      { parameters, body: step.values, version, ...(reason === '' ? {} : { reason }) },
      { said: texts.taken(title), showsProblem: true },
    );
  return (
    <GovernedDialog
      title={title}
      submitLabel={title}
      verdict={verdict}
      ways={ways}
      act={{ operation: projectOperations.update.id, parameters, body: step.values, version }}
      onAct={take}
      onClose={onClose}
    />
  );
}
