import { type Language, languages, type Problem } from '@regie/contracts';
import { accountOperations, type Me, organisationOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { type Conflict, call, useMerge, useWrite, type Values } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  ChoiceField,
  ConflictChoice,
  Form,
  FormButtons,
  problemAt,
  RefusalNote,
  TextField,
} from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Places of the request that have a field here. */
const shownAt = ['body.name', 'body.timeZone'];

const languageNames = { nl: 'Nederlands', en: 'English' } as const;
const usualLanguage = 'nl';

type Settings = {
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly hasShareLinks: boolean;
};
type Draft = Partial<Settings>;
type Versioned = Settings & { readonly version: number };

function versioned(organisation: Me['organisation']): Versioned | undefined {
  const { version, name, language = usualLanguage, timeZone, hasShareLinks = false } = organisation;
  return version === undefined ? undefined : { version, name, language, timeZone, hasShareLinks };
}

/** Changes settings that somebody else may be changing as well. */
function useSettingWrites() {
  const write = useWrite();
  const text = useText(texts);
  return useMerge<Versioned, unknown>({
    send: ({ version }, values) =>
      write(
        organisationOperations.update,
        { version, body: values },
        { said: text.saved, showsProblem: true },
      ),
    readCurrent: async () => {
      const { value } = await call(accountOperations.me, {});
      return value === undefined ? undefined : versioned(value.organisation);
    },
    valueOf: ({ version: _, ...settings }, name) => {
      const values: Values = settings;
      return values[name] ?? null;
    },
  });
}

function SettingConflict({ conflict }: { conflict: Conflict<Versioned> }) {
  const text = useText(texts);
  const labels: Readonly<Record<string, string>> = {
    name: text.name,
    language: text.language,
    timeZone: text.zone,
    hasShareLinks: text.sharing,
  };
  const write = (name: string, value: string | number | boolean | null) =>
    name === 'language'
      ? languageNames[value === 'en' ? 'en' : 'nl']
      : typeof value === 'boolean'
        ? text.onOff(value)
        : String(value ?? '');
  return (
    <ConflictChoice
      title={conflict.current.name}
      fields={conflict.clashes.map(({ name, mine, theirs }) => ({
        name,
        label: labels[name] ?? name,
        mine: write(name, mine),
        theirs: write(name, theirs),
      }))}
      onSettle={conflict.settle}
    />
  );
}

/** The settings that hold for everybody. */
export function OrganisationForm({ organisation }: { organisation: Me['organisation'] }) {
  const text = useText(texts);
  const language = useLanguage();
  const { merge, conflict } = useSettingWrites();
  const current = versioned(organisation);
  const [draft, setDraft] = useState<Draft>({});
  // As it was read when typing began: what somebody else changes meanwhile is held against this.
  const [read, setRead] = useState(current);
  const [problem, setProblem] = useState<Problem>();
  const shown = { ...organisation, ...draft };
  const set = (change: Draft) => {
    if (Object.keys(draft).length === 0) setRead(current);
    setDraft({ ...draft, ...change });
  };
  const save = async () => {
    if (read === undefined) return;
    const answer = Object.keys(draft).length === 0 ? undefined : await merge(read, draft);
    setProblem(answer?.problem);
    if (answer?.problem === undefined) setDraft({});
  };
  return (
    <>
      <Form onSubmit={save}>
        <TextField
          label={text.name}
          value={shown.name}
          onChange={(name) => set({ name })}
          error={problemAt(problem, 'body.name', language)}
          isRequired
        />
        <ChoiceField
          label={text.language}
          value={shown.language ?? usualLanguage}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => value !== null && set({ language: value })}
          hasNone={false}
        />
        <TextField
          label={text.zone}
          help={text.zoneHelp}
          value={shown.timeZone}
          onChange={(timeZone) => set({ timeZone })}
          error={problemAt(problem, 'body.timeZone', language)}
          isRequired
        />
        <CheckField
          label={text.sharing}
          help={text.sharingHelp}
          isChecked={shown.hasShareLinks ?? false}
          onChange={(hasShareLinks) => set({ hasShareLinks })}
        />
        <RefusalNote problem={problem} shownAt={shownAt} />
        <FormButtons>
          <Button type="submit" kind="primary" reason={current === undefined ? text.cannotSave : undefined}>
            {text.save}
          </Button>
        </FormButtons>
      </Form>
      {conflict !== undefined && <SettingConflict conflict={conflict} />}
    </>
  );
}
