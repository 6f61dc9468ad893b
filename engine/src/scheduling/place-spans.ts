import { outlineOf, type Relation } from '@regie/engine/model';
import { removeLag } from './backward-pass.ts';
import { addLag, type Dates } from './forward-pass.ts';
import { lagOf } from './links.ts';
import { leafRole, type Network } from './network.ts';

const [never, ever] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/** Levels of effort that hang on each other settle in as many rounds as they are deep. */
const maxRounds = 50;

/** Start and finish of a row as far as they are known. */
interface Stretch {
  start: number;
  finish: number;
}

/** Gives dates to what lasts from neighbour to neighbour or spans its siblings, once all else has its own. */
export function placeSpans(network: Network, early: Dates, late: Dates): void {
  const spans = [...network.terms.keys()].filter((rank) => network.terms[rank]?.isSpan === true);
  if (spans.length === 0) return;
  for (const rank of spans) clear(rank, early, late);
  const relations = relationsOf(network, spans);
  const isEffort = (rank: number): boolean => activityAt(network, rank)?.kind === 'levelOfEffort';
  for (let round = 0; round < maxRounds; round += 1) {
    let isChanging = false;
    for (const rank of spans.filter(isEffort))
      if (placeEffort(network, early, late, rank, relations.get(rank) ?? [])) isChanging = true;
    if (!isChanging) break;
  }
  for (const rank of spans.filter((rank) => !isEffort(rank))) placeOverSiblings(network, early, late, rank);
}

function clear(rank: number, ...columns: readonly Dates[]): void {
  for (const { start, finish } of columns) {
    start[rank] = Number.NaN;
    finish[rank] = Number.NaN;
  }
}

function activityAt({ plan, place }: Network, rank: number) {
  return plan.activities[place[rank] ?? 0];
}

interface Neighbour {
  readonly rank: number;
  readonly isPredecessor: boolean;
  readonly relation: Relation;
}

function relationsOf(network: Network, spans: readonly number[]): ReadonlyMap<number, Neighbour[]> {
  const rankOf = new Map(
    network.plan.activities.map(({ uid }, place) => [uid, network.rankOfPlace[place] ?? -1]),
  );
  const lists = new Map<number, Neighbour[]>(spans.map((rank) => [rank, []]));
  for (const relation of network.plan.relations) {
    const [from, to] = [rankOf.get(relation.predecessorUid) ?? -1, rankOf.get(relation.successorUid) ?? -1];
    if (from < 0 || to < 0) continue;
    lists.get(to)?.push({ rank: from, isPredecessor: true, relation });
    lists.get(from)?.push({ rank: to, isPredecessor: false, relation });
  }
  return lists;
}

function placeEffort(
  network: Network,
  early: Dates,
  late: Dates,
  rank: number,
  neighbours: readonly Neighbour[],
): boolean {
  const terms = network.terms[rank];
  if (terms === undefined) return false;
  const before = [early.start[rank], early.finish[rank], late.start[rank], late.finish[rank]];
  for (const dates of [early, late]) {
    const stretch = stretchOf(network, dates, neighbours, dates === early);
    const { clock } = terms.shape;
    const start = stretch.start === ever ? network.freeStart[rank] : stretch.start;
    const begin = clock.startAt(clock.positionAt(terms.shownStart ?? start ?? 0));
    const end = stretch.finish === never ? begin : clock.finishAt(clock.positionAt(stretch.finish));
    dates.start[rank] = begin;
    dates.finish[rank] = Math.max(begin, end);
  }
  const after = [early.start[rank], early.finish[rank], late.start[rank], late.finish[rank]];
  return after.some((date, index) => !Object.is(date, before[index]));
}

/** From the first begin to the last end that the neighbours mark. */
function stretchOf(
  network: Network,
  dates: Dates,
  neighbours: readonly Neighbour[],
  isEarly: boolean,
): Stretch {
  const stretch: Stretch = { start: ever, finish: never };
  for (const { rank, isPredecessor, relation } of neighbours) {
    const terms = network.terms[rank];
    const [start, finish] = [
      (isEarly ? terms?.shownStart : undefined) ?? dates.start[rank],
      (isEarly ? terms?.shownFinish : undefined) ?? dates.finish[rank],
    ];
    const { type } = relation;
    // The end of the neighbour that the relation touches, and the end of the span that it marks.
    const isAtFinish = isPredecessor ? type === 'FS' || type === 'FF' : type === 'FF' || type === 'SF';
    const marksStart = isPredecessor ? type === 'FS' || type === 'SS' : type === 'SS' || type === 'SF';
    const moment = withLag(network, isAtFinish ? finish : start, isPredecessor, rank, relation);
    if (Number.isNaN(moment)) continue;
    if (marksStart) stretch.start = Math.min(stretch.start, moment);
    else stretch.finish = Math.max(stretch.finish, moment);
  }
  return stretch;
}

function withLag(
  network: Network,
  moment: number | undefined,
  isPredecessor: boolean,
  rank: number,
  relation: Relation,
): number {
  const activity = activityAt(network, rank);
  if (moment === undefined || activity === undefined) return Number.NaN;
  const { minutes } = lagOf(relation, activity, network.conventions);
  if (minutes === 0) return moment;
  const clock = network.terms[rank]?.lagClock;
  return isPredecessor ? addLag(clock, moment, minutes) : removeLag(clock, moment, minutes);
}

/** Spans all other leaves below the same row. */
function placeOverSiblings(network: Network, early: Dates, late: Dates, rank: number): void {
  const { parent, end } = outlineOf(network.plan.activities);
  const above = parent[network.place[rank] ?? 0] ?? -1;
  const last = above < 0 ? network.plan.activities.length : (end[above] ?? 0);
  const stretches = [early, late].map((): Stretch => ({ start: ever, finish: never }));
  for (let place = above + 1; place < last; place += 1) {
    const other = network.rankOfPlace[place] ?? -1;
    const terms = network.terms[other];
    if (other < 0 || network.role[other] !== leafRole || terms === undefined) continue;
    if (activityAt(network, other)?.kind === 'siblingSpan') continue;
    [early, late].forEach((dates, index) => {
      const stretch = stretches[index];
      if (stretch === undefined) return;
      const isEarly = dates === early;
      const start = (isEarly ? terms.shownStart : undefined) ?? dates.start[other] ?? ever;
      const finish = (isEarly ? terms.shownFinish : undefined) ?? dates.finish[other] ?? never;
      stretch.start = Math.min(stretch.start, start);
      stretch.finish = Math.max(stretch.finish, finish);
    });
  }
  [early, late].forEach((dates, index) => {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.start === ever) return;
    dates.start[rank] = stretch.start;
    dates.finish[rank] = stretch.finish;
  });
}
