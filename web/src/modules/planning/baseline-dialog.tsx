import type { Can } from '@regie/contracts';
import { planningOperations } from '@regie/contracts/planning';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { TextField, useFormat } from '../../ui/index.ts';
import { GovernedDialog, useWays } from '../governance/index.ts';
import { dialogTexts } from './dialog-texts.ts';
import type { Plan } from './plan.ts';

/** Keeps the dates of now under a name, or says what that meets first. */
export function BaselineDialog({
  plan,
  can,
  onDone,
  onClose,
}: {
  readonly plan: Plan;
  /** What the explanation of the plan says of it; undefined while it is not there. */
  readonly can: Can | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const texts = useText(dialogTexts);
  const write = useWrite();
  const format = useFormat();
  const { today } = useLocale();
  const [name, setName] = useState(texts.baselineUsual(plan.view.baselines.length + 1, format.day(today)));
  const { projectId } = plan.view;
  const { id: operation } = planningOperations.setBaseline;
  const verdict = can?.[operation] ??
    plan.view.can[operation] ?? { outcome: 'allowed' as const, reasons: [] };
  const ways = useWays(projectId, null, false);
  const parameters = { id: projectId };
  const body = { name: name.trim() };
  const save = async (reason: string) => {
    const answer = await write(
      planningOperations.setBaseline,
      { parameters, body, ...(reason === '' ? {} : { reason }) },
      { said: texts.baselineSet(name.trim()), showsProblem: true },
    );
    if (answer.problem === undefined) onDone();
    return answer;
  };
  if (ways.dialog !== undefined) return ways.dialog;
  return (
    <GovernedDialog
      title={texts.baselineTitle}
      submitLabel={texts.baselineSave}
      verdict={verdict}
      ways={ways}
      whyNot={name.trim() === '' ? texts.baselineNameless : undefined}
      act={{ operation, parameters, body }}
      onAct={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          <p>{texts.baselineLead}</p>
          <TextField
            label={texts.baselineName}
            isRequired
            isFocused
            longest={120}
            value={name}
            onChange={setName}
            error={at('body.name')}
          />
        </>
      )}
    </GovernedDialog>
  );
}
