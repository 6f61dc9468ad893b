import type { Problem } from '@regie/contracts';
import { type LinkKind, linkKinds, linkOperations, searchOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  Dialog,
  Form,
  FormButtons,
  RadioField,
  RefusalNote,
  TextField,
} from '../../ui/index.ts';
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
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const isAsked = typed.trim().length >= shortest;
  const found = useRead(
    searchOperations.find,
    { query: { q: typed.trim(), limit: mostShown } },
    { isEnabled: isAsked, keepsFormer: true },
  ).value?.hits;
  const records = (isAsked ? (found ?? []) : []).filter(
    ({ thing, record }) => thing === record.type && record.id !== recordId,
  );
  const only = records.length === 1 ? records[0]?.record.key : undefined;
  const key = records.some(({ record }) => record.key === chosen) ? chosen : only;
  const save = async () => {
    setTried(true);
    const kind = ways.find((each) => nameOf(each) === way);
    if (key === undefined || kind === undefined) return;
    const answer = await write(
      linkOperations.add,
      { parameters: { id: recordId }, body: { ...kind, key } },
      { said: texts.linked(key), showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog title={texts.title} isOpen onClose={onClose}>
      <Form onSubmit={save}>
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
          error={isTried && key === undefined ? texts.missing : undefined}
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
        <RefusalNote problem={problem} />
        <FormButtons>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" type="submit">
            {texts.link}
          </Button>
        </FormButtons>
      </Form>
    </Dialog>
  );
}
