import type { ProposalView } from '@regie/contracts/records';
import { useText } from '../../language/index.ts';
import { type Column, Link, Section, Table, useFormat } from '../../ui/index.ts';
import { texts } from './texts.ts';
import styles from './today.module.css';

const mostShown = 8;

/** Proposals on which I may decide, the oldest first: somebody waits for each. */
export function MyProposals({
  proposals,
  names,
}: {
  proposals: readonly ProposalView[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(texts);
  const format = useFormat();
  const oldestFirst = [...proposals].sort((left, right) => left.createdAt.localeCompare(right.createdAt));
  const columns: readonly Column<ProposalView>[] = [
    {
      name: 'proposal',
      label: text.proposal,
      isHead: true,
      cell: ({ recordTitle, reason }) => (
        <>
          <Link to="/proposals">{recordTitle ?? text.proposal}</Link>{' '}
          <span className={styles.detail}>{reason}</span>
        </>
      ),
    },
    { name: 'by', label: text.proposer, isMinor: true, cell: ({ proposerId }) => names[proposerId] ?? '' },
    {
      name: 'since',
      label: text.waits,
      isFigure: true,
      cell: ({ createdAt }) => format.relative(createdAt),
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
