import type { Verdict } from '@regie/contracts';
import { trust } from '@regie/contracts';
import { type ProposalView, proposalOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, Status, type StatusColour, useFormat } from '../../ui/index.ts';
import { operationPhrases, phraseFor } from '../history/index.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import styles from './proposals.module.css';
import { texts } from './texts.ts';

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

/** The values of the request that would be sent, as far as they can be shown on a line. */
function contentsOf(request: unknown): readonly (readonly [string, string])[] {
  const body = trust<{ body?: unknown } | null>(request)?.body;
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);
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
  const phrases = useText(operationPhrases);
  const format = useFormat();
  const reasonFor = useReason();
  const write = useWrite();
  const [deciding, setDeciding] = useState<'approve' | 'reject'>();
  const title = proposal.recordTitle === null ? '' : `‘${proposal.recordTitle}’`;
  return (
    <li className={styles.proposal}>
      <div className={styles.what}>
        <p>
          <strong>{text.proposes(names[proposal.proposerId] ?? '…')}</strong>:{' '}
          {phraseFor(phrases, proposal.operation, title)}
        </p>
        <p className={styles.reason}>{proposal.reason}</p>
        <dl className={styles.contents}>
          {contentsOf(proposal.request).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
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
        {proposal.state === 'open' && proposal.can['proposals.withdraw'] === undefined && (
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
      {deciding !== undefined && (
        <DecisionDialog proposal={proposal} decision={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </li>
  );
}
