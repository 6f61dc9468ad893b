import type { Problem } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { type Model, models, officeOperations, type Siting, sitings } from '@regie/contracts/governance';
import { treeOperations } from '@regie/contracts/portfolios';
import { useId, useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  DayField,
  Dialog,
  Form,
  PersonField,
  problemAt,
  RadioField,
  RefusalNote,
  TextField,
} from '../../ui/index.ts';
import { texts } from './texts.ts';

const shownAt = ['body.title', 'body.scopeId', 'body.engagementEndsOn'];

/** Sets up an office: where, by which model, whose, and who leads it. */
export function OfficeDialog({ onClose }: { onClose: () => void }) {
  const text = useText(texts);
  const option = useOption();
  const language = useLanguage();
  const write = useWrite();
  const form = useId();
  const tree = useRead(treeOperations.tree, {});
  const people = useRead(accountOperations.listPeople, {});
  const [title, setTitle] = useState('PMO');
  const [scopeId, setScopeId] = useState<string | null>(null);
  const [model, setModel] = useState<Model>('supporting');
  const [siting, setSiting] = useState<Siting>('internal');
  const [engagementEndsOn, setEngagementEndsOn] = useState<string | null>(null);
  const [managerId, setManagerId] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const places = tree.value?.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  const save = async () => {
    const place = scopeId ?? places[0]?.id;
    if (place === undefined) return;
    const body = { scopeId: place, title, model, siting, engagementEndsOn, managerId };
    const answer = await write(
      officeOperations.create,
      { body: { ...body, startsOn: null, endsOn: null, memberIds: [], articles: [] } },
      { said: text.saved, showsProblem: true },
    );
    setProblem(answer.problem);
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={text.found}
      isOpen
      onClose={onClose}
      footer={
        <Button type="submit" form={form} kind="primary">
          {text.save}
        </Button>
      }
    >
      <Form id={form} onSubmit={save}>
        <TextField
          label={text.name}
          value={title}
          onChange={setTitle}
          error={problemAt(problem, 'body.title', language)}
          longest={120}
          isFocused
        />
        <ChoiceField
          label={text.place}
          help={text.placeHelp}
          value={scopeId ?? places[0]?.id ?? null}
          options={places.map((node) => ({ value: node.id, label: node.title }))}
          onChange={setScopeId}
          hasNone={false}
        />
        <RadioField
          label={text.model}
          value={model}
          options={models.map((value) => ({
            value,
            label: option('office-model', value),
            help: text.modelMeans[value],
          }))}
          onChange={setModel}
        />
        <RadioField
          label={text.siting}
          value={siting}
          options={sitings.map((value) => ({ value, label: option('siting', value) }))}
          onChange={setSiting}
        />
        {siting === 'external' && (
          <DayField
            label={text.engagementEndsOn}
            value={engagementEndsOn}
            onChange={setEngagementEndsOn}
            error={problemAt(problem, 'body.engagementEndsOn', language)}
          />
        )}
        <PersonField
          label={text.manager}
          value={managerId}
          people={people.value?.rows ?? []}
          onChange={setManagerId}
        />
        <RefusalNote problem={problem} shownAt={shownAt} />
      </Form>
    </Dialog>
  );
}
