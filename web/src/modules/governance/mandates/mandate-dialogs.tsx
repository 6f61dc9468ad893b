import {
  type MandateKind,
  type MandateView,
  mandateKinds,
  mandateOperations,
} from '@regie/contracts/governance';
import { treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useMe, useRead, useWrite } from '../../../api/index.ts';
import { useLocale, useOption, useText } from '../../../language/index.ts';
import { ChoiceField, DayField, FormDialog, MoneyField, PersonField } from '../../../ui/index.ts';
import { usePeople } from '../../records/index.ts';
import { mandateTexts } from './mandate-texts.ts';

/** Gives a mandate; under another it begins as that one is, and stays within it. */
export function GiveMandate({
  upper,
  name = '',
  onClose,
}: {
  upper?: MandateView;
  /** Of whom holds the mandate above. */
  name?: string;
  onClose: () => void;
}) {
  const text = useText(mandateTexts);
  const option = useOption();
  const { today } = useLocale();
  const me = useMe();
  const write = useWrite();
  const others = usePeople().filter(({ id }) => id !== me.person.id && id !== upper?.personId);
  const tree = useRead(treeOperations.tree, {});
  const places = tree.value?.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  const [personId, setPersonId] = useState<string | null>(null);
  const [kind, setKind] = useState<MandateKind>(upper?.kind ?? 'waiver');
  const [scopeId, setScopeId] = useState<string | null>(upper?.scopeId ?? null);
  const [upToCents, setUpToCents] = useState<number | null>(upper?.upToCents ?? null);
  const [startsOn, setStartsOn] = useState<string | null>(
    upper !== undefined && upper.startsOn > today ? upper.startsOn : today,
  );
  const [endsOn, setEndsOn] = useState<string | null>(upper?.endsOn ?? null);
  const place = scopeId ?? places[0]?.id ?? null;
  const give = async () => {
    if (personId === null || startsOn === null || place === null) return 'open' as const;
    const under = { underId: upper?.id ?? null };
    const body = { personId, kind, scopeId: place, upToCents, startsOn, endsOn, ...under };
    return await write(mandateOperations.give, { body }, { said: text.given, showsProblem: true });
  };
  const missing = personId === null ? text.personMissing : startsOn === null ? text.dayMissing : undefined;
  return (
    <FormDialog
      title={upper === undefined ? text.give : text.replaceTitle(name)}
      submitLabel={text.give}
      reason={missing}
      onSubmit={give}
      onClose={onClose}
    >
      {(at) => (
        <>
          {upper !== undefined && <p>{text.replaceLead}</p>}
          <PersonField
            label={text.person}
            value={personId}
            people={others}
            onChange={setPersonId}
            error={at('body.personId')}
            isRequired
            isFocused
          />
          {upper === undefined && (
            <ChoiceField
              label={text.kind}
              hasNone={false}
              value={kind}
              options={mandateKinds.map((value) => ({ value, label: option('mandate-kind', value) }))}
              onChange={(value) => value !== null && setKind(value)}
            />
          )}
          <ChoiceField
            label={text.place}
            help={text.placeHelp}
            hasNone={false}
            value={place}
            options={places.map((node) => ({ value: node.id, label: node.title }))}
            onChange={setScopeId}
          />
          <MoneyField
            label={text.upTo}
            help={text.upToHelp}
            value={upToCents}
            onChange={setUpToCents}
            error={at('body.upToCents')}
          />
          <DayField
            label={text.from}
            value={startsOn}
            onChange={setStartsOn}
            error={at('body.startsOn')}
            isRequired
          />
          <DayField label={text.until} value={endsOn} onChange={setEndsOn} error={at('body.endsOn')} />
        </>
      )}
    </FormDialog>
  );
}

/** Ends a mandate on a day, with what stands under it. */
export function EndMandate({
  mandate,
  name,
  onClose,
}: {
  mandate: MandateView;
  name: string;
  onClose: () => void;
}) {
  const text = useText(mandateTexts);
  const { today } = useLocale();
  const write = useWrite();
  const [endsOn, setEndsOn] = useState<string | null>([mandate.startsOn, today].sort().at(-1) ?? today);
  const end = async () => {
    if (endsOn === null) return 'open' as const;
    return await write(
      mandateOperations.end,
      { parameters: { id: mandate.id }, version: mandate.version, body: { endsOn } },
      { said: text.ended, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.endTitle(name)}
      submitLabel={text.doEnd}
      reason={endsOn === null ? text.dayMissing : undefined}
      onSubmit={end}
      onClose={onClose}
    >
      {(at) => (
        <>
          <p>{text.endNote}</p>
          <DayField
            label={text.endOn}
            value={endsOn}
            onChange={setEndsOn}
            error={at('body.endsOn')}
            isRequired
            isFocused
          />
        </>
      )}
    </FormDialog>
  );
}
