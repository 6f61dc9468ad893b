import { type ResponseAction, responseStates, riskOperations } from '@regie/contracts/risks';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  DayField,
  EmptyState,
  FormDialog,
  LongTextField,
  MoneyField,
  PersonField,
  Section,
  SkeletonRows,
  type Submitted,
  useFormat,
} from '../../ui/index.ts';
import { usePeople } from '../records/index.ts';
import styles from './response-actions.module.css';
import { riskTexts } from './texts.ts';

type Draft = Omit<ResponseAction, 'id' | 'version'>;
const emptyDraft: Draft = { description: '', ownerId: null, costCents: null, dueOn: null, state: 'planned' };

function ResponseDialog({
  start,
  onSave,
  onClose,
}: {
  readonly start: Draft;
  readonly onSave: (draft: Draft) => Promise<Submitted>;
  readonly onClose: () => void;
}) {
  const texts = useText(riskTexts);
  const term = useTerm();
  const people = usePeople();
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <FormDialog
      title={texts.responses}
      submitLabel={texts.save}
      reason={draft.description.trim() === '' ? texts.responseEmpty : undefined}
      onSubmit={() => onSave({ ...draft, description: draft.description.trim() })}
      onClose={onClose}
    >
      <LongTextField
        label={texts.description}
        isRequired
        isFocused
        longest={500}
        value={draft.description}
        onChange={(description) => change({ description })}
      />
      <PersonField
        label={texts.owner}
        value={draft.ownerId}
        people={people}
        onChange={(ownerId) => change({ ownerId })}
      />
      <DayField label={texts.due} value={draft.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <MoneyField
        label={texts.cost}
        value={draft.costCents}
        onChange={(costCents) => change({ costCents })}
      />
      <ChoiceField
        label={texts.state}
        isRequired
        value={draft.state}
        options={responseStates.map((state) => ({ value: state, label: term(`response-state.${state}`) }))}
        onChange={(state) => change({ state: state ?? draft.state })}
      />
    </FormDialog>
  );
}

function ResponseTable({
  rows,
  names,
  reason,
  onEdit,
}: {
  readonly rows: readonly ResponseAction[];
  readonly names: Readonly<Record<string, string>>;
  readonly reason: string | undefined;
  readonly onEdit: (action: ResponseAction) => void;
}) {
  const texts = useText(riskTexts);
  const term = useTerm();
  const format = useFormat();
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.description}</th>
            <th scope="col">{texts.owner}</th>
            <th scope="col">{texts.due}</th>
            <th scope="col" className={styles.number}>
              {texts.cost}
            </th>
            <th scope="col">{texts.state}</th>
            <th scope="col">
              <span className="visually-hidden">{texts.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((action) => (
            <tr key={action.id}>
              <td>{action.description}</td>
              <td>{names[action.ownerId ?? ''] ?? '—'}</td>
              <td>{action.dueOn === null ? '—' : format.day(action.dueOn)}</td>
              <td className={styles.number}>
                {action.costCents === null ? '—' : format.money(action.costCents)}
              </td>
              <td>{term(`response-state.${action.state}`)}</td>
              <td>
                <Button
                  kind="quiet"
                  reason={reason}
                  onClick={() => onEdit(action)}
                  aria-label={`${texts.edit}: ${action.description}`}
                >
                  {texts.edit}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is done about a risk, by whom and when. */
export function ResponseActions({
  riskId,
  reason,
}: {
  readonly riskId: string;
  readonly reason: string | undefined;
}) {
  const texts = useText(riskTexts);
  const write = useWrite();
  const read = useRead(riskOperations.listResponses, { parameters: { id: riskId } });
  const [editing, setEditing] = useState<'new' | ResponseAction>();
  const save = async (draft: Draft) => {
    return editing === 'new' || editing === undefined
      ? await write(
          riskOperations.planResponse,
          { parameters: { id: riskId }, body: draft },
          { said: texts.planned, showsProblem: true },
        )
      : await write(
          riskOperations.changeResponse,
          { parameters: { id: riskId, responseId: editing.id }, version: editing.version, body: draft },
          { said: texts.changed, showsProblem: true },
        );
  };
  const add = (
    <Button icon="plus" reason={reason} onClick={() => setEditing('new')}>
      {texts.addResponse}
    </Button>
  );
  const rows = read.value?.rows ?? [];
  return (
    <Section title={texts.responses} aside={rows.length > 0 ? add : undefined}>
      {read.isLoading ? <SkeletonRows count={2} /> : null}
      {read.value !== undefined && rows.length === 0 ? (
        <EmptyState title={texts.noResponses} action={add} />
      ) : null}
      {rows.length > 0 ? (
        <ResponseTable rows={rows} names={read.value?.names ?? {}} reason={reason} onEdit={setEditing} />
      ) : null}
      {editing === undefined ? null : (
        <ResponseDialog
          start={editing === 'new' ? emptyDraft : draftFrom(editing)}
          onSave={save}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Section>
  );
}

function draftFrom({ description, ownerId, costCents, dueOn, state }: ResponseAction): Draft {
  return { description, ownerId, costCents, dueOn, state };
}
