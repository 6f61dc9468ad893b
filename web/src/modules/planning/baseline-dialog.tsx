import { planningOperations } from '@regie/contracts/planning';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { FormDialog, TextField, useFormat } from '../../ui/index.ts';
import { dialogTexts } from './dialog-texts.ts';
import type { Plan } from './plan.ts';

/** Keeps the dates of now under a name. */
export function BaselineDialog({
  plan,
  onDone,
  onClose,
}: {
  readonly plan: Plan;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const texts = useText(dialogTexts);
  const write = useWrite();
  const format = useFormat();
  const { today } = useLocale();
  const [name, setName] = useState(texts.baselineUsual(plan.view.baselines.length + 1, format.day(today)));
  const save = async () => {
    const answer = await write(
      planningOperations.setBaseline,
      { parameters: { id: plan.view.projectId }, body: { name: name.trim() } },
      { said: texts.baselineSet(name.trim()), showsProblem: true },
    );
    if (answer.problem === undefined) onDone();
    return answer;
  };
  return (
    <FormDialog
      title={texts.baselineTitle}
      submitLabel={texts.baselineSave}
      reason={name.trim() === '' ? texts.baselineNameless : undefined}
      onSubmit={save}
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
    </FormDialog>
  );
}
