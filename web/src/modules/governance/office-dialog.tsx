import { accountOperations } from '@regie/contracts/accounts';
import { type Model, models, officeOperations, type Siting, sitings } from '@regie/contracts/governance';
import { treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { ChoiceField, DayField, FormDialog, PersonField, RadioField, TextField } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** Sets up an office: where, by which model, whose, and who leads it. */
export function OfficeDialog({ onClose }: { onClose: () => void }) {
  const text = useText(texts);
  const option = useOption();
  const write = useWrite();
  const tree = useRead(treeOperations.tree, {});
  const people = useRead(accountOperations.listPeople, {});
  const [title, setTitle] = useState('PMO');
  const [scopeId, setScopeId] = useState<string | null>(null);
  const [model, setModel] = useState<Model>('supporting');
  const [siting, setSiting] = useState<Siting>('internal');
  const [engagementEndsOn, setEngagementEndsOn] = useState<string | null>(null);
  const [managerId, setManagerId] = useState<string | null>(null);
  const places = tree.value?.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  const save = async () => {
    const place = scopeId ?? places[0]?.id;
    if (place === undefined) return 'open' as const;
    const body = { scopeId: place, title, model, siting, engagementEndsOn, managerId };
    return await write(
      officeOperations.create,
      { body: { ...body, startsOn: null, endsOn: null, memberIds: [], articles: [] } },
      { said: text.saved, showsProblem: true },
    );
  };
  return (
    <FormDialog title={text.found} onClose={onClose} submitLabel={text.save} onSubmit={save}>
      {(at) => (
        <>
          <TextField
            label={text.name}
            value={title}
            onChange={setTitle}
            error={at('body.title')}
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
              error={at('body.engagementEndsOn')}
            />
          )}
          <PersonField
            label={text.manager}
            value={managerId}
            people={people.value?.rows ?? []}
            onChange={setManagerId}
          />
        </>
      )}
    </FormDialog>
  );
}
