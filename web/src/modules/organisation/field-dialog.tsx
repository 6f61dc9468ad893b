import { readConfiguredText } from '@regie/contracts';
import {
  type CustomField,
  customFieldKinds,
  customFieldOperations,
  recordTypes,
} from '@regie/contracts/records';
import { type ReactNode, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useTerm, useText } from '../../language/index.ts';
import {
  ChoiceField,
  ConflictChoice,
  FormDialog,
  LongTextField,
  type Submitted,
  TextField,
} from '../../ui/index.ts';
import { fieldTexts } from './field-texts.ts';
import { draftOf, type FieldDraft, labelOf, optionsOf, useFieldWrites } from './use-field-writes.ts';

/** Places of the request that have a field here. */

interface FieldFormProps {
  readonly title: string;
  readonly verb: string;
  readonly draft: FieldDraft;
  readonly onDraft: (draft: FieldDraft) => void;
  readonly hasOptions: boolean;
  readonly onSave: () => Promise<Submitted>;
  /** False while a conflict is asked about instead. */
  readonly isOpen?: boolean;
  readonly onClose: () => void;
  /** What is asked between the labels and the choices. */
  readonly children?: ReactNode;
}

/** Labels and choices of a field. */
function FieldForm({ draft, onDraft, isOpen = true, ...props }: FieldFormProps) {
  const text = useText(fieldTexts);
  return (
    <FormDialog
      title={props.title}
      isOpen={isOpen}
      onClose={props.onClose}
      submitLabel={props.verb}
      onSubmit={props.onSave}
    >
      {(at) => (
        <>
          <TextField
            label={text.labelNl}
            value={draft.nl}
            onChange={(nl) => onDraft({ ...draft, nl })}
            error={at('body.label')}
            longest={200}
            isFocused
          />
          <TextField
            label={text.labelEn}
            help={text.labelHelp}
            value={draft.en}
            onChange={(en) => onDraft({ ...draft, en })}
            longest={200}
          />
          {props.children}
          {props.hasOptions && (
            <LongTextField
              label={text.options}
              help={text.optionsHelp}
              value={draft.options}
              onChange={(options) => onDraft({ ...draft, options })}
              error={at('body.options')}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

/** Adds a field to a type of record. */
export function AddField({ onClose }: { onClose: () => void }) {
  const text = useText(fieldTexts);
  const term = useTerm();
  const language = useLanguage();
  const write = useWrite();
  const [draft, setDraft] = useState<FieldDraft>({ nl: '', en: '', options: '' });
  const [recordType, setRecordType] = useState<CustomField['recordType']>('project');
  const [kind, setKind] = useState<CustomField['kind']>('text');
  const save = async () => {
    const label = labelOf(draft);
    const options = kind === 'choice' ? optionsOf(draft.options) : [];
    return await write(
      customFieldOperations.add,
      { body: { label, options, recordType, kind } },
      { said: text.added(readConfiguredText(label, language)), showsProblem: true },
    );
  };
  return (
    <FieldForm
      title={text.add}
      verb={text.add}
      draft={draft}
      onDraft={setDraft}
      hasOptions={kind === 'choice'}
      onSave={save}
      onClose={onClose}
    >
      <ChoiceField
        label={text.recordType}
        value={recordType}
        options={recordTypes.map((value) => ({ value, label: term(`plural.${value}`) }))}
        onChange={(value) => value !== null && setRecordType(value)}
        hasNone={false}
      />
      <ChoiceField
        label={text.kind}
        value={kind}
        options={customFieldKinds.map((value) => ({ value, label: text.kinds[value] }))}
        onChange={(value) => value !== null && setKind(value)}
        hasNone={false}
      />
    </FieldForm>
  );
}

/** Changes label and choices of a field. Type and kind stay: values hang on them. */
export function ChangeField({ field, onClose }: { field: CustomField; onClose: () => void }) {
  const text = useText(fieldTexts);
  const language = useLanguage();
  const { change, conflict } = useFieldWrites();
  // As it was read when the dialog opened: what somebody else changes meanwhile is held against this.
  const [read] = useState(field);
  const [draft, setDraft] = useState(() => draftOf(read));
  const labels = { nl: text.labelNl, en: text.labelEn, options: text.options } as const;
  const save = async () => {
    const before = draftOf(read);
    const names = (['nl', 'en', 'options'] as const).filter((name) => draft[name] !== before[name]);
    const values = Object.fromEntries(names.map((name) => [name, draft[name]]));
    return names.length === 0 ? {} : ((await change(read, values, text.changed)) ?? {});
  };
  return (
    <>
      <FieldForm
        isOpen={conflict === undefined}
        title={text.changeTitle(readConfiguredText(read.label, language))}
        verb={text.save}
        draft={draft}
        onDraft={setDraft}
        hasOptions={read.kind === 'choice'}
        onSave={save}
        onClose={onClose}
      />
      {conflict !== undefined && (
        <ConflictChoice
          title={readConfiguredText(conflict.current.label, language)}
          fields={conflict.clashes.map(({ name, mine, theirs }) => ({
            name,
            label: name === 'nl' || name === 'en' ? labels[name] : labels.options,
            mine: String(mine ?? '').replaceAll('\n', ', '),
            theirs: String(theirs ?? '').replaceAll('\n', ', '),
          }))}
          onSettle={conflict.settle}
        />
      )}
    </>
  );
}
