import type { Verdict } from '@regie/contracts';
import { type ProposalView, proposalOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, Status, type StatusColour, useFormat } from '../../ui/index.ts';
import { ToldFields, useFieldWords } from '../history/index.ts';
import { readField } from '../records/index.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import styles from './proposals.module.css';
import { proposedValues } from './proposed-values.ts';
import { RouteSteps } from './route-steps.tsx';
import { texts } from './texts.ts';
import { useCurrent } from './use-current.ts';

const colours: Readonly<Record<ProposalView['state'], StatusColour>> = {
  open: 'amber',
  approved: 'green',
  rejected: 'red',
  withdrawn: 'grey',
};

/** Why something cannot be done, in the words of who refuses it. */
function useReason(): (verdict: Verdict | undefined) => string | undefined {
  const language = useLanguage();
  return (verdict) =>
    verdict === undefined || verdict.outcome === 'allowed' || verdict.outcome === 'advised'
      ? undefined
      : verdict.reasons.map(({ text }) => text[language]).join(' ');
}

/** What would change, with the value as it is now as long as nobody decided. */
function Contents({ proposal, names }: { proposal: ProposalView; names: Readonly<Record<string, string>> }) {
  const words = useFieldWords(names);
  const current = useCurrent(proposal);
  const rows = proposedValues(proposal.operation, proposal.request).map(({ table, field, value }) => {
    const before = current === undefined ? undefined : readField(current, field);
    return {
      key: field,
      label: words.label(table, field),
      before: before === undefined || before === value ? undefined : words.value(table, field, before),
      after: words.value(table, field, value),
    };
  });
  return <ToldFields rows={rows} />;
}

/** One proposal: who, what, why, and the decision. */
export function ProposalRow({
  proposal,
  names,
}: {
  proposal: ProposalView;
  names: Readonly<Record<string, string>>;
}) {
  const text = useText(texts);
  const format = useFormat();
  const reasonFor = useReason();
  const write = useWrite();
  const [deciding, setDeciding] = useState<'approve' | 'reject'>();
  const title = proposal.recordTitle === null ? '' : `‘${proposal.recordTitle}’`;
  return (
    <li className={styles.proposal}>
      <div className={styles.what}>
        <p>
          <strong>{names[proposal.proposerId] ?? '…'}</strong> {text.proposes(proposal.operation, title)}
        </p>
        <p className={styles.reason}>{proposal.reason}</p>
        <Contents proposal={proposal} names={names} />
        <p className={styles.detail}>
          {format.relative(proposal.createdAt)}
          {proposal.decidedById !== null && ` · ${text.decidedBy(names[proposal.decidedById] ?? '…')}`}
          {proposal.decision !== null && ` · ${proposal.decision}`}
        </p>
      </div>
      <div className={styles.buttons}>
        {proposal.can['proposals.withdraw'] !== undefined && (
          <Button
            onClick={() => void write(proposalOperations.withdraw, { parameters: { id: proposal.id } })}
          >
            {text.withdraw}
          </Button>
        )}
        {proposal.state === 'open' &&
          proposal.route === null &&
          proposal.can['proposals.withdraw'] === undefined && (
            <>
              <Button
                reason={reasonFor(proposal.can['proposals.reject'])}
                onClick={() => setDeciding('reject')}
              >
                {text.reject}
              </Button>
              <Button
                reason={reasonFor(proposal.can['proposals.approve'])}
                onClick={() => setDeciding('approve')}
              >
                {text.approve}
              </Button>
            </>
          )}
        {proposal.state !== 'open' && (
          <Status colour={colours[proposal.state]}>{text.states[proposal.state]}</Status>
        )}
      </div>
      {proposal.route !== null && <RouteSteps proposal={proposal} route={proposal.route} names={names} />}
      {deciding !== undefined && (
        <DecisionDialog proposal={proposal} decision={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </li>
  );
}
