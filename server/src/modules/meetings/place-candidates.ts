import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { agendaOperations } from '@regie/contracts/meetings';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb, Withheld } from '../../platform/operations/perform.ts';
import { itemTable, paperTable, readItemImages, readPapers } from './agenda-store.ts';
import { listCandidates, type StoredCandidate } from './candidate-store.ts';
import { emptyItem, itemOfCandidate } from './domain/agenda.ts';
import { isLoaded, type LoadedMeeting, loadMeeting } from './load-meeting.ts';
import { nextPosition } from './write-agenda.ts';
import { scopeOf } from './write-meeting.ts';

interface Placing extends LoadedMeeting {
  readonly items: readonly Image[];
  readonly waiting: readonly StoredCandidate[];
  /** By id, the items that earlier meetings left open. */
  readonly earlier: ReadonlyMap<string, Image>;
  readonly papers: readonly Image[];
}

interface Placed {
  readonly items: readonly Image[];
  readonly papers: readonly Image[];
}

/** What waits goes onto the agenda; an item that comes back brings its cover note and papers along. */
export const placeCandidates: Verb<typeof agendaOperations.placeCandidates, Placing, Placed> = {
  operation: agendaOperations.placeCandidates,
  load: async (unit, { parameters, body }): Promise<Placing | Refusal | Withheld> => {
    const found = await loadMeeting(unit, parameters.id);
    if (!isLoaded(found)) return found;
    const asked = new Set(body.origins.map(({ kind, id }) => `${kind} ${id}`));
    const all = await listCandidates(unit, found.meeting, found.series.scopeId);
    const waiting = all.filter(({ origin }) => asked.has(`${origin.kind} ${origin.id}`));
    const back = waiting.flatMap(({ origin }) => (origin.kind === 'item' ? [origin.id] : []));
    const [earlier, papers, items] = await Promise.all([
      readImages(unit.database, itemTable.name, back),
      readPapers(unit, back),
      readItemImages(unit, parameters.id),
    ]);
    return { ...found, waiting, earlier, papers, items };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ meeting, items, waiting, earlier, papers }, { body }, unit) => {
    if (waiting.length === 0) return refuse('meetings/nothing-waits');
    const first = nextPosition(items);
    const made = waiting.map((candidate, index): Image => {
      const id = newId(unit.now.getTime());
      const { scopeId } = candidate;
      const empty = emptyItem({ id, meetingId: meeting.id, scopeId, position: first + index });
      const item = itemOfCandidate(empty, candidate, earlier.get(candidate.origin.id));
      return { ...item, is_left_out: body.isLeftOut };
    });
    const copies = made.flatMap((item) =>
      papers
        .filter((paper) => paper['item_id'] === item['previous_id'])
        .map((paper) => ({ ...paper, id: newId(unit.now.getTime()), version: 1, item_id: item.id })),
    );
    return { items: made, papers: copies };
  },
  store: async (unit, { items, papers }) => {
    const scopes = new Map(items.map((item) => [item.id, scopeOf(item)]));
    const written = await writeRows(
      unit,
      itemTable,
      items.map((after) => ({ before: null, after, recordId: null, scopeId: scopeOf(after) })),
    );
    if (isRefusal(written)) return written;
    const scopeOfPaper = (paper: Image) => scopes.get(String(paper['item_id'])) ?? null;
    const copied = await writeRows(
      unit,
      paperTable,
      papers.map((after) => ({ before: null, after, recordId: null, scopeId: scopeOfPaper(after) })),
    );
    return isRefusal(copied) ? copied : { eventId: unit.eventId, placed: items.length };
  },
};
