import { isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import { type RequestView, requestOperations } from '@regie/contracts/desk';
import { linkRecords } from '../../platform/links/link-records.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { draftGuideline } from '../standards/index.ts';
import { guidelineText } from './domain/request.ts';
import { requestKind } from './request-store.ts';

interface Drafting {
  readonly request: RequestView;
  readonly path: readonly string[];
}

/** An answer that more people need becomes the draft of a guideline, which leads back to the question. */
export const draftFromRequest: Verb<typeof requestOperations.draftGuideline, Drafting, string> = {
  operation: requestOperations.draftGuideline,
  load: async (unit, { parameters }): Promise<Drafting | Refusal | Withheld> => {
    const found = await findRecord(unit, requestKind, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    const { path } = found;
    const archived = await refuseArchived(unit.database, [...path, parameters.id]);
    if (archived !== undefined) return new Withheld(archived, { paths: [path] });
    // A record of this kind is what its field table says.
    return { request: trust<RequestView>(found.record), path };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ request: { question, answer } }) =>
    answer === null || answer.trim() === '' ? refuse('desk/not-answered') : guidelineText(question, answer),
  store: async (unit, text, { request: { id, title, scopeId } }) => {
    const guideline = await draftGuideline(unit, { scopeId, title, text });
    if (isRefusal(guideline)) return guideline;
    const linked = await linkRecords(unit, {
      kind: 'follows-from',
      fromId: guideline.id,
      toId: id,
      scopeId,
    });
    return isRefusal(linked) ? linked : { eventId: unit.eventId, key: guideline.key };
  },
};
