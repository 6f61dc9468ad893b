import { type WaiverView, waiverOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { FormDialog, LongTextField, RadioField } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Grants or refuses a waiver, with the reason. */
export function WaiverDecision({ waiver, onClose }: { waiver: WaiverView; onClose: () => void }) {
  const text = useText(texts);
  const language = useLanguage();
  const write = useWrite();
  const [choice, setChoice] = useState<'grant' | 'refuse'>('grant');
  const [reason, setReason] = useState('');
  const decide = async () => {
    return await write(
      waiverOperations.decide,
      { parameters: { id: waiver.id }, body: { isGranted: choice === 'grant', reason } },
      { said: text.decided, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.decide}
      onClose={onClose}
      submitLabel={choice === 'grant' ? text.grant : text.refuse}
      onSubmit={decide}
    >
      <p>
        {waiver.controlTitle[language]} · {waiver.scopeTitle}: {waiver.reason}
      </p>
      <RadioField
        label={text.decide}
        value={choice}
        options={[
          { value: 'grant', label: text.grant },
          { value: 'refuse', label: text.refuse },
        ]}
        onChange={setChoice}
      />
      <LongTextField label={text.reason} value={reason} onChange={setReason} longest={2000} isRequired />
    </FormDialog>
  );
}
