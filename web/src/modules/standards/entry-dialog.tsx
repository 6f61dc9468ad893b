import {
  type HandbookEntry,
  type HandbookKind,
  handbookKinds,
  handbookOperations,
  type Texts,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { Button, ChoiceField, FormDialog, LongTextField, TextField } from '../../ui/index.ts';
import { handbookTexts } from './handbook-texts.ts';

const isSaid = ({ nl = '', en = '' }: Texts) => nl.trim() !== '' || en.trim() !== '';

/** Writes an entry of the handbook, changes it or takes it out. */
export function EntryDialog({ entry, onClose }: { entry: HandbookEntry | undefined; onClose: () => void }) {
  const text = useText(handbookTexts);
  const option = useOption();
  const write = useWrite();
  const [kind, setKind] = useState<HandbookKind>(entry?.kind ?? 'role');
  const [title, setTitle] = useState<Texts>(entry?.title ?? {});
  const [says, setSays] = useState<Texts>(entry?.text ?? {});
  const said = { said: text.saved };
  const save = async () =>
    entry === undefined
      ? await write(handbookOperations.add, { body: { kind, about: null, title, text: says } }, said)
      : await write(
          handbookOperations.change,
          { parameters: { id: entry.id }, version: entry.version, body: { title, text: says } },
          said,
        );
  const remove = async (id: string) => {
    const answer = await write(handbookOperations.remove, { parameters: { id } }, { said: text.removed });
    if (answer.problem === undefined) onClose();
  };
  return (
    <FormDialog
      title={entry === undefined ? text.add : text.edit}
      submitLabel={text.save}
      reason={isSaid(title) && isSaid(says) ? undefined : text.needsWords}
      onSubmit={save}
      onClose={onClose}
    >
      {entry === undefined && (
        <ChoiceField
          label={text.kind}
          value={kind}
          options={handbookKinds.map((value) => ({ value, label: option('handbook-kind', value) }))}
          onChange={(value) => setKind(value ?? kind)}
        />
      )}
      <TextField
        label={text.titleNl}
        value={title.nl ?? ''}
        onChange={(nl) => setTitle({ ...title, nl })}
        longest={120}
      />
      <TextField
        label={text.titleEn}
        value={title.en ?? ''}
        onChange={(en) => setTitle({ ...title, en })}
        longest={120}
      />
      <LongTextField
        label={text.textNl}
        value={says.nl ?? ''}
        onChange={(nl) => setSays({ ...says, nl })}
        longest={1500}
      />
      <LongTextField
        label={text.textEn}
        value={says.en ?? ''}
        onChange={(en) => setSays({ ...says, en })}
        longest={1500}
      />
      {entry !== undefined && (
        <Button kind="danger" onClick={() => void remove(entry.id)}>
          {text.remove}
        </Button>
      )}
    </FormDialog>
  );
}
