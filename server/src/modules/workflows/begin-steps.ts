import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import type { WorkflowStep } from '@regie/contracts/workflows';
import type { Notice } from '../../platform/notifications/notice.ts';
import { tellPeople } from '../../platform/notifications/tell-people.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import type { Kinds } from '../../platform/records/kinds.ts';
import { readOfficePeople } from '../governance/index.ts';
import { readOfficeDays } from '../planning/index.ts';
import { type Opening, openSteps, type Route, stepsToOpen } from './domain/route.ts';
import { type AskedAt, peopleAsked } from './domain/workflow.ts';
import { readHeldRoles } from './workflow-store.ts';

/** A proposal as far as who is asked at its steps goes. */
export interface Routed {
  readonly id: string;
  readonly recordId: string | null;
  readonly path: readonly string[];
  readonly proposerId: string;
  readonly definitions: readonly WorkflowStep[];
}

/** Says of each proposal at what its steps may look for people. */
export async function readAskedAt(
  unit: Unit,
  routed: readonly Pick<Routed, 'path'>[],
): Promise<(one: Pick<Routed, 'path' | 'proposerId'>) => AskedAt> {
  const held = await readHeldRoles(unit, [...new Set(routed.flatMap(({ path }) => path))]);
  const officeAt = await readOfficePeople(unit);
  return ({ path, proposerId }) => ({
    path,
    proposerId,
    held: held.filter(({ scopeId }) => path.includes(scopeId)),
    office: officeAt(path),
  });
}

/** Begins the steps whose turn it is, with who is asked and by when. */
export async function beginSteps(unit: Unit, routed: Routed, route: Route): Promise<Route | Refusal> {
  const toOpen = stepsToOpen(route);
  if (toOpen.length === 0) return route;
  const asked = (await readAskedAt(unit, [routed]))(routed);
  const officeDays = await readOfficeDays(unit);
  const byCode = new Map(routed.definitions.map((one) => [one.code, one]));
  const openings = toOpen.flatMap(({ id, code }): readonly (readonly [string, Opening])[] => {
    const step = byCode.get(code);
    if (step === undefined) return [];
    const people = peopleAsked(step.deciders, asked);
    const escalation = step.escalatesTo === null ? [] : peopleAsked(step.escalatesTo, asked);
    return [[id, { people, escalation, dueOn: officeDays.after(unit.today, step.dueDays) }]];
  });
  const begun = openSteps(route, new Map(openings), unit.now.toISOString());
  if (!isRefusal(begun)) return begun;
  const name = byCode.get(String(begun.facts?.['step']))?.name;
  return refuse('workflows/nobody-decides', {
    words: { step: { nl: name?.nl || name?.en || '', en: name?.en || name?.nl || '' } },
  });
}

/** What became of the steps of a proposal. */
export interface RouteChange {
  readonly proposal: Pick<Routed, 'id' | 'recordId'>;
  readonly before: Pick<Route, 'steps'>;
  readonly after: Route;
}

function waitingIn({ steps }: Pick<Route, 'steps'>) {
  return steps.flatMap((step) =>
    step.voices
      .filter(({ answer }) => answer === 'waits')
      .map(({ personId }) => ({ personId, stepId: step.id, key: `${step.id} ${personId}` })),
  );
}

/** Tells those who are asked now and were not before, or are asked anew. */
export async function tellAsked(unit: Unit, kinds: Kinds, changes: readonly RouteChange[]): Promise<void> {
  const notices = changes
    .filter(({ after }) => after.end === null)
    .flatMap(({ proposal: { id, recordId }, before, after }) => {
      const known = new Set(waitingIn(before).map(({ key }) => key));
      return waitingIn(after)
        .filter(({ key }) => !known.has(key))
        .map(
          ({ personId, stepId }): Notice => ({
            kind: 'proposal-waits',
            personId,
            recordId,
            subjectId: id,
            facts: { stepId },
          }),
        );
    });
  await tellPeople(unit, notices, kinds);
}
