import type { GateOutcome, GateReview, GateShown } from '@regie/contracts/standards';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { type Column, Link, Section, Status, type StatusColour, Table, useFormat } from '../../ui/index.ts';
import { gateTexts } from './gate-texts.ts';
import { sayIn } from './say-in.ts';

const colours: Readonly<Record<GateOutcome, StatusColour>> = {
  go: 'green',
  'conditional-go': 'amber',
  hold: 'amber',
  recycle: 'amber',
  stop: 'red',
};

/** How earlier gates were decided, and where that stands in the register of decisions. */
export function PastReviews({ shown: { past, names } }: { shown: GateShown }) {
  const text = useText(gateTexts);
  const language = useLanguage();
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<GateReview>[] = [
    { name: 'gate', label: text.gate, isHead: true, cell: ({ title }) => sayIn(title, language) },
    {
      name: 'outcome',
      label: text.outcome,
      cell: ({ outcome }) =>
        outcome === null ? (
          <Status colour="grey">{text.takenBack}</Status>
        ) : (
          <Status colour={colours[outcome]}>{option('gate-outcome', outcome)}</Status>
        ),
    },
    { name: 'reason', label: text.reason, cell: ({ reason }) => reason ?? '—' },
    {
      name: 'by',
      label: text.by,
      isMinor: true,
      cell: ({ decidedById }) => (decidedById === null ? '—' : (names[decidedById] ?? '…')),
    },
    {
      name: 'on',
      label: text.on,
      isMinor: true,
      isFigure: true,
      cell: ({ decidedOn }) => (decidedOn === null ? '—' : format.day(decidedOn)),
    },
    {
      name: 'record',
      label: text.record,
      cell: ({ decisionKey, brokenPremises }) => (
        <>
          <Link to={`/decisions/${decisionKey}`}>{decisionKey}</Link>{' '}
          {brokenPremises > 0 && <Status colour="amber">{text.toReview}</Status>}
        </>
      ),
    },
  ];
  return (
    <Section title={text.past}>
      <Table label={text.past} columns={columns} rows={past} keyOf={({ id }) => id} />
    </Section>
  );
}
