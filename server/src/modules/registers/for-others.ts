import { isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import type { ActionView, DecisionView } from '@regie/contracts/registers';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { performPart } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { premiseTable } from './premises.ts';
import { decisionKind, findAssumptions } from './register-store.ts';
import { actionVerbs, decisionVerbs } from './register-verbs.ts';

const noParts = { parameters: {}, query: {} };

/** A decision that another module asks for. */
export interface DecisionToAsk {
  readonly scopeId: string;
  readonly title: string;
  readonly description: string | null;
  readonly ownerId: string;
  readonly dueOn: string;
}

/** Asks for a decision as a part of another operation. */
export async function askDecision(unit: Unit, body: DecisionToAsk): Promise<DecisionView | Refusal> {
  const asked = await performPart(unit, decisionVerbs.create, { ...noParts, body });
  return isRefusal(asked) ? asked : asked.record;
}

/** What became of a decision. */
export interface DecisionMade {
  readonly state: 'taken' | 'withdrawn';
  readonly ownerId?: string;
  readonly ruling?: string;
  readonly rationale?: string;
}

/** Takes or withdraws a decision as a part of another operation. */
export async function settleDecision(
  unit: Unit,
  id: string,
  made: DecisionMade,
): Promise<DecisionView | Refusal> {
  const found = await findRecord(unit, decisionKind, id);
  if (found === undefined) return refuse('request/not-found');
  // A record of this kind is what its field table says.
  const { version } = trust<DecisionView>(found.record);
  const settled = await performPart(unit, decisionVerbs.update, {
    ...noParts,
    parameters: { id },
    body: made,
    version,
  });
  return isRefusal(settled) ? settled : settled.record;
}

export interface PremiseToAdd {
  readonly statement: string;
  readonly assumptionKey: string | null;
}

/** Says what a decision rests on; who may take it may say so. */
export async function addPremises(
  unit: Unit,
  { id, scopeId }: Pick<DecisionView, 'id' | 'scopeId'>,
  premises: readonly PremiseToAdd[],
): Promise<Refusal | undefined> {
  const keys = premises.flatMap(({ assumptionKey }) => assumptionKey ?? []);
  const assumptions = await findAssumptions(unit, keys, scopeId);
  const unknown = keys.find((key) => !assumptions.has(key));
  if (unknown !== undefined) {
    return refuse('decisions/assumption-elsewhere', { place: 'body.premises', facts: { key: unknown } });
  }
  const written = await writeRows(
    unit,
    premiseTable,
    premises.map(({ statement, assumptionKey }) => ({
      before: null,
      after: {
        id: newId(unit.now.getTime()),
        version: 1,
        decision_id: id,
        statement,
        assumption_id: assumptions.get(assumptionKey ?? '') ?? null,
        has_fallen: false,
      },
      recordId: id,
      scopeId,
    })),
  );
  return isRefusal(written) ? written : undefined;
}

export interface ActionToAgree {
  readonly scopeId: string;
  readonly title: string;
  readonly description: string;
  readonly ownerId: string;
  readonly dueOn: string;
}

/** Agrees one action as a part of another operation. */
export async function agreeAction(unit: Unit, body: ActionToAgree): Promise<ActionView | Refusal> {
  const agreed = await performPart(unit, actionVerbs.create, { ...noParts, body });
  return isRefusal(agreed) ? agreed : agreed.record;
}

/** Agrees actions as a part of another operation. */
export async function agreeActions(
  unit: Unit,
  actions: readonly ActionToAgree[],
): Promise<Refusal | undefined> {
  if (actions.length === 0) return undefined;
  const body = { create: [...actions], update: [] };
  const agreed = await performPart(unit, actionVerbs.change, { ...noParts, body });
  return isRefusal(agreed) ? agreed : undefined;
}
