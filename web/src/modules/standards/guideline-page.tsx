import { guidelineOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useOption, useTerm, useText } from '../../language/index.ts';
import { Button, ButtonLink, FormDialog, LongTextField, Section, Status, Tag } from '../../ui/index.ts';
import { isAllowed, RecordFacts, RecordPage, RecordTabs, type ShownRecord } from '../records/index.ts';
import { asGuideline, guidelineColours, guidelineKind } from './guideline-kind.ts';
import { PublishedParts } from './guideline-parts.tsx';
import { guidelineTexts } from './guideline-texts.ts';

const noTabs: readonly [] = [];
const facts = ['state', 'norm', 'normEdition', 'ownerId', 'reviewOn'];
const told = new Set([...facts, 'title', 'text', 'key', 'placeTitle', 'number', 'publishedOn', 'tags']);
const silent = new Set(['createdAt', 'updatedAt']);

function GuidelineTags({ record }: ShownRecord) {
  const option = useOption();
  const { key, placeTitle, state } = asGuideline(record);
  return (
    <>
      <Tag>{key}</Tag>
      <Tag>{placeTitle}</Tag>
      <Status colour={guidelineColours[state]}>{option('guideline-state', state)}</Status>
    </>
  );
}

function GuidelineLede({ record }: ShownRecord) {
  const text = useText(guidelineTexts);
  const { state, number } = asGuideline(record);
  if (state === 'withdrawn') return text.withdrawn;
  return number === null ? text.draft : text.counts(number);
}

function Publish({ record, onClose }: Pick<ShownRecord, 'record'> & { onClose: () => void }) {
  const text = useText(guidelineTexts);
  const write = useWrite();
  const [reason, setReason] = useState('');
  const { id, version, number } = asGuideline(record);
  const next = (number ?? 0) + 1;
  const publish = async () =>
    await write(
      guidelineOperations.publish,
      { parameters: { id }, version, body: { reason } },
      { said: text.published(next), showsProblem: true },
    );
  return (
    <FormDialog
      title={text.publishTitle(next)}
      submitLabel={text.publish(next)}
      reason={reason.trim() === '' ? `${text.reason}?` : undefined}
      onSubmit={publish}
      onClose={onClose}
    >
      <p>{text.publishLead}</p>
      <LongTextField
        label={text.reason}
        value={reason}
        onChange={setReason}
        longest={1000}
        isRequired
        isFocused
      />
    </FormDialog>
  );
}

function GuidelineActions({ record }: ShownRecord) {
  const text = useText(guidelineTexts);
  const [isPublishing, setPublishing] = useState(false);
  const { key, state, number, can, isArchived } = asGuideline(record);
  return (
    <>
      {state === 'published' && <ButtonLink to={`/guidelines/${key}/read`}>{text.toText}</ButtonLink>}
      {!isArchived && isAllowed(can, 'guidelines.publish', true) && (
        <Button kind="primary" onClick={() => setPublishing(true)}>
          {text.publish((number ?? 0) + 1)}
        </Button>
      )}
      {isPublishing && <Publish record={record} onClose={() => setPublishing(false)} />}
    </>
  );
}

function GuidelineBody({ kind, record, state }: ShownRecord) {
  const text = useText(guidelineTexts);
  const { fields, context, whyLocked, writes } = state;
  const shared = {
    kind,
    record,
    fields,
    context,
    whyLocked,
    onChange: (values: Parameters<typeof writes.update>[1]) => void writes.update(record, values),
  };
  const added = fields.filter(({ name }) => !told.has(name) && !silent.has(name)).map(({ name }) => name);
  const guideline = asGuideline(record);
  const options = { state: guideline.state === 'published' ? ['withdrawn'] : ['draft', 'withdrawn'] };
  return (
    <>
      <RecordFacts {...shared} names={[...facts, ...added]} options={options} />
      <Section title={text.facts}>
        <RecordFacts {...shared} names={['title', 'text']} isWide />
      </Section>
      {guideline.state === 'published' && <PublishedParts id={guideline.id} />}
      <RecordTabs label={text.parts} first={noTabs} recordId={record.id} />
    </>
  );
}

/** A guideline as it is being written, by who keeps it. */
export function GuidelinePage() {
  const term = useTerm();
  return (
    <RecordPage
      kind={guidelineKind}
      list={{ title: term('plural.guideline'), path: '/guidelines' }}
      lede={GuidelineLede}
      tags={GuidelineTags}
      actions={GuidelineActions}
      body={GuidelineBody}
    />
  );
}
