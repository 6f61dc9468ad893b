import { isRefusal } from '@regie/contracts';
import { newId } from '../../platform/identifiers.ts';
import type { ProposalRouting } from '../../platform/proposals/proposal-routing.ts';
import type { Kinds } from '../../platform/records/kinds.ts';
import { beginSteps, tellAsked } from './begin-steps.ts';
import type { Route } from './domain/route.ts';
import { findApplying, kindOf, ranksOf } from './domain/workflow.ts';
import { presentRoute } from './present-route.ts';
import { listAskedProposals, readRoutes, storeSteps } from './route-store.ts';
import { type ApplicableVersion, readApplicable } from './workflow-store.ts';

function routeBy({ steps }: ApplicableVersion, proposerId: string, now: Date): Route {
  const ranks = ranksOf(steps);
  return {
    proposerId,
    end: null,
    askedAtStep: null,
    steps: steps.map(({ code, quorum, mayBeDelegated }, index) => ({
      id: newId(now.getTime()),
      code,
      rank: ranks[index] ?? 0,
      quorum,
      mayBeDelegated,
      state: 'coming',
      openedAt: null,
      dueOn: null,
      escalatedAt: null,
      firstActAt: null,
      closedAt: null,
      voices: [],
    })),
  };
}

/** What the platform asks of workflows when somebody proposes something, and when proposals are shown. */
export function fillRouting(kinds: Kinds): ProposalRouting {
  return {
    find: async (unit, { operation, body, path }) => {
      const applying = findApplying(await readApplicable(unit, path), path, kindOf(operation, body));
      if (applying === undefined) return undefined;
      return {
        begin: async (within, made) => {
          const told = { recordId: made.recordId, scopeId: made.scopeId };
          const route = routeBy(applying, made.proposerId, within.now);
          const begun = await beginSteps(within, { ...made, definitions: applying.steps }, route);
          if (isRefusal(begun)) return begun;
          const begins = { proposalId: made.id, versionId: applying.versionId };
          const none = { steps: [] };
          const refused = await storeSteps(within, [{ before: none, after: begun, told, begun: begins }]);
          if (refused !== undefined) return refused;
          await tellAsked(within, kinds, [{ proposal: made, before: none, after: begun }]);
          return undefined;
        },
      };
    },
    show: async (reading, proposals) => {
      const stored = await readRoutes(
        reading,
        proposals.map(({ id }) => id),
      );
      return new Map(stored.map((one) => [one.id, presentRoute(reading, one)]));
    },
    listAsked: listAskedProposals,
  };
}
