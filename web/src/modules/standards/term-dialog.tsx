import { longestMeaning, longestName, type Texts, termOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { nameOf, useLocale, useText } from '../../language/index.ts';
import { Button, FormDialog, LongTextField, TextField } from '../../ui/index.ts';
import type { GlossaryRow } from './glossary-rows.ts';
import { glossaryTexts } from './glossary-texts.ts';

const isSaid = ({ nl = '', en = '' }: Texts) => nl.trim() !== '' || en.trim() !== '';
/** Only the languages in which something is said. */
const saidOf = ({ nl = '', en = '' }: Texts): Texts => ({
  ...(nl.trim() === '' ? {} : { nl: nl.trim() }),
  ...(en.trim() === '' ? {} : { en: en.trim() }),
});

/** Gives a term of Regie an own name, or writes a term of the organisation itself. */
export function TermDialog({ row, onClose }: { row: GlossaryRow | undefined; onClose: () => void }) {
  const text = useText(glossaryTexts);
  const { language, ownNames } = useLocale();
  const write = useWrite();
  const regie = row?.regie;
  const own = row?.own;
  const plural = nameOf(ownNames, `plural.${row?.key}`, language);
  const [name, setName] = useState<Texts>(own?.name ?? {});
  const [meaning, setMeaning] = useState<Texts>(own?.meaning ?? {});
  const [source, setSource] = useState(own?.source ?? '');
  const missing = isSaid(name) ? undefined : text.needsName;
  const meaningless = regie !== undefined || isSaid(meaning) ? undefined : text.needsMeaning;
  const body = { name: saidOf(name), meaning: saidOf(meaning), source: source.trim() || null };
  const choices = { said: text.saved, showsProblem: true } as const;
  const save = async () =>
    own === undefined
      ? await write(termOperations.add, { body: { ...body, code: row?.key ?? null } }, choices)
      : await write(
          termOperations.change,
          { parameters: { id: own.id }, version: own.version, body },
          choices,
        );
  const remove = async (id: string) => {
    const said = regie === undefined ? text.removed : text.givenBack;
    const answer = await write(termOperations.remove, { parameters: { id } }, { said });
    if (answer.problem === undefined) onClose();
  };
  const title =
    row === undefined ? text.add : (own === undefined ? text.renameTerm : text.changeTerm)(row[language]);
  return (
    <FormDialog
      title={title}
      submitLabel={text.save}
      reason={missing ?? meaningless}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          {regie !== undefined && <p>{text.renameLead(regie.nl, regie.en)}</p>}
          {plural !== undefined && <p>{text.pluralApart(plural)}</p>}
          <TextField
            label={text.nameNl}
            value={name.nl ?? ''}
            onChange={(nl) => setName({ ...name, nl })}
            longest={longestName}
            error={at('body.name')}
            isFocused
          />
          <TextField
            label={text.nameEn}
            value={name.en ?? ''}
            onChange={(en) => setName({ ...name, en })}
            longest={longestName}
          />
          <LongTextField
            label={text.meaningNl}
            value={meaning.nl ?? ''}
            placeholder={regie?.meaning.nl ?? ''}
            onChange={(nl) => setMeaning({ ...meaning, nl })}
            longest={longestMeaning}
            error={at('body.meaning')}
          />
          <LongTextField
            label={text.meaningEn}
            value={meaning.en ?? ''}
            placeholder={regie?.meaning.en ?? ''}
            onChange={(en) => setMeaning({ ...meaning, en })}
            longest={longestMeaning}
          />
          <TextField
            label={text.source}
            help={text.sourceHelp}
            value={source}
            onChange={setSource}
            longest={120}
          />
          {own !== undefined && (
            <Button kind="danger" onClick={() => void remove(own.id)}>
              {regie === undefined ? text.remove : text.giveBack}
            </Button>
          )}
        </>
      )}
    </FormDialog>
  );
}
