import type { Problem } from '@regie/contracts';
import { type ControlCode, waiverOperations } from '@regie/contracts/governance';
import { useId, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, DayField, Dialog, Form, LongTextField, problemAt, RefusalNote } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Asks for a waiver of one control at one place, until a day. */
export function AskWaiver({
  scopeId,
  control,
  onClose,
}: {
  scopeId: string;
  control: ControlCode;
  onClose: () => void;
}) {
  const text = useText(texts);
  const language = useLanguage();
  const write = useWrite();
  const form = useId();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const ask = async () => {
    if (until === null) return;
    const answer = await write(
      waiverOperations.ask,
      { body: { scopeId, control, reason, until } },
      { said: text.asked, showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={text.askWaiver}
      isOpen
      onClose={onClose}
      footer={
        <Button type="submit" form={form} kind="primary">
          {text.askWaiver}
        </Button>
      }
    >
      <Form id={form} onSubmit={ask}>
        <p>
          {text.control} <code>{control}</code>
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
          error={problemAt(problem, 'body.until', language)}
          isRequired
        />
        <RefusalNote problem={problem} shownAt={['body.until']} />
      </Form>
    </Dialog>
  );
}
