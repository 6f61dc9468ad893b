import { assumptionOperations, type Premise } from '@regie/contracts/registers';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { CheckField, ChoiceField, FormDialog, LongTextField, type Submitted } from '../../ui/index.ts';
import { premiseTexts } from './premise-texts.ts';

export type PremiseDraft = Pick<Premise, 'statement' | 'assumptionKey' | 'hasFallen'>;

/** Says what a decision rests on: a fact, or an assumption of the same project. */
export function PremiseDialog({
  start,
  scopeId,
  onSave,
  onClose,
}: {
  readonly start: PremiseDraft;
  readonly scopeId: string;
  readonly onSave: (draft: PremiseDraft) => Promise<Submitted>;
  readonly onClose: () => void;
}) {
  const texts = useText(premiseTexts);
  const [draft, setDraft] = useState(start);
  const query = { scope: scopeId, sort: 'title', limit: '200' };
  const assumptions = useRead(assumptionOperations.list, { query }).value?.rows ?? [];
  const change = (part: Partial<PremiseDraft>) => setDraft((now) => ({ ...now, ...part }));
  const statement = draft.statement.trim();
  return (
    <FormDialog
      title={texts.title}
      submitLabel={texts.save}
      reason={statement === '' ? texts.needed : undefined}
      onSubmit={async () => await onSave({ ...draft, statement })}
      onClose={onClose}
    >
      <LongTextField
        label={texts.statement}
        help={texts.statementHelp}
        isRequired
        isFocused
        longest={500}
        value={draft.statement}
        onChange={(next) => change({ statement: next })}
      />
      <ChoiceField
        label={texts.assumption}
        value={draft.assumptionKey}
        options={assumptions
          .filter((assumption) => assumption.scopeId === scopeId)
          .map(({ key, title }) => ({ value: key, label: `${key} ${title}` }))}
        onChange={(assumptionKey) => change({ assumptionKey })}
      />
      <CheckField
        label={texts.hasFallen}
        isChecked={draft.hasFallen}
        onChange={(hasFallen) => change({ hasFallen })}
      />
    </FormDialog>
  );
}
