import { charterOperations, setUpOperations } from '@regie/contracts/governance';
import { useRead } from '../../../api/index.ts';
import { useOption, useTerm, useText } from '../../../language/index.ts';
import { Link, Section, Status, Tag, useFormat } from '../../../ui/index.ts';
import { RecordFacts, RecordPage, RecordTabs, type ShownRecord } from '../../records/index.ts';
import { CommitmentList } from '../set-up/commitment-list.tsx';
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
      <Promises placeId={charter.scopeId} />
      <ArticleList charterId={charter.id} isLocked={whyLocked !== undefined || !isDraft} />
      <Section title={text.versions}>
        <CharterTable label={text.versions} rows={all} names={versions.value?.names ?? {}} />
        <CharterComparison charter={charter} versions={all} fields={fields} context={context} />
      </Section>
      <RecordTabs label={text.parts} first={noTabs} recordId={record.id} />
    </>
  );
}

/** What the sponsor promised at this place, to be read beside what is asked; it is changed in the set-up. */
function Promises({ placeId }: { placeId: string }) {
  const text = useText(charterTexts);
  const { value } = useRead(setUpOperations.show, { parameters: { id: placeId } });
  if (value === undefined || value.commitments.length === 0) return null;
  return (
    <Section
      title={text.promises}
      aside={
        <Link to="/pmo" search={{ place: placeId, step: 'sponsor' }}>
          {text.toSetUp}
        </Link>
      }
    >
      <CommitmentList setUp={{ ...value, mayManage: false }} />
    </Section>
  );
}

/** One version of a charter: what it says, its articles, the versions beside it, and everything about it. */
export function CharterPage() {
  const term = useTerm();
  return (
    <RecordPage
      kind={charterKind}
      list={{ title: term('plural.charter'), path: '/charters' }}
      lede={CharterLede}
      tags={CharterTags}
      actions={CharterActions}
      body={CharterBody}
    />
  );
}
