import { isRefusal, type Refusal } from '@regie/contracts';
import { stepOperations } from '@regie/contracts/workflows';
import { nobody } from '../../platform/access/actor.ts';
import { readOrganisation } from '../../platform/accounts/read-actor.ts';
import { dayIn } from '../../platform/clock.ts';
import { newId } from '../../platform/identifiers.ts';
import { type House, perform, type Verb } from '../../platform/operations/perform.ts';
import type { Kinds } from '../../platform/records/kinds.ts';
import { readAskedAt, tellAsked } from './begin-steps.ts';
import { escalateStep, isToEscalate, type Route } from './domain/route.ts';
import { type AskedAt, peopleAsked } from './domain/workflow.ts';
import { routeOf } from './present-route.ts';
import { listLateSteps, lockProposalsOf, readRoutes, type StoredRoute, storeSteps } from './route-store.ts';

const everyMs = 60_000;

interface Late {
  readonly stored: StoredRoute;
  readonly before: Route;
  readonly asked: AskedAt;
}

interface Escalated extends Late {
  readonly after: Route;
}

/** Lets those to whom late steps escalate decide too: each step once, all in one event. */
export function escalateVerb(
  kinds: Kinds,
): Verb<typeof stepOperations.escalate, readonly Late[], readonly Escalated[]> {
  return {
    operation: stepOperations.escalate,
    load: async (unit, { body }): Promise<readonly Late[] | Refusal> => {
      const routes = await readRoutes(unit, await lockProposalsOf(unit, body.stepIds));
      const askedAt = await readAskedAt(unit, routes);
      return routes.map((stored) => ({ stored, before: routeOf(stored), asked: askedAt(stored) }));
    },
    decide: (late, { body }, unit) =>
      late.flatMap((one) => {
        const { stored, before, asked } = one;
        const due = before.steps.filter(
          (step) => body.stepIds.includes(step.id) && isToEscalate(before, step, unit.today),
        );
        const after = due.reduce((route, { id, code }) => {
          const escalatesTo = stored.definitions.find((step) => step.code === code)?.escalatesTo ?? null;
          const people = escalatesTo === null ? [] : peopleAsked(escalatesTo, asked);
          return escalateStep(route, id, people, unit.now.toISOString());
        }, before);
        return after === before ? [] : [{ ...one, after }];
      }),
    // Somebody decided between the look and the lock.
    answerUnchanged: async (unit, escalated) =>
      escalated.length === 0 ? { eventId: unit.eventId } : undefined,
    store: async (unit, escalated) => {
      const refused = await storeSteps(
        unit,
        escalated.map(({ stored: { recordId, scopeId }, before, after }) => ({
          before,
          after,
          told: { recordId, scopeId },
        })),
      );
      if (refused !== undefined) return refused;
      await tellAsked(
        unit,
        kinds,
        escalated.map(({ stored, before, after }) => ({ proposal: stored, before, after })),
      );
      return { eventId: unit.eventId };
    },
  };
}

/** Looks each minute for steps past their day; what is found goes on in one event of nobody. */
export function escalateLateSteps(house: House, kinds: Kinds): () => Promise<void> {
  const verb = escalateVerb(kinds);
  let nextAt = 0;
  return async () => {
    const now = house.clock.now();
    if (now.getTime() < nextAt) return;
    nextAt = now.getTime() + everyMs;
    const organisation = await readOrganisation(house.database);
    if (organisation === undefined) return;
    const today = dayIn(organisation.timeZone, now);
    const late = await listLateSteps({ database: house.database, today });
    if (late.length === 0) return;
    const performed = await perform(house, verb, {
      actor: nobody,
      organisation,
      origin: { requestId: newId(now.getTime()), source: 'worker' },
      request: { parameters: {}, query: {}, body: { stepIds: late.map(({ id }) => id) } },
    });
    if (isRefusal(performed)) throw new Error(`late steps were not escalated: ${performed.refused}`);
  };
}
