import { type Refusal, refuse } from '@regie/contracts';
import type {
  PortfolioRefusal,
  portfolioFields,
  programmeFields,
  ScopeKind,
} from '@regie/contracts/portfolios';
import type { ValuesOf } from '../../../platform/records/record-images.ts';

export type Portfolio = ValuesOf<typeof portfolioFields>;
export type Programme = ValuesOf<typeof programmeFields>;

/** What may stand below what. */
export const parentsOf: Readonly<Record<ScopeKind, readonly ScopeKind[]>> = {
  organisation: [],
  portfolio: ['organisation', 'portfolio'],
  programme: ['organisation', 'portfolio'],
  project: ['organisation', 'portfolio', 'programme'],
};

export function newPortfolio(): Portfolio {
  return { title: '', description: null, managerId: null, tags: null };
}

export function newProgramme(): Programme {
  return {
    title: '',
    description: null,
    outcome: null,
    managerId: null,
    sponsorId: null,
    startsOn: null,
    endsOn: null,
    tags: null,
  };
}

export function checkProgramme(programme: Programme): Refusal<PortfolioRefusal> | undefined {
  const { startsOn, endsOn } = programme;
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return undefined;
  return refuse('portfolios/end-before-start', { place: 'endsOn', facts: { start: startsOn, end: endsOn } });
}

/** A node of the tree, with its path from the organisation down to itself. */
export interface Node {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly title: string;
  readonly path: readonly string[];
}

/** Why a node cannot be placed below another. */
export function checkMove(node: Node, parent: Node): Refusal | undefined {
  if (parent.path.includes(node.id)) {
    return refuse('portfolios/move-into-itself', { place: 'body.parentId', facts: { title: node.title } });
  }
  if (!parentsOf[node.kind].includes(parent.kind)) {
    return refuse('portfolios/kind-does-not-fit', {
      place: 'body.parentId',
      facts: { kind: node.kind, parent: parent.kind },
    });
  }
  return undefined;
}
