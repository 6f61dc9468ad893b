import { type DeskService, deskOperations } from '@regie/contracts/desk';
import { treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  CheckField,
  ChoiceField,
  FormDialog,
  LongTextField,
  NumberField,
  PersonField,
  TextField,
} from '../../ui/index.ts';
import { usePeople } from '../records/index.ts';
import { deskTexts } from './texts.ts';

/** Offers a service of the PMO, or changes one. */
export function ServiceDialog({
  service,
  onClose,
}: {
  readonly service: DeskService | undefined;
  readonly onClose: () => void;
}) {
  const text = useText(deskTexts);
  const write = useWrite();
  const people = usePeople();
  const tree = useRead(treeOperations.tree, {}, { isEnabled: service === undefined });
  const places = tree.value?.nodes.filter(({ isArchived, kind }) => !isArchived && kind !== 'project') ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(service?.name ?? '');
  const [description, setDescription] = useState(service?.description ?? '');
  const [ownerId, setOwnerId] = useState(service?.ownerId ?? null);
  const [days, setDays] = useState<number | null>(service?.answerDays ?? 5);
  const [isActive, setActive] = useState(service?.isActive ?? true);
  const scopeId = chosen ?? places[0]?.id ?? null;
  const isWrong = name.trim() === '' || days === null || !Number.isInteger(days) || days < 1 || days > 250;
  const save = async () => {
    if (days === null) return 'open' as const;
    const body = { name, description, ownerId, answerDays: days, isActive };
    const choices = { said: text.saved, showsProblem: true };
    if (service !== undefined) {
      const { id, version } = service;
      return await write(deskOperations.changeService, { parameters: { id }, version, body }, choices);
    }
    return scopeId === null
      ? ('open' as const)
      : await write(deskOperations.addService, { body: { ...body, scopeId } }, choices);
  };
  return (
    <FormDialog
      title={service === undefined ? text.add : text.editOf(service.name)}
      submitLabel={text.save}
      reason={isWrong ? text.serviceMissing : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          {service === undefined && (
            <ChoiceField
              label={text.place}
              hasNone={false}
              value={scopeId}
              options={places.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={setChosen}
              error={at('body.scopeId')}
            />
          )}
          <TextField label={text.name} value={name} onChange={setName} longest={120} isRequired isFocused />
          <LongTextField
            label={text.description}
            value={description}
            onChange={setDescription}
            longest={2000}
          />
          <PersonField
            label={text.owner}
            value={ownerId}
            people={people}
            onChange={setOwnerId}
            error={at('body.ownerId')}
          />
          <NumberField
            label={text.answerDays}
            help={text.answerDaysHelp}
            value={days}
            onChange={setDays}
            error={at('body.answerDays')}
            isRequired
          />
          <CheckField label={text.isActive} isChecked={isActive} onChange={setActive} />
        </>
      )}
    </FormDialog>
  );
}
