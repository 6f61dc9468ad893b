import type { RegisterType } from '@regie/contracts/registers';
import { useLocale, useOption, useTerm, useText } from '../../language/index.ts';
import { Section, useFormat } from '../../ui/index.ts';
import {
  PlaceTags,
  RecordFacts,
  RecordPage,
  RecordTabs,
  readField,
  type ShownRecord,
} from '../records/index.ts';
import { BlockedActivity } from './blocked-activity.tsx';
import { Premises } from './premises.tsx';
import { registerKindOf, registerKinds } from './register-kinds.tsx';
import { registerWords } from './register-words.ts';
import { rowSentence } from './row-sentence.ts';
import { registerTexts } from './texts.ts';
import { ToReview } from './to-review.tsx';

/** Said elsewhere on the page. */
const inFrame = new Set(['key', 'projectTitle', 'createdAt', 'updatedAt', 'activityUid', 'activityName']);
const noTabs: readonly [] = [];

function RowTags(shown: ShownRecord) {
  return (
    <>
      <PlaceTags {...shown} />
      <ToReview record={shown.record} />
    </>
  );
}

function RowLede({ kind, record, state }: ShownRecord) {
  const { type, course, fields } = registerKindOf(kind);
  const { row } = useText(registerTexts);
  const words = useText(registerWords)[type];
  const { today } = useLocale();
  const option = useOption();
  const format = useFormat();
  const text = (name: string) => {
    const value = readField(record, name);
    return typeof value === 'string' ? value : null;
  };
  const now = text('state') ?? '';
  const ownerId = text('ownerId');
  return rowSentence(
    {
      state: option(fields['state']?.term ?? '', now),
      isOver: course.over.includes(now),
      closedOn: text('closedOn'),
      owner: ownerId === null ? null : (state.context.names[ownerId] ?? '…'),
      dueOn: text('dueOn'),
    },
    today,
    { ...words, ...row },
    format.day,
  );
}

/** Facts first, then what is told in sentences; the field table says which is which. */
function RowBody({ kind, record, state }: ShownRecord) {
  const texts = useText(registerTexts);
  const { type, course } = registerKindOf(kind);
  const { fields, context, whyLocked, writes } = state;
  const now = String(readField(record, 'state') ?? '');
  const facts = {
    kind,
    record,
    fields,
    context,
    whyLocked,
    options: { state: [now, ...(course.next[now] ?? [])] },
    onChange: (values: Parameters<typeof writes.update>[1]) => void writes.update(record, values),
  };
  const shown = fields.filter(({ name }) => !inFrame.has(name));
  const isStory = (field: (typeof shown)[number]) =>
    field.name === 'title' || field.field.kind === 'long-text';
  const namesOf = (some: typeof shown) => some.map(({ name }) => name);
  return (
    <>
      <RecordFacts {...facts} names={namesOf(shown.filter((field) => !isStory(field)))} />
      <Section title={texts.story}>
        <RecordFacts {...facts} names={namesOf(shown.filter(isStory))} isWide />
      </Section>
      {type === 'blocker' ? (
        <BlockedActivity
          record={record}
          reason={whyLocked}
          onChoose={(activityUid) => void writes.update(record, { activityUid })}
        />
      ) : null}
      {type === 'decision' ? (
        <Premises decisionId={record.id} scopeId={record.scopeId} reason={whyLocked} />
      ) : null}
      <RecordTabs label={texts.parts} first={noTabs} recordId={record.id} />
    </>
  );
}

/** One row of a register, with everything about it; each fact is changed where it is read. */
export function RegisterRecordPage({ type }: { readonly type: RegisterType }) {
  const term = useTerm();
  const kind = registerKinds[type];
  return (
    <RecordPage
      kind={kind}
      list={{ title: term(`plural.${type}`), path: `/${kind.name}` }}
      lede={RowLede}
      tags={RowTags}
      body={RowBody}
    />
  );
}
