import { type LinkKind, linkKinds, linkOperations, searchOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { ChoiceField, FormDialog, RadioField, TextField } from '../../ui/index.ts';
import { linkTexts } from './link-texts.ts';

const mostShown = '8';
const shortest = 2;

/** A kind read from either side; what relates two records reads the same from both. */
const ways: readonly { readonly kind: LinkKind; readonly isFromOther: boolean }[] = linkKinds.flatMap(
  (kind) => [{ kind, isFromOther: false }, ...(kind === 'relates-to' ? [] : [{ kind, isFromOther: true }])],
);
const nameOf = ({ kind, isFromOther }: (typeof ways)[number]) =>
  `${isFromOther ? 'link-back' : 'link'}.${kind}`;

/** Chooses another record by its number or words, and in what way it is linked. */
export function LinkDialog({
  recordId,
  onClose,
}: {
  readonly recordId: string;
  readonly onClose: () => void;
}) {
  const texts = useText(linkTexts);
  const option = useOption();
  const write = useWrite();
  const [way, setWay] = useState(nameOf({ kind: 'relates-to', isFromOther: false }));
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const isAsked = typed.trim().length >= shortest;
  const found = useRead(
    searchOperations.find,
    { query: { q: typed.trim(), limit: mostShown } },
    { isEnabled: isAsked, keepsFormer: true },
  ).value?.hits;
  const records = (isAsked ? (found ?? []) : []).filter(
    ({ thing, record }) => thing === record.type && record.id !== recordId,
  );
  const listed =
    records.find(({ record }) => record.key === chosen) ?? (records.length === 1 ? records[0] : undefined);
  // A number that was typed whole needs no choice.
  const typedKey = /^[A-Z]{1,2}-\d{1,9}$/.exec(typed.trim().toUpperCase())?.[0];
  const key = typedKey ?? listed?.record.key;
  const save = async () => {
    const kind = ways.find((each) => nameOf(each) === way);
    if (key === undefined || kind === undefined) return 'open' as const;
    return await write(
      linkOperations.add,
      { parameters: { id: recordId }, body: { ...kind, key } },
      { said: texts.linked(key), showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={texts.title}
      submitLabel={texts.link}
      reason={key === undefined ? texts.missing : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      <ChoiceField
        label={texts.how}
        isRequired
        value={way}
        options={ways.map((each) => ({
          value: nameOf(each),
          label: option(each.isFromOther ? 'link-back' : 'link', each.kind),
        }))}
        onChange={(next) => setWay(next ?? way)}
      />
      <TextField
        label={texts.other}
        help={texts.otherHelp}
        isFocused
        longest={200}
        value={typed}
        onChange={setTyped}
      />
      {records.length > 0 ? (
        <RadioField
          label={texts.found}
          value={key ?? ''}
          options={records.map(({ record }) => ({
            value: record.key,
            label: `${record.key} ${record.title}`,
            ...(record.placeTitle === null ? {} : { help: record.placeTitle }),
          }))}
          onChange={setChosen}
        />
      ) : isAsked && found !== undefined ? (
        <p role="status">{texts.nothing}</p>
      ) : null}
    </FormDialog>
  );
}
