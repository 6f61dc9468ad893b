import type { ProposalView } from '@regie/contracts/records';

/** Whether the reader may decide on a proposal now, or at a step of it. */
export function waitsForMe({ can }: Pick<ProposalView, 'can'>): boolean {
  return can['proposals.approve']?.outcome === 'allowed' || can['workflows.approve']?.outcome === 'allowed';
}

/** Whether the reader is to answer a question about a proposal of their own. */
export function asksMe({ can }: Pick<ProposalView, 'can'>): boolean {
  return can['workflows.answer']?.outcome === 'allowed';
}
