import { accountOperations } from '@regie/contracts/accounts';
import { type AgendaItem, agendaOperations, itemKinds, type MeetingShown } from '@regie/contracts/meetings';
import { treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  ChoiceField,
  FormDialog,
  LongTextField,
  NumberField,
  PersonField,
  TextField,
} from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';
import styles from './meetings.module.css';
import { placesBelow } from './places-below.ts';

type Draft = Pick<AgendaItem, 'kind' | 'title' | 'annotation' | 'presenterId' | 'minutes'>;

const noItem: Draft = { kind: 'decision', title: '', annotation: '', presenterId: null, minutes: 15 };

/** Puts an item on the agenda, or changes one. */
export function ItemDialog({
  shown,
  item,
  onClose,
}: {
  shown: MeetingShown;
  item: AgendaItem | undefined;
  onClose: () => void;
}) {
  const text = useText(agendaTexts);
  const option = useOption();
  const write = useWrite();
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const nodes = useRead(treeOperations.tree, {}).value?.nodes ?? [];
  const [draft, setDraft] = useState<Draft>(item ?? noItem);
  const [scopeId, setScope] = useState<string | null>(null);
  const set = (values: Partial<Draft>) => setDraft({ ...draft, ...values });
  const save = async () => {
    const { kind, title, annotation, presenterId, minutes } = draft;
    const body = { kind, title, annotation, presenterId, minutes };
    const { id } = shown.meeting;
    if (item === undefined) {
      const request = { parameters: { id }, body: { ...body, scopeId } };
      return await write(agendaOperations.addItem, request, { said: text.added, showsProblem: true });
    }
    const request = { parameters: { id, itemId: item.id }, version: item.version, body };
    return await write(agendaOperations.changeItem, request, { said: text.saved, showsProblem: true });
  };
  return (
    <FormDialog
      title={item === undefined ? text.addItem : text.editItem(item.title)}
      submitLabel={item === undefined ? text.add : text.save}
      reason={draft.title.trim() === '' ? text.titleFirst : undefined}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          <TextField
            label={text.itemTitle}
            value={draft.title}
            onChange={(title) => set({ title })}
            longest={200}
            isRequired
          />
          <div className={styles.pair}>
            <ChoiceField
              label={text.kind}
              value={draft.kind}
              options={itemKinds.map((value) => ({ value, label: option('agenda-item-kind', value) }))}
              onChange={(kind) => kind !== null && set({ kind })}
              hasNone={false}
            />
            <NumberField
              label={text.minutes}
              value={draft.minutes}
              least={5}
              most={600}
              onChange={(minutes) => set({ minutes: minutes ?? 15 })}
            />
          </div>
          <LongTextField
            label={text.annotation}
            help={text.annotationHelp}
            value={draft.annotation}
            onChange={(annotation) => set({ annotation })}
            longest={4000}
          />
          <PersonField
            label={text.presenter}
            value={draft.presenterId}
            people={people}
            onChange={(presenterId) => set({ presenterId })}
            error={at('body.presenterId')}
          />
          {item === undefined && (
            <ChoiceField
              label={text.about}
              help={text.aboutHelp}
              value={scopeId ?? ''}
              options={[
                { value: '', label: text.ofSeries },
                ...placesBelow(nodes, shown.series.scopeId).map(({ id, title }) => ({
                  value: id,
                  label: title,
                })),
              ]}
              onChange={(id) => setScope(id === '' ? null : id)}
              hasNone={false}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
