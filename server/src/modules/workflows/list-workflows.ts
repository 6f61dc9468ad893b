import { type WorkflowDraft, workflowOperations } from '@regie/contracts/workflows';
import { holds } from '../../platform/access/actor.ts';
import { type DraftSource, type HeldDraft, hideOrigins } from '../../platform/draft-source.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { listWorkflows, listWritablePlaces, readWorkedOut, type StoredWorkflow } from './workflow-store.ts';

function peopleIn({ versions }: StoredWorkflow): readonly string[] {
  return versions.flatMap(({ publishedById, steps }) => [
    publishedById,
    ...steps.flatMap(({ deciders, escalatesTo }) =>
      [deciders, escalatesTo].flatMap((one) => (one?.by === 'person' ? [one.personId] : [])),
    ),
  ]);
}

/** Drafts that can be worked out or were, with the first version that follows from each. */
async function presentDrafts(reading: Reading, drafts: readonly HeldDraft[]): Promise<WorkflowDraft[]> {
  const ids = drafts.map(({ id }) => id);
  const first = new Map((await readWorkedOut(reading, ids)).map(({ draftId, ...one }) => [draftId, one]));
  return drafts.flatMap(({ document: _document, isOpen, ...draft }) => {
    const workedOut = first.get(draft.id) ?? null;
    return isOpen || workedOut !== null ? [{ ...draft, workedOut }] : [];
  });
}

export function listAllWorkflows(source: DraftSource): Answer<typeof workflowOperations.list> {
  return {
    operation: workflowOperations.list,
    answer: async (reading) => {
      const drafts = await source(reading, 'workflow');
      const stored = await listWorkflows(reading);
      const people = [...stored.flatMap(peopleIn), ...drafts.map(({ acceptedById }) => acceptedById)];
      return {
        rows: stored.map(({ path, versions, ...workflow }) => ({
          ...workflow,
          versions: hideOrigins(versions, drafts),
          mayWrite: holds(reading.actor, 'standard.write', path),
        })),
        names: await readPeopleNames(reading, people),
        places: [...(await listWritablePlaces(reading))],
        drafts: await presentDrafts(reading, drafts),
      };
    },
  };
}
