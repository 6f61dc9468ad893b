import { accountOperations } from '@regie/contracts/accounts';
import { type GateOutcome, type GateShown, gateOperations, gateOutcomes } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useMeaning, useOption, useText } from '../../language/index.ts';
import {
  Button,
  DayField,
  FormDialog,
  LongTextField,
  RadioField,
  Removable,
  TextField,
  useDrafts,
} from '../../ui/index.ts';
import { isAllowed } from '../records/index.ts';
import { type ConditionDraft, ConditionFields, isWhole, noCondition } from './condition-fields.tsx';
import { gateTexts } from './gate-texts.ts';
import { GateVerdict } from './gate-verdict.tsx';
import { sayIn } from './say-in.ts';

/** Decides at the gate, with the reason, what it rests on, and what must be done all the same. */
export function DecideGate({ shown, onClose }: { shown: GateShown; onClose: () => void }) {
  const text = useText(gateTexts);
  const language = useLanguage();
  const option = useOption();
  const meaning = useMeaning();
  const write = useWrite();
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const [outcome, setOutcome] = useState<GateOutcome>('go');
  const [reason, setReason] = useState('');
  const premises = useDrafts<string>(() => []);
  const conditions = useDrafts<ConditionDraft>(() => [noCondition]);
  const [restartsOn, setRestartsOn] = useState<string | null>(null);
  const isConditional = outcome === 'conditional-go';
  const asked = isConditional ? conditions.values : [];
  const decide = async () => {
    const body = {
      outcome,
      reason,
      premises: premises.values
        .filter((statement) => statement.trim() !== '')
        .map((statement) => ({ statement, assumptionKey: null })),
      conditions: asked.flatMap(({ title, ownerId, dueOn }) =>
        ownerId === null || dueOn === null ? [] : [{ title, ownerId, dueOn }],
      ),
      restartsOn: outcome === 'hold' ? restartsOn : null,
    };
    return await write(
      gateOperations.decide,
      { parameters: { id: shown.project.id }, body },
      { said: text.decided, showsProblem: true },
    );
  };
  const goesOn = isConditional || outcome === 'go';
  const isHeldUp =
    !isAllowed(shown.can, 'gates.decide', true) ||
    (goesOn && !isAllowed(shown.can, 'projects.pass-phase', true));
  const unsaid = asked.every(isWhole) ? undefined : text.conditionFirst;
  const missing = isHeldUp ? text.heldUp : reason.trim() === '' ? text.reasonFirst : unsaid;
  return (
    <FormDialog
      title={text.decideTitle(sayIn(shown.gate?.title ?? {}, language))}
      submitLabel={text.decide}
      reason={missing}
      width={640}
      onSubmit={decide}
      onClose={onClose}
    >
      {(at) => (
        <>
          <GateVerdict shown={shown} />
          <RadioField
            label={text.outcome}
            value={outcome}
            options={gateOutcomes.map((value) => ({
              value,
              label: option('gate-outcome', value),
              help: meaning(`gate-outcome.${value}`) ?? '',
            }))}
            onChange={setOutcome}
          />
          <LongTextField label={text.reason} value={reason} onChange={setReason} longest={4000} isRequired />
          {outcome === 'hold' && (
            <DayField
              label={text.restartsOn}
              value={restartsOn}
              onChange={setRestartsOn}
              error={at('body.restartsOn')}
              isRequired
            />
          )}
          {isConditional && <ConditionFields conditions={conditions} people={people} />}
          {premises.all.map(({ number, value }, index) => (
            <Removable
              key={number}
              label={text.withoutPremise(index + 1)}
              onRemove={() => premises.remove(number)}
            >
              <TextField
                label={text.premise(index + 1)}
                help={text.premiseHelp}
                value={value}
                onChange={(statement) => premises.change(number, statement)}
                longest={500}
              />
            </Removable>
          ))}
          <Button icon="plus" onClick={() => premises.add('')}>
            {text.addPremise}
          </Button>
        </>
      )}
    </FormDialog>
  );
}
