import { accountOperations } from '@regie/contracts/accounts';
import { type GateOutcome, type GateShown, gateOperations, gateOutcomes } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useMeaning, useOption, useText } from '../../language/index.ts';
import { Button, DayField, FormDialog, LongTextField, RadioField, TextField } from '../../ui/index.ts';
import { isAllowed } from '../records/index.ts';
import { type ConditionDraft, ConditionFields, isWhole } from './condition-fields.tsx';
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
  const [premises, setPremises] = useState<readonly string[]>([]);
  const [conditions, setConditions] = useState<readonly ConditionDraft[]>([]);
  const [restartsOn, setRestartsOn] = useState<string | null>(null);
  const isConditional = outcome === 'conditional-go';
  const asked = isConditional ? conditions : [];
  const decide = async () => {
    const body = {
      outcome,
      reason,
      premises: premises
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
            onChange={(value) => {
              setOutcome(value);
              if (value === 'conditional-go' && conditions.length === 0) {
                setConditions([{ title: '', ownerId: null, dueOn: null }]);
              }
            }}
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
          {isConditional && (
            <ConditionFields conditions={conditions} people={people} onChange={setConditions} />
          )}
          {premises.map((statement, index) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: premises are told apart by their place
              key={index}
              label={text.premise(index + 1)}
              help={text.premiseHelp}
              value={statement}
              onChange={(value) =>
                setPremises((now) => now.map((one, place) => (place === index ? value : one)))
              }
              longest={500}
            />
          ))}
          <Button icon="plus" onClick={() => setPremises((now) => [...now, ''])}>
            {text.addPremise}
          </Button>
        </>
      )}
    </FormDialog>
  );
}
