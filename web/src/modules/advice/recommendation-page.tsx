import { useMe } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Link, Section, Tag, useFormat } from '../../ui/index.ts';
import { RecordFacts, RecordPage, RecordTabs, type ShownRecord } from '../records/index.ts';
import styles from './advice.module.css';
import { adviceTexts } from './advice-texts.ts';
import { DraftCourse } from './draft-course.tsx';
import { RecommendationActions } from './recommendation-actions.tsx';
import {
  asRecommendation,
  hasDraft,
  RecommendationState,
  recommendationKind,
} from './recommendation-kind.tsx';

const noTabs: readonly [] = [];
const written = ['title', 'kind', 'finding', 'evidence', 'proposedText', 'expectedEffect'] as const;
const drafted = ['draftTitle', 'draftText'] as const;
const draftedTemplate = ['draftDocument', ...drafted] as const;
const decided = ['decidedById', 'decidedOn', 'ruling'] as const;

function Tags({ record }: ShownRecord) {
  const { key, placeTitle, state } = asRecommendation(record);
  return (
    <>
      <Tag>{key}</Tag>
      <Tag>{placeTitle}</Tag>
      <RecommendationState state={state} />
    </>
  );
}

function Lede({ record, state: { context } }: ShownRecord) {
  const { says } = useText(adviceTexts);
  const format = useFormat();
  const { state, decidedById, decidedOn } = asRecommendation(record);
  const name = context.names[decidedById ?? ''] ?? '…';
  const day = decidedOn === null ? '' : format.day(decidedOn);
  switch (state) {
    case 'draft':
      return says.draft;
    case 'handed-in':
      return says.handedIn;
    case 'accepted':
      return says.accepted(name, day);
    case 'rejected':
      return says.rejected(name, day);
  }
}

/** Why its text is not changed now; undefined where it can be. */
function useLock({ record, state: { whyLocked } }: ShownRecord): string | undefined {
  const text = useText(adviceTexts);
  const me = useMe();
  const { state, authorId } = asRecommendation(record);
  if (whyLocked !== undefined) return whyLocked;
  if (authorId !== me.person.id) return text.lockedOther;
  if (state === 'draft') return undefined;
  return state === 'handed-in' ? text.lockedHandedIn : text.lockedDecided;
}

function Body(shown: ShownRecord) {
  const text = useText(adviceTexts);
  const { kind, record, state } = shown;
  const { fields, context, writes } = state;
  const whyLocked = useLock(shown);
  const recommendation = asRecommendation(record);
  const { state: now, draftKey, guidelineKey } = recommendation;
  const { kind: becomes } = recommendation;
  const asksDraft = becomes !== 'decision-framework' || recommendation.draftText !== null;
  const isDecided = now === 'accepted' || now === 'rejected';
  const says = text.drafts[becomes === 'decision-framework' ? 'guideline' : becomes];
  const facts = {
    kind,
    record,
    fields,
    context,
    whyLocked,
    onChange: (values: Parameters<typeof writes.update>[1]) => void writes.update(record, values),
  };
  return (
    <>
      <Section title={text.content}>
        <RecordFacts {...facts} names={written} isWide />
      </Section>
      {asksDraft && (
        <Section title={says.title} {...(isDecided ? {} : { note: says.note })}>
          {'how' in says && whyLocked === undefined && <p className={styles.how}>{says.how}</p>}
          <RecordFacts {...facts} names={becomes === 'template' ? draftedTemplate : drafted} isWide />
        </Section>
      )}
      {isDecided && (
        <Section
          title={text.decision}
          aside={
            <>
              {draftKey !== null && <Link to={`/actions/${draftKey}`}>{text.toAction(draftKey)}</Link>}
              {draftKey !== null && guidelineKey !== null && ' · '}
              {guidelineKey !== null && (
                <Link to={`/guidelines/${guidelineKey}`}>{text.toGuideline(guidelineKey)}</Link>
              )}
              {now === 'accepted' && hasDraft(recommendation) && (
                <span className={styles.course}>
                  <DraftCourse recommendation={recommendation} />
                </span>
              )}
            </>
          }
        >
          <RecordFacts {...facts} names={decided} />
        </Section>
      )}
      <RecordTabs label={text.parts} first={noTabs} recordId={record.id} />
    </>
  );
}

/** One recommendation: what was found and is proposed, and what the organisation made of it. */
export function RecommendationPage() {
  const text = useText(adviceTexts);
  return (
    <RecordPage
      kind={recommendationKind}
      list={{ title: text.title, path: '/advice' }}
      lede={Lede}
      tags={Tags}
      actions={RecommendationActions}
      body={Body}
    />
  );
}
