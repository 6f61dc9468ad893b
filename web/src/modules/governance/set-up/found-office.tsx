import type { Problem } from '@regie/contracts';
import { type Model, models, officeOperations, type Siting, sitings } from '@regie/contracts/governance';
import { useState } from 'react';
import { useMe, useWrite } from '../../../api/index.ts';
import { useLanguage, useOption, useText } from '../../../language/index.ts';
import {
  Button,
  DayField,
  Form,
  FormButtons,
  problemAt,
  RadioField,
  RefusalNote,
  TextField,
} from '../../../ui/index.ts';
import { texts } from '../texts.ts';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';

/** Sets the office up here, as the adviser proposes unless one chooses otherwise; who does so leads it. */
export function FoundOffice({ setUp: { placeId, advice } }: SetUpPart) {
  const text = useText(setUpTexts);
  const { modelMeans } = useText(texts);
  const language = useLanguage();
  const option = useOption();
  const me = useMe();
  const write = useWrite();
  const [title, setTitle] = useState('PMO');
  const [model, setModel] = useState<Model>(advice?.model ?? 'supporting');
  const [siting, setSiting] = useState<Siting>(advice?.siting ?? 'internal');
  const [engagementEndsOn, setEngagementEndsOn] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const found = async () => {
    const external = { engagementEndsOn: siting === 'external' ? engagementEndsOn : null };
    const body = {
      scopeId: placeId,
      title,
      model,
      siting,
      ...external,
      managerId: me.person.id,
      memberIds: [],
      startsOn: null,
      endsOn: null,
      articles: [],
    };
    const answer = await write(
      officeOperations.create,
      { body },
      { said: text.structure.founded, showsProblem: true },
    );
    setProblem(answer.problem);
  };
  return (
    <Form onSubmit={found}>
      <TextField
        label={text.structure.name}
        value={title}
        onChange={setTitle}
        error={problemAt(problem, 'body.title', language)}
        longest={120}
        isRequired
      />
      <RadioField
        label={text.structure.model}
        value={model}
        options={models.map((value) => ({
          value,
          label: option('office-model', value),
          help: modelMeans[value],
        }))}
        onChange={setModel}
      />
      <RadioField
        label={text.structure.siting}
        value={siting}
        options={sitings.map((value) => ({ value, label: option('siting', value) }))}
        onChange={setSiting}
      />
      {siting === 'external' && (
        <DayField
          label={text.structure.endsOn}
          value={engagementEndsOn}
          onChange={setEngagementEndsOn}
          error={problemAt(problem, 'body.engagementEndsOn', language)}
          isRequired
        />
      )}
      <RefusalNote problem={problem} shownAt={['body.title', 'body.engagementEndsOn']} />
      <FormButtons>
        <Button type="submit" kind="primary">
          {text.structure.found}
        </Button>
      </FormButtons>
    </Form>
  );
}
