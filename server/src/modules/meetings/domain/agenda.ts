import type { Candidate } from '@regie/contracts/meetings';
import type { Image } from '../../../platform/database/tables.ts';

/** Where the clock stands after so many minutes: `09:00` and 75 give `10:15`. */
export function timeAfter(startsAt: string, minutes: number): string {
  const [hours = 0, rest = 0] = startsAt.split(':').map(Number);
  const all = (hours * 60 + rest + minutes) % 1440;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

/** The items with the time at which each begins, one after the other; what is left out takes no time. */
export function withTimes<Item extends { readonly minutes: number; readonly isLeftOut: boolean }>(
  items: readonly Item[],
  startsAt: string,
): readonly (Item & { readonly startsAt: string })[] {
  let passed = 0;
  return items.map((item) => {
    const timed = { ...item, startsAt: timeAfter(startsAt, passed) };
    if (!item.isLeftOut) passed += item.minutes;
    return timed;
  });
}

const usualMinutes = { decision: 15, discussion: 15, information: 5 } as const;

const noCoverNote = { asked: '', arguments: '', objections: '', money: '', follow_up: '' };

/** The row of an item that nobody has written anything about yet. */
export function emptyItem(of: {
  readonly id: string;
  readonly meetingId: string;
  readonly scopeId: string;
  readonly position: number;
}): Image {
  return {
    id: of.id,
    version: 1,
    meeting_id: of.meetingId,
    scope_id: of.scopeId,
    position: of.position,
    is_left_out: false,
    kind: 'discussion',
    title: '',
    annotation: '',
    presenter_id: null,
    minutes: usualMinutes.discussion,
    origin_kind: null,
    origin_id: null,
    previous_id: null,
    ...noCoverNote,
    notes: '',
    outcome: null,
  };
}

/** A row of what was found waiting, as an item; `previous` is the item that an earlier meeting left open. */
export function itemOfCandidate(
  empty: Image,
  { origin, title, kind }: Pick<Candidate, 'origin' | 'title' | 'kind'>,
  previous: Image | undefined,
): Image {
  if (previous === undefined) {
    const found = { origin_kind: origin.kind, origin_id: origin.id };
    return { ...empty, ...found, title, kind, minutes: usualMinutes[kind] };
  }
  return {
    ...previous,
    id: empty.id,
    version: 1,
    meeting_id: empty['meeting_id'],
    position: empty['position'],
    is_left_out: false,
    previous_id: previous.id,
    notes: '',
    outcome: null,
  };
}
