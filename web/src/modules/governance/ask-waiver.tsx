import { type ControlCode, waiverOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { DayField, FormDialog, LongTextField } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Asks for a waiver of one control at one place, until a day. */
export function AskWaiver({
  scopeId,
  control,
  title,
  onClose,
}: {
  scopeId: string;
  control: ControlCode;
  /** What the control is called. */
  title: string;
  onClose: () => void;
}) {
  const text = useText(texts);
  const write = useWrite();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const ask = async () => {
    if (until === null) return 'open' as const;
    return await write(
      waiverOperations.ask,
      { body: { scopeId, control, reason, until } },
      { said: text.asked, showsProblem: true },
    );
  };
  return (
    <FormDialog title={text.askWaiver} onClose={onClose} submitLabel={text.askWaiver} onSubmit={ask}>
      {(at) => (
        <>
          <p>
            {text.control}: <strong>{title}</strong>
          </p>
          <LongTextField
            label={text.reason}
            value={reason}
            onChange={setReason}
            longest={2000}
            isRequired
            isFocused
          />
          <DayField
            label={text.until}
            value={until}
            onChange={setUntil}
            error={at('body.until')}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}
