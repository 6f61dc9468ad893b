import { planningOperations } from '@regie/contracts/planning';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { Button, Dialog, Form, TextField, useFormat } from '../../ui/index.ts';
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
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    if (name.trim() === '' || isBusy) return;
    setBusy(true);
    const answer = await write(
      planningOperations.setBaseline,
      { parameters: { id: plan.view.projectId }, body: { name: name.trim() } },
      { said: texts.baselineSet(name.trim()) },
    );
    setBusy(false);
    if (answer.problem !== undefined) return;
    onDone();
    onClose();
  };
  return (
    <Dialog title={texts.baselineTitle} isOpen onClose={onClose}>
      <p>{texts.baselineLead}</p>
      <Form onSubmit={() => void save()}>
        <TextField
          label={texts.baselineName}
          isRequired
          isFocused
          longest={120}
          value={name}
          onChange={setName}
        />
        <Button kind="primary" type="submit" isBusy={isBusy}>
          {texts.save}
        </Button>
      </Form>
    </Dialog>
  );
}
