import { accountOperations } from '@regie/contracts/accounts';
import { type MeetingSeries, seriesKinds, seriesOperations } from '@regie/contracts/meetings';
import { treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useMe, useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  CheckField,
  ChoiceField,
  FormDialog,
  LongTextField,
  NumberField,
  PeopleField,
  PersonField,
  TextField,
} from '../../ui/index.ts';
import styles from './meetings.module.css';
import { meetingTexts } from './texts.ts';

type Draft = Omit<
  MeetingSeries,
  'id' | 'version' | 'scopeTitle' | 'mayWrite' | 'memberIds' | 'chairId' | 'secretaryId'
> & { readonly chairId: string | null; readonly secretaryId: string | null };

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Starts a series of meetings, or changes one. */
export function SeriesDialog({
  series,
  onClose,
}: {
  series: MeetingSeries | undefined;
  onClose: () => void;
}) {
  const text = useText(meetingTexts);
  const option = useOption();
  const write = useWrite();
  const me = useMe();
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const nodes = useRead(treeOperations.tree, {}).value?.nodes ?? [];
  const [memberIds, setMembers] = useState<readonly string[]>(series?.memberIds ?? []);
  const [draft, setDraft] = useState<Draft>(
    series ?? {
      kind: 'steering-group',
      scopeId: me.organisation.id,
      title: '',
      purpose: '',
      chairId: null,
      secretaryId: me.person.id,
      startsAt: '09:00',
      durationMinutes: 90,
      location: '',
      paperDays: 7,
      isEnded: false,
    },
  );
  const set = (values: Partial<Draft>) => setDraft({ ...draft, ...values });
  const { chairId, secretaryId, scopeId, isEnded } = draft;
  const isWhole =
    draft.title.trim() !== '' && chairId !== null && secretaryId !== null && isTime(draft.startsAt);
  const save = async () => {
    if (chairId === null || secretaryId === null) return 'open' as const;
    const { kind, title, purpose, startsAt, durationMinutes, location, paperDays } = draft;
    const shape = { kind, title, purpose, startsAt, durationMinutes, location, paperDays };
    const body = { ...shape, chairId, secretaryId, memberIds: [...memberIds] };
    if (series === undefined) {
      const choices = { said: text.started, showsProblem: true };
      return await write(seriesOperations.start, { body: { scopeId, ...body } }, choices);
    }
    const request = {
      parameters: { id: series.id },
      version: series.version,
      body: { ...body, isEnded },
    };
    return await write(seriesOperations.change, request, { said: text.saved, showsProblem: true });
  };
  return (
    <FormDialog
      title={series === undefined ? text.startSeries : text.changeSeries(series.title)}
      submitLabel={series === undefined ? text.start : text.save}
      reason={isWhole ? undefined : text.complete}
      width={640}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          <TextField
            label={text.name}
            value={draft.title}
            onChange={(title) => set({ title })}
            longest={200}
            isRequired
          />
          <div className={styles.pair}>
            <ChoiceField
              label={text.kind}
              value={draft.kind}
              options={seriesKinds.map((value) => ({ value, label: option('series-kind', value) }))}
              onChange={(kind) => kind !== null && set({ kind })}
              hasNone={false}
            />
            {series === undefined && (
              <ChoiceField
                label={text.place}
                help={text.placeHelp}
                value={scopeId}
                options={nodes.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={(id) => id !== null && set({ scopeId: id })}
                hasNone={false}
              />
            )}
          </div>
          <LongTextField
            label={text.purpose}
            help={text.purposeHelp}
            value={draft.purpose}
            onChange={(purpose) => set({ purpose })}
            longest={2000}
            rows={2}
          />
          <div className={styles.pair}>
            <PersonField
              label={text.chair}
              value={chairId}
              people={people}
              onChange={(id) => set({ chairId: id })}
              isRequired
            />
            <PersonField
              label={text.secretary}
              value={secretaryId}
              people={people}
              onChange={(id) => set({ secretaryId: id })}
              isRequired
            />
          </div>
          <PeopleField
            label={text.members}
            help={text.memberHelp}
            value={memberIds}
            people={people}
            onChange={setMembers}
            error={at('body.memberIds')}
          />
          <div className={styles.pair}>
            <TextField
              label={text.startsAt}
              help={text.startsAtHelp}
              value={draft.startsAt}
              onChange={(startsAt) => set({ startsAt })}
              longest={5}
              isRequired
            />
            <NumberField
              label={text.duration}
              unit={text.minutes}
              value={draft.durationMinutes}
              least={5}
              most={600}
              onChange={(minutes) => set({ durationMinutes: minutes ?? 90 })}
            />
            <NumberField
              label={text.paperDays}
              unit={text.daysBefore}
              value={draft.paperDays}
              least={0}
              most={60}
              onChange={(days) => set({ paperDays: days ?? 0 })}
            />
          </div>
          <TextField
            label={text.location}
            value={draft.location}
            onChange={(location) => set({ location })}
            longest={300}
          />
          {series !== undefined && (
            <CheckField
              label={text.isEnded}
              isChecked={isEnded}
              onChange={(ends) => set({ isEnded: ends })}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
