import { type WorkflowDraft, workflowOperations } from '@regie/contracts/workflows';
import { holds } from '../../platform/access/actor.ts';
import {
  type DraftSource,
  type HeldDraft,
  hideOrigins,
  withFirstVersions,
} from '../../platform/draft-source.ts';
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

async function presentDrafts(reading: Reading, drafts: readonly HeldDraft[]): Promise<WorkflowDraft[]> {
  const firsts = await readWorkedOut(
    reading,
    drafts.map(({ id }) => id),
  );
  return withFirstVersions(drafts, firsts).map(({ document: _document, ...draft }) => draft);
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
