import { opportunityResponses, threatResponses } from '@regie/contracts/risks';
import { useTerm, useText } from '../../language/index.ts';
import { Section } from '../../ui/index.ts';
import {
  PlaceTags,
  RecordFacts,
  RecordPage,
  RecordTabs,
  type RecordView,
  readField,
  type ShownRecord,
} from '../records/index.ts';
import { ResponseActions } from './response-actions.tsx';
import { riskTexts } from './texts.ts';
import { useRiskKind } from './use-risk-kind.ts';

const sentenceFields = ['cause', 'event', 'effect'] as const;
const mainFacts = [
  'status',
  'kind',
  'category',
  'ownerId',
  'actioneeId',
  'escalationLevel',
  'proximity',
  'raisedOn',
  'raisedById',
  'reviewedOn',
];
const before = [
  'probability',
  'impactTime',
  'impactCost',
  'impactQuality',
  'impactSafety',
  'impactReputation',
  'impact',
  'score',
  'delayDays',
  'costEffectCents',
  'expectedDelayDays',
  'expectedCostCents',
];
const after = ['responseType', 'residualProbability', 'residualImpact', 'residualScore'];
const noTabs: readonly [] = [];
const others = ['secondaryRisks', 'trigger'];
const known = new Set<string>([
  'key',
  'title',
  'projectTitle',
  'createdAt',
  'updatedAt',
  ...sentenceFields,
  ...mainFacts,
  ...before,
  ...after,
  ...others,
]);

function textOf(record: RecordView, name: string): string {
  return String(readField(record, name) ?? '')
    .trim()
    .replace(/[.;,]+$/, '');
}

function lowerFirst(text: string): string {
  // An abbreviation keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Cause, event and effect as one sentence; says which part is missing. */
function RiskSentence({ record }: ShownRecord) {
  const { sentence } = useText(riskTexts);
  const term = useTerm();
  const [cause, event, effect] = sentenceFields.map((name) => lowerFirst(textOf(record, name)));
  const missing = [
    ...(cause === '' ? [term('cause')] : []),
    ...(event === '' ? [term('risk-event')] : []),
    ...(effect === '' ? [term('effect')] : []),
  ];
  if (missing.length > 0) return sentence.missing(missing.join(', ').toLowerCase());
  return (
    <>
      {sentence.because}
      <b>{cause}</b>
      {sentence.event}
      <b>{event}</b>
      {sentence.effect}
      <b>{effect}</b>
      {sentence.end}
    </>
  );
}

function RiskBody({ kind, state, record }: ShownRecord) {
  const texts = useText(riskTexts);
  const { fields, context, whyLocked, writes } = state;
  const facts = {
    kind,
    record,
    fields,
    context,
    whyLocked,
    onChange: (values: Parameters<typeof writes.update>[1]) => void writes.update(record, values),
  };
  const responses = readField(record, 'kind') === 'opportunity' ? opportunityResponses : threatResponses;
  const added = fields.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  return (
    <>
      <RecordFacts {...facts} names={[...mainFacts, ...added]} />
      <Section title={texts.facts}>
        <RecordFacts {...facts} names={['title', ...sentenceFields, ...others]} isWide />
      </Section>
      <Section title={texts.before}>
        <RecordFacts {...facts} names={before} />
      </Section>
      <Section title={texts.after}>
        <RecordFacts {...facts} names={after} options={{ responseType: responses }} />
      </Section>
      <ResponseActions riskId={record.id} reason={whyLocked} />
      <RecordTabs label={texts.parts} first={noTabs} recordId={record.id} />
    </>
  );
}

/** One risk, with everything about it; each fact is changed where it is read. */
export function RiskPage() {
  const term = useTerm();
  return (
    <RecordPage
      kind={useRiskKind()}
      list={{ title: term('plural.risk'), path: '/risks' }}
      lede={RiskSentence}
      tags={PlaceTags}
      body={RiskBody}
    />
  );
}
