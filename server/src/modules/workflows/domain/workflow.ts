import { type Refusal, refuse } from '@regie/contracts';
import type { Deciders, ProposalKind, WorkflowRefusal, WorkflowStep } from '@regie/contracts/workflows';

const ends = ['completed', 'stopped'];

function hasValue(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null
    ? Object.entries(body).find(([key]) => key === name)?.[1]
    : undefined;
}

/** What a proposed operation is about, as far as workflows tell proposals apart. */
export function kindOf(operation: string, body: unknown): ProposalKind {
  if (operation === 'projects.create') return 'project-start';
  if (operation === 'projects.update') {
    const state = hasValue(body, 'state');
    if (state === 'active') return 'project-start';
    if (typeof state === 'string' && ends.includes(state)) return 'project-closure';
    return hasValue(body, 'phase') === undefined ? 'project-change' : 'phase-passed';
  }
  const [subject] = operation.split('.');
  if (subject === 'planning') return 'plan-change';
  return subject === 'briefs' ? 'brief' : 'other';
}

/** A workflow that is not retired, as far as choosing one goes. */
export interface Applicable {
  readonly scopeId: string;
  readonly kinds: readonly ProposalKind[];
}

/** The one that holds at a place for a kind of proposal: nearest going up. */
export function findApplying<W extends Applicable>(
  workflows: readonly W[],
  path: readonly string[],
  kind: ProposalKind,
): W | undefined {
  return [...path]
    .reverse()
    .map((scopeId) => workflows.find((one) => one.scopeId === scopeId && one.kinds.includes(kind)))
    .find((one) => one !== undefined);
}

/** Steps by their rank: those that begin together have the same. */
export function ranksOf(steps: readonly WorkflowStep[]): readonly number[] {
  let rank = 0;
  return steps.map(({ isBesideFormer }, index) => {
    if (index > 0 && !isBesideFormer) rank += 1;
    return rank;
  });
}

/** Who holds which role in reach of a place. */
export interface HeldRole {
  readonly personId: string;
  readonly role: string;
  readonly scopeId: string;
}

function isSame(one: Deciders, other: Deciders): boolean {
  return (
    one.by === other.by &&
    (one.by !== 'person' || other.by !== 'person' || one.personId === other.personId) &&
    (one.by !== 'role' || other.by !== 'role' || one.role === other.role)
  );
}

/** What cannot be published: `held` are the roles on the place, above and below it that take part in proposals. */
export function refuseSteps(
  steps: readonly WorkflowStep[],
  held: readonly HeldRole[],
): Refusal<WorkflowRefusal> | undefined {
  const codes = steps.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0) {
    const facts = { code: codes[twice] ?? '' };
    return refuse('workflows/step-twice', { place: `body.steps.${twice}.code`, facts });
  }
  for (const [index, { deciders, escalatesTo }] of steps.entries()) {
    const place = `body.steps.${index}`;
    const refused =
      refuseDeciders(deciders, held, `${place}.deciders`, index) ??
      (escalatesTo === null ? undefined : refuseDeciders(escalatesTo, held, `${place}.escalatesTo`, index));
    if (refused !== undefined) return refused;
    if (escalatesTo !== null && isSame(deciders, escalatesTo)) {
      const facts = { step: index + 1 };
      return refuse('workflows/escalates-to-itself', { place: `${place}.escalatesTo`, facts });
    }
  }
  return undefined;
}

function refuseDeciders(
  deciders: Deciders,
  held: readonly HeldRole[],
  place: string,
  index: number,
): Refusal<WorkflowRefusal> | undefined {
  const facts = { step: index + 1 };
  if (deciders.by === 'person' && !held.some(({ personId }) => personId === deciders.personId)) {
    return refuse('workflows/person-may-not-decide', { place, facts });
  }
  if (deciders.by === 'role' && !held.some(({ role }) => role === deciders.role)) {
    return refuse('workflows/role-nobody-has', { place, facts });
  }
  return undefined;
}

/**
 * The people whom a step asks at a place: a person who holds a role there, who holds the role nearest going up, or the
 * office. Never who proposes it: of a role, the next place going up is looked at when nobody else holds it nearer.
 */
export function peopleAsked(
  deciders: Deciders,
  { path, held, office, proposerId }: AskedAt,
): readonly string[] {
  const others = held.filter(({ personId, scopeId }) => personId !== proposerId && path.includes(scopeId));
  const able = new Set(others.map(({ personId }) => personId));
  if (deciders.by === 'person') return able.has(deciders.personId) ? [deciders.personId] : [];
  if (deciders.by === 'office' && office.length > 0) return office.filter((id) => able.has(id));
  const roles = deciders.by === 'role' ? [deciders.role] : officeRoles;
  const nearest = [...path]
    .reverse()
    .map((scopeId) =>
      others.filter((one) => one.scopeId === scopeId && roles.some((role) => role === one.role)),
    )
    .find((found) => found.length > 0);
  return [...new Set(nearest?.map(({ personId }) => personId))];
}

/** Who stands for the PMO where no office governs. */
const officeRoles = ['pmo-manager', 'pmo-officer'];

export interface AskedAt {
  /** Of the proposal, from the organisation down. */
  readonly path: readonly string[];
  /** Roles on the path that take part in proposals. */
  readonly held: readonly HeldRole[];
  /** People of the office that governs the place; empty where none does. */
  readonly office: readonly string[];
  readonly proposerId: string;
}
