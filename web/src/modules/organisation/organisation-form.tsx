import { languages, type Problem } from '@regie/contracts';
import { type Me, organisationOperations } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ChoiceField, Form, FormButtons, problemAt, RefusalNote, TextField } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Places of the request that have a field here. */
const shownAt = ['body.name', 'body.timeZone'];

const languageNames = { nl: 'Nederlands', en: 'English' } as const;
const usualLanguage = 'nl';

/** The settings that hold for everybody. */
export function OrganisationForm({ organisation }: { organisation: Me['organisation'] }) {
  const text = useText(texts);
  const language = useLanguage();
  const write = useWrite();
  const [name, setName] = useState(organisation.name);
  const [timeZone, setTimeZone] = useState(organisation.timeZone);
  const [usual, setUsual] = useState(organisation.language ?? usualLanguage);
  const [problem, setProblem] = useState<Problem>();
  const { version } = organisation;
  const save = async () => {
    if (version === undefined) return;
    const answer = await write(
      organisationOperations.update,
      { version, body: { name, timeZone: timeZone.trim(), language: usual } },
      { said: text.saved, showsProblem: true },
    );
    setProblem(answer.problem);
  };
  return (
    <Form onSubmit={save}>
      <TextField
        label={text.name}
        value={name}
        onChange={setName}
        error={problemAt(problem, 'body.name', language)}
        isRequired
      />
      <ChoiceField
        label={text.language}
        value={usual}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(value) => value !== null && setUsual(value)}
        hasNone={false}
      />
      <TextField
        label={text.zone}
        help={text.zoneHelp}
        value={timeZone}
        onChange={setTimeZone}
        error={problemAt(problem, 'body.timeZone', language)}
        isRequired
      />
      <RefusalNote problem={problem} shownAt={shownAt} />
      <FormButtons>
        <Button type="submit" kind="primary" reason={version === undefined ? text.cannotSave : undefined}>
          {text.save}
        </Button>
      </FormButtons>
    </Form>
  );
}
