import { type ConfiguredText, type Problem, readConfiguredText } from '@regie/contracts';
import {
  type CustomField,
  customFieldKinds,
  customFieldOperations,
  recordTypes,
} from '@regie/contracts/records';
import { useId, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  Dialog,
  Form,
  LongTextField,
  problemAt,
  RefusalNote,
  TextField,
} from '../../ui/index.ts';
import { fieldTexts } from './field-texts.ts';

/** Places of the request that have a field here. */
const shownAt = ['body.label', 'body.options'];

interface Draft {
  readonly nl: string;
  readonly en: string;
  readonly recordType: CustomField['recordType'];
  readonly kind: CustomField['kind'];
  readonly options: string;
}

function draftOf(field: CustomField | undefined): Draft {
  return {
    nl: field?.label.nl ?? '',
    en: field?.label.en ?? '',
    recordType: field?.recordType ?? 'project',
    kind: field?.kind ?? 'text',
    options: field?.options.join('\n') ?? '',
  };
}

/** What of a draft is sent: an empty label is left out, and choices only where they belong. */
function contentOf(draft: Draft): { label: ConfiguredText; options: string[] } {
  const nl = draft.nl.trim();
  const en = draft.en.trim();
  const options = draft.options.split('\n').map((option) => option.trim());
  return {
    label: { ...(nl === '' ? {} : { nl }), ...(en === '' ? {} : { en }) },
    options: draft.kind === 'choice' ? options.filter((option) => option !== '') : [],
  };
}

/** Adds a field, or changes label and choices of one. Type and kind stay: values hang on them. */
export function FieldDialog({ field, onClose }: { field: CustomField | undefined; onClose: () => void }) {
  const text = useText(fieldTexts);
  const language = useLanguage();
  const write = useWrite();
  const form = useId();
  const [draft, setDraft] = useState(() => draftOf(field));
  const [problem, setProblem] = useState<Problem>();
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const save = async () => {
    const content = contentOf(draft);
    const { recordType, kind } = draft;
    const answer =
      field === undefined
        ? await write(
            customFieldOperations.add,
            { body: { ...content, recordType, kind } },
            { said: text.added(readConfiguredText(content.label, language)), showsProblem: true },
          )
        : await write(
            customFieldOperations.change,
            { parameters: { id: field.id }, version: field.version, body: content },
            { said: text.changed, showsProblem: true },
          );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  const isNew = field === undefined;
  const title = isNew ? text.add : text.changeTitle(readConfiguredText(field.label, language));
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <Button type="submit" form={form} kind="primary">
          {isNew ? text.add : text.change}
        </Button>
      }
    >
      <Form id={form} onSubmit={save}>
        <TextField
          label={text.labelNl}
          value={draft.nl}
          onChange={(nl) => set({ nl })}
          error={problemAt(problem, 'body.label', language)}
          longest={200}
          isFocused
        />
        <TextField
          label={text.labelEn}
          help={text.labelHelp}
          value={draft.en}
          onChange={(en) => set({ en })}
          longest={200}
        />
        {isNew && (
          <>
            <ChoiceField
              label={text.recordType}
              value={draft.recordType}
              options={recordTypes.map((value) => ({ value, label: text.types[value] }))}
              onChange={(recordType) => recordType !== null && set({ recordType })}
              hasNone={false}
            />
            <ChoiceField
              label={text.kind}
              value={draft.kind}
              options={customFieldKinds.map((value) => ({ value, label: text.kinds[value] }))}
              onChange={(kind) => kind !== null && set({ kind })}
              hasNone={false}
            />
          </>
        )}
        {draft.kind === 'choice' && (
          <LongTextField
            label={text.options}
            help={text.optionsHelp}
            value={draft.options}
            onChange={(options) => set({ options })}
            error={problemAt(problem, 'body.options', language)}
          />
        )}
        <RefusalNote problem={problem} shownAt={shownAt} />
      </Form>
    </Dialog>
  );
}
