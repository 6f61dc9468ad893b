import { proposalOperations, proposalStates } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import {
  ButtonLink,
  EmptyState,
  ErrorState,
  PageHeader,
  Segmented,
  SkeletonRows,
  useSearchState,
} from '../../ui/index.ts';
import { ProposalRow } from './proposal-row.tsx';
import styles from './proposals.module.css';
import { texts } from './texts.ts';
import { waitsForMe } from './waits-for-me.ts';

/** Proposals that wait for a decision, and what became of others. */
export function ProposalsPage() {
  const text = useText(texts);
  const term = useTerm();
  const [search, setSearch] = useSearchState();
  const state = proposalStates.find((each) => each === search['state']) ?? 'open';
  const open = useRead(proposalOperations.list, { query: { state: 'open' } });
  const { value, problem, isLoading, refresh } = useRead(
    proposalOperations.list,
    { query: { state } },
    { keepsFormer: true },
  );
  const waiting = open.value?.rows ?? [];
  const mine = waiting.filter(waitsForMe).length;
  return (
    <>
      <PageHeader
        title={term('plural.proposal')}
        lede={open.value === undefined ? undefined : text.lede(waiting.length, mine)}
        actions={
          <Segmented
            label={text.show}
            value={state}
            options={proposalStates.map((each) => ({ value: each, label: text.states[each] }))}
            onChange={(next) => setSearch({ state: next === 'open' ? undefined : next })}
          />
        }
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={4} />}
      {value !== undefined && value.rows.length === 0 && (
        <EmptyState title={text.empty} action={<ButtonLink to="/projects">{text.toProjects}</ButtonLink>}>
          {text.emptyDetail}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {value?.rows.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} names={value.names} />
        ))}
      </ul>
    </>
  );
}
