import type { Workflow, WorkflowDraft } from '@regie/contracts/workflows';
import { useState } from 'react';
import { useLanguage, useText } from '../../language/index.ts';
import { ChoiceField, FormDialog } from '../../ui/index.ts';
import { sayIn } from './step-numbers.ts';
import { workflowTexts } from './texts.ts';
import { WorkflowDialog } from './workflow-dialog.tsx';

const asNew = 'new';

/** A draft from advice becomes a new workflow, or the next version of one that the reader keeps. */
export function WorkOutWorkflow({
  draft,
  workflows,
  places,
  onClose,
}: {
  draft: WorkflowDraft;
  workflows: readonly Workflow[];
  places: readonly { readonly id: string; readonly title: string }[];
  onClose: () => void;
}) {
  const text = useText(workflowTexts);
  const language = useLanguage();
  const kept = workflows.filter(({ mayWrite, isRetired }) => mayWrite && !isRetired);
  const [target, setTarget] = useState<string | null>(asNew);
  const [isChosen, setChosen] = useState(kept.length === 0);
  if (isChosen) {
    const workflow = kept.find(({ id }) => id === target);
    return <WorkflowDialog workflow={workflow} places={places} draft={draft} onClose={onClose} />;
  }
  const options = [
    { value: asNew, label: text.becomesNew },
    ...kept.map(({ id, versions, placeTitle }) => ({
      value: id,
      label: text.becomesNext(sayIn(versions[0]?.name ?? {}, language), placeTitle),
    })),
  ];
  return (
    <FormDialog
      title={text.workOutTitle(draft.key)}
      submitLabel={text.workOut}
      onSubmit={async () => {
        setChosen(true);
        return 'open' as const;
      }}
      onClose={onClose}
    >
      <p>{draft.title}</p>
      <ChoiceField
        label={text.becomes}
        value={target}
        options={options}
        onChange={setTarget}
        hasNone={false}
        isFocused
      />
    </FormDialog>
  );
}
