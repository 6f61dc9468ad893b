import { proposalOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { holds, useMe, useWrite } from '../../api/index.ts';
import { type Catalogue, useText } from '../../language/index.ts';
import type { CellValue } from '../../ui/grid/index.ts';
import { Button, ChoiceField, FormDialog, LongTextField } from '../../ui/index.ts';
import { isAllowed } from './allowed.ts';
import { lockOfField } from './field-columns.tsx';
import { FieldInput } from './field-input.tsx';
import type { NamedField } from './field-set.ts';
import { type RecordKind, type RecordView, readField, toPatch } from './record-kind.ts';
import type { ValueContext } from './value-text.ts';

const en = {
  propose: 'Propose a change',
  lead: 'Your role does not change this itself. What you propose waits for who decides; they read your reason.',
  field: 'What should change',
  reason: 'Why',
  needed: 'This is needed.',
  send: 'Propose',
  sent: 'Proposed; it waits for a decision',
};
const nl: typeof en = {
  propose: 'Wijziging voorstellen',
  lead: 'Met uw rol wijzigt u dit niet zelf. Uw voorstel wacht op wie besluit; die leest uw reden.',
  field: 'Wat moet er wijzigen',
  reason: 'Waarom',
  needed: 'Dit is nodig.',
  send: 'Voorstellen',
  sent: 'Voorgesteld; het wacht op een besluit',
};
const proposeTexts: Catalogue<typeof en> = { en, nl };

interface ProposeProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
  readonly fields: readonly NamedField[];
  readonly context: ValueContext;
}

function ProposeDialog({ kind, record, fields, context, onClose }: ProposeProps & { onClose: () => void }) {
  const texts = useText(proposeTexts);
  const write = useWrite();
  const choices = fields.filter(({ field }) => lockOfField(field, context) === undefined);
  const [name, setName] = useState(choices[0]?.name ?? null);
  const [value, setValue] = useState<CellValue>(name === null ? null : readField(record, name));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const named = choices.find((choice) => choice.name === name);
  const send = async () => {
    setTried(true);
    if (named === undefined || reason.trim() === '') return 'open' as const;
    return await write(
      proposalOperations.make,
      {
        body: {
          operation: kind.operations.update.id,
          parameters: { id: record.id },
          body: toPatch(kind.fields, { [named.name]: value }),
          version: record.version,
          reason: reason.trim(),
        },
      },
      { said: texts.sent, showsProblem: true },
    );
  };
  return (
    <FormDialog title={texts.propose} submitLabel={texts.send} onSubmit={send} onClose={onClose}>
      <p>{texts.lead}</p>
      <ChoiceField
        label={texts.field}
        hasNone={false}
        isFocused
        value={name}
        options={choices.map((choice) => ({ value: choice.name, label: choice.label }))}
        onChange={(next) => {
          setName(next);
          setValue(next === null ? null : readField(record, next));
        }}
      />
      {named === undefined ? null : (
        <FieldInput key={named.name} named={named} value={value} context={context} onChange={setValue} />
      )}
      <LongTextField
        label={texts.reason}
        isRequired
        longest={2000}
        value={reason}
        onChange={setReason}
        error={isTried && reason.trim() === '' ? texts.needed : undefined}
      />
    </FormDialog>
  );
}

/** For who may not change a record: the way to ask for a change. Nothing for who may, or may not propose either. */
export function ProposeChange(props: ProposeProps) {
  const texts = useText(proposeTexts);
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const mayChange = isAllowed(props.record.can, props.kind.operations.update.id, true);
  if (mayChange || props.record.isArchived || !holds(me, 'proposal.make')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.propose}</Button>
      {isOpen && <ProposeDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
