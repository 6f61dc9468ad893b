import { charterOperations } from '@regie/contracts/governance';
import { useRead } from '../../../api/index.ts';
import { useOption, useText } from '../../../language/index.ts';
import { Section, Status, Tag, useFormat } from '../../../ui/index.ts';
import { RecordFacts, RecordPage, RecordTabs, type ShownRecord } from '../../records/index.ts';
import { ArticleList } from './article-list.tsx';
import { CharterActions } from './charter-actions.tsx';
import { CharterComparison } from './charter-comparison.tsx';
import { asCharter, charterColours, charterKind, writtenFields } from './charter-kind.ts';
import { CharterTable } from './charter-list-page.tsx';
import { charterTexts } from './charter-texts.ts';

const noTabs: readonly [] = [];

function CharterTags({ record }: ShownRecord) {
  const option = useOption();
  const { key, placeTitle, state } = asCharter(record);
  return (
    <>
      <Tag>{key}</Tag>
      <Tag>{placeTitle}</Tag>
      <Status colour={charterColours[state]}>{option('charter-state', state)}</Status>
    </>
  );
}

function CharterLede({ record, state: { context } }: ShownRecord) {
  const { says, nobody } = useText(charterTexts);
  const format = useFormat();
  const { state, sponsorId, askedOn, decidedOn, signedBy, isOnPaper, ruling } = asCharter(record);
  const sponsor = sponsorId === null ? nobody : (context.names[sponsorId] ?? '…');
  const day = (value: string | null) => (value === null ? '' : format.day(value));
  switch (state) {
    case 'draft':
      return ruling === null ? says.draft : says.sentBack(ruling);
    case 'asked':
      return says.asked(sponsor, day(askedOn));
    case 'approved':
      return isOnPaper
        ? says.onPaper(signedBy ?? nobody, day(decidedOn))
        : says.approved(sponsor, day(decidedOn));
    case 'superseded':
      return says.superseded;
  }
}

function CharterBody({ kind, record, state }: ShownRecord) {
  const text = useText(charterTexts);
  const charter = asCharter(record);
  const { fields, context, whyLocked, writes } = state;
  const isDraft = charter.state === 'draft';
  const versions = useRead(charterOperations.list, {
    query: { scope: charter.scopeId, sort: '-number', limit: '100' },
  });
  const all = versions.value?.rows.filter(({ scopeId }) => scopeId === charter.scopeId) ?? [];
  return (
    <>
      <Section title={text.content}>
        <RecordFacts
          kind={kind}
          record={record}
          fields={fields}
          names={writtenFields}
          context={context}
          whyLocked={whyLocked ?? (isDraft ? undefined : text.locked)}
          onChange={(values) => void writes.update(record, values)}
          isWide
        />
      </Section>
      <ArticleList charterId={charter.id} isLocked={whyLocked !== undefined || !isDraft} />
      <Section title={text.versions}>
        <CharterTable label={text.versions} rows={all} names={versions.value?.names ?? {}} />
        <CharterComparison charter={charter} versions={all} fields={fields} context={context} />
      </Section>
      <RecordTabs label={text.parts} first={noTabs} recordId={record.id} />
    </>
  );
}

/** One version of a charter: what it says, its articles, the versions beside it, and everything about it. */
export function CharterPage() {
  const text = useText(charterTexts);
  return (
    <RecordPage
      kind={charterKind}
      list={{ title: text.title, path: '/charters' }}
      lede={CharterLede}
      tags={CharterTags}
      actions={CharterActions}
      body={CharterBody}
    />
  );
}
