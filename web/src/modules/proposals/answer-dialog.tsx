import { trust } from '@regie/contracts';
import type { ProposalView } from '@regie/contracts/records';
import { stepOperations } from '@regie/contracts/workflows';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { DayField, FormDialog, LongTextField, MoneyField, NumberField } from '../../ui/index.ts';
import { kindOf, useFieldWords } from '../history/index.ts';
import { proposedValues, tableOf } from './proposed-values.ts';
import { stepTexts } from './step-texts.ts';
import { useCurrent } from './use-current.ts';

type Value = string | number | boolean | null;

/** The proposer answers and, where that is wanted, proposes other values; made of the record as it is now. */
export function AnswerDialog({
  proposal,
  names,
  onClose,
}: {
  proposal: ProposalView;
  names: Readonly<Record<string, string>>;
  onClose: () => void;
}) {
  const text = useText(stepTexts);
  const words = useFieldWords(names);
  const write = useWrite();
  const current = useCurrent(proposal);
  const [answer, setAnswer] = useState('');
  const [changed, setChanged] = useState<Readonly<Record<string, Value>>>({});
  const { request } = proposal;
  const former = trust<{ body?: Record<string, unknown>; version?: number } | null>(request);
  const values = proposedValues(proposal.operation, { body: { ...former?.body, custom: undefined } });
  const send = async () =>
    await write(
      stepOperations.answer,
      {
        parameters: { id: proposal.id },
        body: {
          answer,
          ...(Object.keys(changed).length === 0 ? {} : { body: { ...former?.body, ...changed } }),
          ...(current === undefined || former?.version === undefined ? {} : { version: current.version }),
        },
      },
      { said: text.answerSaid, showsProblem: true },
    );
  const last = proposal.route?.questions.at(-1);
  return (
    <FormDialog
      title={text.answerTitle}
      submitLabel={text.answer}
      reason={answer.trim() === '' ? text.complete : undefined}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{last !== undefined && <strong>{`${names[last.askedById] ?? '…'}: ${last.question}`}</strong>}</p>
      <p>{text.answerLead}</p>
      <LongTextField
        label={text.answerLabel}
        value={answer}
        onChange={setAnswer}
        longest={2000}
        isRequired
        isFocused
      />
      {values.map(({ table, field, value }) => (
        <ValueField
          key={field}
          kind={kindOf(table, field).kind}
          label={words.label(tableOf(proposal.operation), field)}
          value={changed[field] === undefined ? value : changed[field]}
          onChange={(next) => setChanged({ ...changed, [field]: next })}
        />
      ))}
    </FormDialog>
  );
}

/** Text, numbers, money and days are changed here; for other values a proposal is withdrawn and made anew. */
function ValueField({
  kind,
  label,
  value,
  onChange,
}: {
  kind: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}) {
  if (kind === 'day' && typeof value !== 'number' && typeof value !== 'boolean') {
    return <DayField label={label} value={value} onChange={onChange} />;
  }
  if (kind === 'money' && typeof value !== 'string' && typeof value !== 'boolean') {
    return <MoneyField label={label} value={value} onChange={onChange} />;
  }
  if (kind === 'integer' && typeof value !== 'string' && typeof value !== 'boolean') {
    return <NumberField label={label} value={value} onChange={onChange} />;
  }
  return (kind === 'text' || kind === 'long-text') && typeof value === 'string' ? (
    <LongTextField label={label} value={value} onChange={onChange} longest={4000} rows={2} />
  ) : null;
}
