import {
  type OwnYearEntry,
  type OwnYearKind,
  ownYearKinds,
  type YearRepeat,
  yearOperations,
  yearRepeats,
} from '@regie/contracts/year';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { Button, ChoiceField, DayField, FormDialog, TextField } from '../../ui/index.ts';
import { yearTexts } from './texts.ts';

/** Writes a moment of the PMO itself into the year, changes it or takes it out. */
export function YearDialog({ own, onClose }: { own: OwnYearEntry | undefined; onClose: () => void }) {
  const text = useText(yearTexts);
  const option = useOption();
  const write = useWrite();
  const [kind, setKind] = useState<OwnYearKind>(own?.kind ?? 'round');
  const [title, setTitle] = useState(own?.title ?? '');
  const [startsOn, setStartsOn] = useState(own?.startsOn ?? null);
  const [endsOn, setEndsOn] = useState(own?.endsOn ?? null);
  const [repeats, setRepeats] = useState<YearRepeat>(own?.repeats ?? 'never');
  const save = async () => {
    if (startsOn === null) return 'open' as const;
    const body = { kind, title, startsOn, endsOn, repeats };
    const said = { said: text.saved };
    return own === undefined
      ? await write(yearOperations.add, { body }, said)
      : await write(yearOperations.change, { parameters: { id: own.id }, version: own.version, body }, said);
  };
  const remove = async (id: string) => {
    const answer = await write(yearOperations.remove, { parameters: { id } }, { said: text.removed });
    if (answer.problem === undefined) onClose();
  };
  return (
    <FormDialog
      title={own === undefined ? text.add : text.editOf(own.title)}
      submitLabel={text.save}
      reason={title.trim() === '' || startsOn === null ? text.missing : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          <ChoiceField
            label={text.kind}
            hasNone={false}
            value={kind}
            options={ownYearKinds.map((value) => ({ value, label: option('year-kind', value) }))}
            onChange={(value) => value !== null && setKind(value)}
          />
          <TextField label={text.name} value={title} onChange={setTitle} longest={120} isRequired isFocused />
          <DayField label={text.starts} value={startsOn} onChange={setStartsOn} isRequired />
          <DayField
            label={text.ends}
            help={text.endsHelp}
            value={endsOn}
            onChange={setEndsOn}
            error={at('body.endsOn')}
          />
          <ChoiceField
            label={text.repeats}
            hasNone={false}
            value={repeats}
            options={yearRepeats.map((value) => ({ value, label: option('year-repeat', value) }))}
            onChange={(value) => value !== null && setRepeats(value)}
          />
          {own !== undefined && (
            <Button kind="danger" onClick={() => void remove(own.id)}>
              {text.remove}
            </Button>
          )}
        </>
      )}
    </FormDialog>
  );
}
