import type { Problem } from '@regie/contracts';
import { assumptionOperations, type Premise } from '@regie/contracts/registers';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  ChoiceField,
  Dialog,
  Form,
  FormButtons,
  LongTextField,
  RefusalNote,
} from '../../ui/index.ts';
import { premiseTexts } from './premise-texts.ts';

export type PremiseDraft = Pick<Premise, 'statement' | 'assumptionKey' | 'hasFallen'>;

/** Says what a decision rests on: a fact, or an assumption of the same project. */
export function PremiseDialog({
  start,
  scopeId,
  problem,
  onSave,
  onClose,
}: {
  readonly start: PremiseDraft;
  readonly scopeId: string;
  readonly problem: Problem | undefined;
  readonly onSave: (draft: PremiseDraft) => void;
  readonly onClose: () => void;
}) {
  const texts = useText(premiseTexts);
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const query = { scope: scopeId, sort: 'title', limit: '200' };
  const assumptions = useRead(assumptionOperations.list, { query }).value?.rows ?? [];
  const change = (part: Partial<PremiseDraft>) => setDraft((now) => ({ ...now, ...part }));
  const statement = draft.statement.trim();
  return (
    <Dialog title={texts.title} isOpen onClose={onClose}>
      <Form
        onSubmit={() => {
          setTried(true);
          if (statement !== '') onSave({ ...draft, statement });
        }}
      >
        <LongTextField
          label={texts.statement}
          help={texts.statementHelp}
          isRequired
          isFocused
          longest={500}
          value={draft.statement}
          error={isTried && statement === '' ? texts.needed : undefined}
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
        <RefusalNote problem={problem} />
        <FormButtons>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" type="submit">
            {texts.save}
          </Button>
        </FormButtons>
      </Form>
    </Dialog>
  );
}
