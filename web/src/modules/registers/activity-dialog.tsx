import { planningOperations } from '@regie/contracts/planning';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { type Catalogue, useText } from '../../language/index.ts';
import { ErrorState, FormDialog, hasWords, RadioField, SkeletonRows, TextField } from '../../ui/index.ts';

const mostShown = 20;

const en = {
  title: 'Choose an activity',
  words: 'Part of its name',
  found: 'Activities of the plan',
  more: (count: number) => `${count} more; type more of the name.`,
  nothing: 'No activity of the plan fits.',
  missing: 'Choose one of the activities.',
  choose: 'Choose',
};
const nl: typeof en = {
  title: 'Kies een activiteit',
  words: 'Een deel van de naam',
  found: 'Activiteiten van het plan',
  more: (count) => `Nog ${count}; typ meer van de naam.`,
  nothing: 'Geen activiteit van het plan past.',
  missing: 'Kies een van de activiteiten.',
  choose: 'Kiezen',
};
const dialogTexts: Catalogue<typeof en> = { en, nl };

/** Chooses one of the activities of a plan by part of its name. */
export function ActivityDialog({
  projectId,
  onChoose,
  onClose,
}: {
  readonly projectId: string;
  readonly onChoose: (uid: number) => void;
  readonly onClose: () => void;
}) {
  const texts = useText(dialogTexts);
  const { value, problem, refresh } = useRead(planningOperations.readPlan, {
    parameters: { id: projectId },
    query: {},
  });
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  const all = value?.activities;
  const fitting = (all?.uid ?? []).flatMap((uid, row) => {
    const name = all?.name[row] ?? '';
    return hasWords(name, typed) ? [{ value: String(uid), label: name }] : [];
  });
  const shown = fitting.slice(0, mostShown);
  const isListed = shown.some((one) => one.value === chosen);
  const choose = async () => {
    onChoose(Number(chosen));
    return await Promise.resolve({});
  };
  return (
    <FormDialog
      title={texts.title}
      submitLabel={texts.choose}
      reason={isListed ? undefined : texts.missing}
      onSubmit={choose}
      onClose={onClose}
    >
      <TextField label={texts.words} isFocused longest={200} value={typed} onChange={setTyped} />
      {problem === undefined ? null : <ErrorState problem={problem} onRetry={refresh} />}
      {value === undefined && problem === undefined ? <SkeletonRows count={3} /> : null}
      {value !== undefined && shown.length === 0 ? <p role="status">{texts.nothing}</p> : null}
      {shown.length === 0 ? null : (
        <RadioField label={texts.found} value={chosen} options={shown} onChange={setChosen} />
      )}
      {fitting.length > mostShown ? <p>{texts.more(fitting.length - mostShown)}</p> : null}
    </FormDialog>
  );
}
