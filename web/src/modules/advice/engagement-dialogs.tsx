import { type Opening, openings } from '@regie/contracts';
import { type EngagementView, engagementOperations } from '@regie/contracts/advice';
import { treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useMe, useRead, useWrite } from '../../api/index.ts';
import { useLocale, useOption, useText } from '../../language/index.ts';
import { CheckField, ChoiceField, DayField, FormDialog, LongTextField, PersonField } from '../../ui/index.ts';
import { usePeople } from '../records/index.ts';
import styles from './advice.module.css';
import { adviceTexts } from './advice-texts.ts';

/** Lets somebody from outside read a part of the tree until a day. */
export function GiveEngagement({ onClose }: { readonly onClose: () => void }) {
  const text = useText(adviceTexts);
  const { today } = useLocale();
  const me = useMe();
  const write = useWrite();
  const people = usePeople().filter(({ id }) => id !== me.person.id);
  const tree = useRead(treeOperations.tree, {});
  const places = tree.value?.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  const [personId, setPersonId] = useState<string | null>(null);
  const [scopeId, setScopeId] = useState<string | null>(null);
  const [task, setTask] = useState('');
  const [startsOn, setStartsOn] = useState<string | null>(today);
  const [endsOn, setEndsOn] = useState<string | null>(null);
  const [opens, setOpens] = useState<readonly Opening[]>(['projects', 'registers']);
  const place = scopeId ?? places[0]?.id ?? null;
  const isMissing =
    personId === null || place === null || startsOn === null || endsOn === null || task.trim() === '';
  const give = async () => {
    if (personId === null || place === null || startsOn === null || endsOn === null) return 'open' as const;
    const body = { personId, scopeId: place, task, startsOn, endsOn, opens: [...opens] };
    return await write(engagementOperations.give, { body }, { said: text.given, showsProblem: true });
  };
  return (
    <FormDialog
      title={text.give}
      submitLabel={text.give}
      reason={isMissing ? text.missing : undefined}
      onSubmit={give}
      onClose={onClose}
    >
      {(at) => (
        <>
          <PersonField
            label={text.person}
            help={text.personHelp}
            value={personId}
            people={people}
            onChange={setPersonId}
            error={at('body.personId')}
            isRequired
            isFocused
          />
          <ChoiceField
            label={text.place}
            help={text.placeHelp}
            hasNone={false}
            value={place}
            options={places.map((node) => ({ value: node.id, label: node.title }))}
            onChange={setScopeId}
          />
          <LongTextField label={text.task} value={task} onChange={setTask} longest={2000} isRequired />
          <DayField
            label={text.from}
            value={startsOn}
            onChange={setStartsOn}
            error={at('body.startsOn')}
            isRequired
          />
          <DayField
            label={text.until}
            value={endsOn}
            onChange={setEndsOn}
            error={at('body.endsOn')}
            isRequired
          />
          <OpeningFields opens={opens} onChange={setOpens} />
        </>
      )}
    </FormDialog>
  );
}

function OpeningFields({
  opens,
  onChange,
}: {
  readonly opens: readonly Opening[];
  readonly onChange: (opens: readonly Opening[]) => void;
}) {
  const text = useText(adviceTexts);
  const option = useOption();
  return (
    <fieldset className={styles.opens}>
      <legend>{text.opensBesides}</legend>
      {openings.map((opening) => (
        <CheckField
          key={opening}
          label={option('opening', opening)}
          isChecked={opens.includes(opening)}
          onChange={(isChecked) =>
            onChange(isChecked ? [...opens, opening] : opens.filter((one) => one !== opening))
          }
        />
      ))}
    </fieldset>
  );
}

interface ChangeProps {
  readonly engagement: EngagementView;
  readonly name: string;
  readonly onClose: () => void;
}

/** Prolongs or shortens an engagement, and says why. */
export function MoveEnd({ engagement, name, onClose }: ChangeProps) {
  const text = useText(adviceTexts);
  const write = useWrite();
  const [endsOn, setEndsOn] = useState<string | null>(engagement.endsOn);
  const [reason, setReason] = useState('');
  const move = async () => {
    if (endsOn === null) return 'open' as const;
    const { id, version } = engagement;
    return await write(
      engagementOperations.move,
      { parameters: { id }, version, body: { endsOn, reason } },
      { said: text.moved, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.moveTitle(name)}
      submitLabel={text.doMove}
      reason={endsOn === null || reason.trim() === '' ? text.reasonMissing : undefined}
      onSubmit={move}
      onClose={onClose}
    >
      {(at) => (
        <>
          <DayField
            label={text.until}
            value={endsOn}
            onChange={setEndsOn}
            error={at('body.endsOn')}
            isRequired
            isFocused
          />
          <LongTextField label={text.reason} value={reason} onChange={setReason} longest={2000} isRequired />
        </>
      )}
    </FormDialog>
  );
}

/** Ends an engagement at once, and says why. */
export function EndNow({ engagement: { id, version }, name, onClose }: ChangeProps) {
  const text = useText(adviceTexts);
  const write = useWrite();
  const [reason, setReason] = useState('');
  const end = async () =>
    await write(
      engagementOperations.end,
      { parameters: { id }, version, body: { reason } },
      { said: text.ended, showsProblem: true },
    );
  return (
    <FormDialog
      title={text.endTitle(name)}
      submitLabel={text.doEnd}
      reason={reason.trim() === '' ? text.reasonMissing : undefined}
      onSubmit={end}
      onClose={onClose}
    >
      <p>{text.endNote}</p>
      <LongTextField
        label={text.reason}
        value={reason}
        onChange={setReason}
        longest={2000}
        isRequired
        isFocused
      />
    </FormDialog>
  );
}
