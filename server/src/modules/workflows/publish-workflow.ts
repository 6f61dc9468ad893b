import { type BodyOf, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type WorkflowRefusal, workflowOperations } from '@regie/contracts/workflows';
import { findPlace } from '../../platform/access/place-store.ts';
import type { Image } from '../../platform/database/tables.ts';
import { type DraftSource, type HeldDraft, refuseOrigin } from '../../platform/draft-source.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { type HeldRole, refuseSteps } from './domain/workflow.ts';
import {
  listWorkflows,
  lockWorkflows,
  readHeldRoles,
  readWorkflowsOn,
  type StoredWorkflow,
  workflowTable,
  workflowVersionTable,
} from './workflow-store.ts';

interface Publishing {
  readonly path: readonly string[];
  readonly held: readonly HeldRole[];
  /** All that stand on the place. */
  readonly there: readonly StoredWorkflow[];
  /** The one of which this is the next version. */
  readonly former: StoredWorkflow | undefined;
}

interface PublishingFrom extends Publishing {
  readonly drafts: readonly HeldDraft[];
}

interface Publication {
  readonly workflow: Image | undefined;
  readonly workflowId: string;
  readonly version: Image & { readonly number: number };
}

/** Another that holds for one of the kinds on the same place. */
function refuseTaken(
  { there, former }: Publishing,
  kinds: readonly string[],
): Refusal<WorkflowRefusal> | undefined {
  const taken = there.find(
    ({ id, isRetired, versions }) =>
      id !== former?.id && !isRetired && versions[0]?.kinds.some((kind) => kinds.includes(kind)) === true,
  );
  const name = taken?.versions[0]?.name;
  return (
    taken &&
    refuse('workflows/kind-taken', { place: 'body.kinds', facts: { name: name?.nl ?? name?.en ?? '' } })
  );
}

export function publishWorkflow(
  source: DraftSource,
): Verb<typeof workflowOperations.publish, PublishingFrom, Publication> {
  return {
    operation: workflowOperations.publish,
    load: async (unit, { body }): Promise<PublishingFrom | Refusal | Withheld> => {
      await lockWorkflows(unit);
      const place = await findPlace(unit, body.scopeId, 'portfolio.read');
      if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
      const archived = await refuseArchived(unit.database, place.path);
      if (archived !== undefined) return new Withheld(archived, { paths: [place.path] });
      const there = await readWorkflowsOn(unit, place.id);
      const former = there.find(({ id }) => id === body.workflowId);
      if (body.workflowId !== null && former === undefined) {
        return refuse('request/not-found', { place: 'body.workflowId' });
      }
      const held = await readHeldRoles(unit, place.path, true);
      return { path: place.path, there, former, held, drafts: await source(unit, 'workflow') };
    },
    place: ({ path }) => ({ paths: [path] }),
    decide: (state, { body }, unit) => {
      const newest = state.former?.versions[0];
      const { name, kinds, steps, followsFromId } = body;
      if (body.after !== (newest?.number ?? 0)) {
        return refuse('workflows/version-newer', { facts: { number: newest?.number ?? 0 } });
      }
      const refused =
        refuseOrigin(followsFromId, state.drafts) ??
        refuseSteps(steps, state.held) ??
        refuseTaken(state, kinds);
      if (refused !== undefined) return refused;
      if (newest !== undefined && isSame(newest, { name, kinds, steps })) {
        return refuse('workflows/nothing-changed');
      }
      return publicationOf(unit, body, state.former);
    },
    store: async (unit, { workflow, workflowId, version }, _state, { body }) => {
      const told = { before: null, recordId: null, scopeId: body.scopeId };
      if (workflow !== undefined) {
        const made = await writeRows(unit, workflowTable, [{ ...told, after: workflow }]);
        if (isRefusal(made)) return made;
      }
      const written = await writeRows(unit, workflowVersionTable, [{ ...told, after: version }]);
      return isRefusal(written) ? written : { eventId: unit.eventId, workflowId, number: version.number };
    },
  };
}

/** The rows of a version, and of the workflow where it is the first. */
function publicationOf(
  { now, today, actor }: Unit,
  { scopeId, after, name, kinds, steps, reason, followsFromId }: BodyOf<typeof workflowOperations.publish>,
  former: StoredWorkflow | undefined,
): Publication {
  const workflowId = former?.id ?? newId(now.getTime());
  return {
    workflowId,
    workflow:
      former === undefined ? { id: workflowId, version: 1, scope_id: scopeId, is_retired: false } : undefined,
    version: {
      id: newId(now.getTime()),
      version: 1,
      workflow_id: workflowId,
      number: after + 1,
      name,
      kinds,
      steps,
      reason,
      published_by_id: actor.personId,
      published_on: today,
      follows_from_id: followsFromId ?? null,
    },
  };
}

type Content = Pick<StoredWorkflow['versions'][number], 'name' | 'kinds' | 'steps'>;

function isSame(one: Content, other: Content): boolean {
  const written = ({ name: { nl = '', en = '' }, kinds, steps }: Content) =>
    JSON.stringify([
      nl,
      en,
      [...kinds].sort(),
      steps.map(({ code, name, deciders, quorum, isBesideFormer, dueDays, escalatesTo, mayBeDelegated }) => [
        [code, name.nl ?? '', name.en ?? '', quorum, isBesideFormer, dueDays, mayBeDelegated],
        [deciders, escalatesTo].map((asked) => Object.entries(asked ?? {}).sort()),
      ]),
    ]);
  return written(one) === written(other);
}

interface Retiring extends Publishing {
  readonly stored: StoredWorkflow;
  readonly image: Image;
}

export const retireWorkflow: Verb<typeof workflowOperations.retire, Retiring, Image> = {
  operation: workflowOperations.retire,
  load: async (unit, { parameters, version }): Promise<Retiring | Refusal | Withheld> => {
    await lockWorkflows(unit);
    const [stored] = await listWorkflows(unit, { id: parameters.id, isOfSeenPlace: true });
    const image = (await readImages(unit.database, workflowTable.name, [parameters.id])).get(parameters.id);
    if (stored === undefined || image === undefined) return refuse('request/not-found');
    const { path, scopeId } = stored;
    const archived = await refuseArchived(unit.database, path);
    if (archived !== undefined) return new Withheld(archived, { paths: [path] });
    if (image.version !== version) {
      return new Withheld(refuse('request/version-stale', { facts: { id: image.id } }), { paths: [path] });
    }
    return { stored, image, path, held: [], former: stored, there: await readWorkflowsOn(unit, scopeId) };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: (state, { body: { isRetired } }) => {
    const { stored, image } = state;
    if (stored.isRetired === isRetired) return refuse('workflows/nothing-changed');
    const taken = isRetired ? undefined : refuseTaken(state, stored.versions[0]?.kinds ?? []);
    return taken ?? { ...image, version: image.version + 1, is_retired: isRetired };
  },
  store: async (unit, after, { stored, image }) => {
    const written = await writeRows(unit, workflowTable, [
      { before: image, after, recordId: null, scopeId: stored.scopeId },
    ]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
