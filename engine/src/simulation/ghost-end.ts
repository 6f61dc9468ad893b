import { leafRole, type Network } from '../scheduling/network.ts';
import type { NetworkActivity } from './network.ts';

/**
 * The recorded start or finish of an activity of another plan, as a moment that others can wait for and that ends
 * nothing itself; undefined where a rank is no such activity.
 */
export function ghostEnd(
  network: Network,
  rank: number,
  isStart: boolean,
  id: string,
  project: string,
): NetworkActivity | undefined {
  const activity = network.plan.activities[network.place[rank] ?? 0];
  const terms = network.terms[rank];
  if (activity?.isExternal !== true || !activity.isActive || network.role[rank] !== leafRole)
    return undefined;
  if (terms === undefined || terms.mode === 'open') return undefined;
  return {
    id: `${id} ${isStart ? 'start' : 'finish'}`,
    project,
    duration: { kind: 'fixed', value: 0 },
    earliestStart: isStart ? terms.givenStart : terms.givenFinish,
    isHidden: true,
  };
}
