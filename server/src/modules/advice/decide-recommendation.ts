import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { recommendationOperations } from '@regie/contracts/advice';
import { guidelineOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { linkRecords } from '../../platform/links/link-records.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { agreeAction } from '../registers/index.ts';
import { draftGuideline } from '../standards/index.ts';
import { refuseDeciding } from './domain/recommendation.ts';
import {
  findRecommendation,
  recommendationKind,
  recommendationTable,
  type StoredRecommendation,
} from './recommendation-store.ts';

type Deciding = Verb<typeof recommendationOperations.decide, StoredRecommendation, Image>;

async function load(
  unit: Unit,
  id: string,
  version: number | undefined,
): Promise<StoredRecommendation | Refusal | Withheld> {
  const found = await findRecommendation(unit, id);
  if (found === undefined) return refuse('request/not-found');
  const place = { paths: [found.path] };
  const archived = await refuseArchived(unit.database, [...found.path, id]);
  if (archived !== undefined) return new Withheld(archived, place);
  if (found.row.version === version) return found;
  const current = (await findRecord(unit, recommendationKind, id))?.record;
  return new Withheld(refuse('request/version-stale', { current }), place);
}

/** What is accepted is worked out as an action that says where it comes from. */
async function agreeDraft(
  unit: Unit,
  { key, title, proposedText, scopeId }: StoredRecommendation,
  { ownerId, dueOn }: { readonly ownerId: string; readonly dueOn: string },
) {
  const description = `${key}: ${title}\n\n${proposedText ?? ''}`;
  return await agreeAction(unit, { scopeId, title, description, ownerId, dueOn });
}

/** What it proposes becomes a draft at its place, in the name of who works it out, and says where it comes from. */
async function makeGuideline(
  unit: Unit,
  { row, title, draftTitle, draftText, scopeId, guidelinePath }: StoredRecommendation,
  ownerId: string,
): Promise<string | Refusal> {
  const placeId = guidelinePath.at(-1) ?? scopeId;
  const drafted = await draftGuideline(unit, {
    scopeId: placeId,
    title: draftTitle ?? title,
    text: draftText ?? '',
    ownerId,
  });
  if (isRefusal(drafted)) return drafted;
  const link = { kind: 'follows-from', fromId: drafted.id, toId: row.id, scopeId: placeId } as const;
  const linked = await linkRecords(unit, link);
  return isRefusal(linked) ? linked : drafted.id;
}

export const decideRecommendation: Deciding = {
  operation: recommendationOperations.decide,
  load: async (unit, { parameters, version }) => await load(unit, parameters.id, version),
  place: ({ path, guidelinePath }, { body }) => ({
    paths: [path],
    parts:
      body.isAccepted && body.makesGuideline === true
        ? [{ operation: guidelineOperations.create, paths: [guidelinePath] }]
        : [],
  }),
  decide: (found, { body }, unit) =>
    refuseDeciding(found, body, unit.actor.personId) ?? {
      ...found.row,
      version: found.row.version + 1,
      updated_at: unit.now.toISOString(),
      state: body.isAccepted ? 'accepted' : 'rejected',
      decided_by_id: unit.actor.personId,
      decided_on: unit.today,
      ruling: body.reason,
    },
  store: async (unit, after, found, { body: { isAccepted, ownerId, dueOn, makesGuideline } }) => {
    const isWorkedOut = isAccepted && ownerId !== null && dueOn !== null;
    const draft = isWorkedOut ? await agreeDraft(unit, found, { ownerId, dueOn }) : undefined;
    if (isRefusal(draft)) return draft;
    const guideline =
      isWorkedOut && makesGuideline === true ? await makeGuideline(unit, found, ownerId) : null;
    if (isRefusal(guideline)) return guideline;
    const written = await writeRows(unit, recommendationTable, [
      {
        before: found.row,
        after: { ...after, draft_id: draft?.id ?? null, guideline_id: guideline },
        recordId: found.row.id,
        scopeId: found.scopeId,
      },
    ]);
    if (isRefusal(written)) return written;
    const shown = await findRecord(unit, recommendationKind, found.row.id);
    return shown === undefined
      ? refuse('request/not-found')
      : { eventId: unit.eventId, record: shown.record };
  },
};
