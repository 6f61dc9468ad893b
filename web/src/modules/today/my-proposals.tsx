import type { ProposalView } from '@regie/contracts/records';
import { useLanguage, useText } from '../../language/index.ts';
import { type Column, Link, Section, Status, Table, useFormat } from '../../ui/index.ts';
import { asksMe } from '../proposals/index.ts';
import { sayIn } from '../workflows/index.ts';
import { texts } from './texts.ts';
import styles from './today.module.css';

const mostShown = 8;

/** The step at which I am asked, if the proposal passes steps. */
function myStep({ route }: ProposalView) {
  return route?.steps.find(({ mayDecide }) => mayDecide);
}

/** Proposals on which I may decide or must answer, the oldest first: somebody waits for each. */
export function MyProposals({
  proposals,
  names,
}: {
  proposals: readonly ProposalView[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(texts);
  const format = useFormat();
  const language = useLanguage();
  const oldestFirst = [...proposals].sort((left, right) => left.createdAt.localeCompare(right.createdAt));
  const columns: readonly Column<ProposalView>[] = [
    {
      name: 'proposal',
      label: text.proposal,
      isHead: true,
      cell: (proposal) => (
        <>
          <Link to="/proposals">{proposal.recordTitle ?? text.proposal}</Link>{' '}
          <span className={styles.detail}>{proposal.reason}</span>
        </>
      ),
    },
    {
      name: 'step',
      label: text.step,
      isMinor: true,
      cell: (proposal) =>
        asksMe(proposal) ? text.questionAsked : sayIn(myStep(proposal)?.name ?? {}, language),
    },
    { name: 'by', label: text.proposer, isMinor: true, cell: ({ proposerId }) => names[proposerId] ?? '' },
    {
      name: 'since',
      label: text.waits,
      isFigure: true,
      cell: ({ createdAt }) => format.relative(createdAt),
    },
    {
      name: 'due',
      label: text.stepDue,
      isFigure: true,
      cell: (proposal) => {
        const { dueOn = null, isLate = false } = myStep(proposal) ?? {};
        if (dueOn === null) return '—';
        return isLate ? <Status colour="red">{format.day(dueOn)}</Status> : format.day(dueOn);
      },
    },
  ];
  return (
    <Section
      title={text.myProposals}
      aside={proposals.length > mostShown && <Link to="/proposals">{text.all(proposals.length)}</Link>}
    >
      <Table
        label={text.myProposals}
        columns={columns}
        rows={oldestFirst.slice(0, mostShown)}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
