import { useText } from '../../language/index.ts';
import { Section, Tag, useFormat } from '../../ui/index.ts';
import { RecordFacts, RecordPage, RecordTabs, type ShownRecord } from '../records/index.ts';
import { RequestActions } from './request-actions.tsx';
import { asRequest, RequestStatus, requestKind } from './request-kind.tsx';
import { deskTexts } from './texts.ts';

const noTabs: readonly [] = [];
const facts = ['state', 'ownerId', 'dueOn', 'raisedById', 'raisedOn', 'closedOn'];
const written = ['title', 'question', 'answer'];
const told = new Set([
  ...facts,
  ...written,
  'key',
  'placeTitle',
  'serviceTitle',
  'tags',
  'createdAt',
  'updatedAt',
]);

function Tags({ record }: ShownRecord) {
  const { key, placeTitle, serviceTitle, state } = asRequest(record);
  return (
    <>
      <Tag>{key}</Tag>
      <Tag>{placeTitle}</Tag>
      {serviceTitle !== null && <Tag>{serviceTitle}</Tag>}
      <RequestStatus state={state} />
    </>
  );
}

function Lede({ record, state: { context } }: ShownRecord) {
  const { says } = useText(deskTexts);
  const format = useFormat();
  const { state, ownerId, dueOn, closedOn } = asRequest(record);
  const day = closedOn === null ? '' : format.day(closedOn);
  const due = dueOn === null ? '' : says.due(format.day(dueOn));
  switch (state) {
    case 'asked':
      return says.asked + due;
    case 'taken':
      return says.taken(context.names[ownerId ?? ''] ?? '…') + due;
    case 'answered':
      return says.answered(day);
    case 'closed':
      return says.closed(day);
    case 'withdrawn':
      return says.withdrawn;
  }
}

function Body({ kind, record, state }: ShownRecord) {
  const text = useText(deskTexts);
  const { fields, context, whyLocked, writes } = state;
  const shared = {
    kind,
    record,
    fields,
    context,
    whyLocked,
    onChange: (values: Parameters<typeof writes.update>[1]) => void writes.update(record, values),
  };
  const added = fields.filter(({ name }) => !told.has(name)).map(({ name }) => name);
  return (
    <>
      <RecordFacts {...shared} names={[...facts, ...added]} />
      <Section title={text.facts}>
        <RecordFacts {...shared} names={written} isWide />
      </Section>
      <RecordTabs label={text.parts} first={noTabs} recordId={record.id} />
    </>
  );
}

/** One question, by who answers it. */
export function RequestPage() {
  const text = useText(deskTexts);
  return (
    <RecordPage
      kind={requestKind}
      list={{ title: text.title, path: '/desk' }}
      lede={Lede}
      tags={Tags}
      actions={RequestActions}
      body={Body}
    />
  );
}
