import { isRefusal, refuse } from '@regie/contracts';
import { yearFeedOperations } from '@regie/contracts/year';
import { admitAttempt, forgetFailures } from '../../platform/accounts/throttle-store.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { hashToken, newId, newToken } from '../../platform/identifiers.ts';
import type { Request, Verb } from '../../platform/operations/perform.ts';
import { makeReading, type Reading, type Unit } from '../../platform/operations/unit.ts';
import { readPersonAsActor } from '../../platform/proposals/proposal-store.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import type { YearSource } from '../../platform/year/year-source.ts';
import { writeCalendar } from './domain/write-calendar.ts';
import { readYear } from './list-year.ts';
import { feedTable, findFeedOwner, readFeed } from './year-store.ts';

export const showFeed = {
  operation: yearFeedOperations.show,
  answer: async (reading: Reading) => {
    const feed = await readFeed(reading, reading.actor.personId);
    return { since: feed === null ? null : new Date(String(feed['created_at'])).toISOString() };
  },
};

async function store(unit: Unit, before: Image | null, after: Image | null) {
  // A link belongs to a person, not to a place in the tree.
  const written = await writeRows(unit, feedTable, [{ before, after, recordId: null, scopeId: null }]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

interface NewFeed {
  readonly token: string;
  readonly after: Image;
}

export const makeFeed: Verb<typeof yearFeedOperations.make, Image | null, NewFeed> = {
  operation: yearFeedOperations.make,
  load: async (unit) => await readFeed(unit, unit.actor.personId),
  decide: (before, _request, unit) => {
    const token = newToken();
    const after = {
      id: before?.id ?? newId(unit.now.getTime()),
      version: (before?.version ?? 0) + 1,
      person_id: unit.actor.personId,
      token_hash: `\\x${hashToken(token).toString('hex')}`,
      created_at: unit.now.toISOString(),
    };
    return { token, after };
  },
  store: async (unit, { token, after }, before) => {
    const stored = await store(unit, before, after);
    return isRefusal(stored) ? stored : { ...stored, path: `/api/year-feed/${token}` };
  },
};

export const endFeed: Verb<typeof yearFeedOperations.end, Image, Image> = {
  operation: yearFeedOperations.end,
  load: async (unit) => (await readFeed(unit, unit.actor.personId)) ?? refuse('year/no-feed'),
  decide: (before) => before,
  store: async (unit, before) => await store(unit, before, null),
};

const daysOn = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What the owner of a link may see now. What does not work is answered alike, whatever it was. */
export function openFeed(sources: readonly YearSource[]) {
  const answer = async (
    reading: Reading,
    { parameters: { token }, origin }: Request<typeof yearFeedOperations.open>,
  ) => {
    const attempt = { account: `feed ${token.slice(0, 12)}`, address: origin?.address ?? '' };
    const refused = await admitAttempt(reading.database, attempt, reading.now);
    if (refused !== undefined) return { ...refused, refused: 'year/too-many-tries' };
    const owner = await findFeedOwner(reading, token);
    const actor = owner && (await readPersonAsActor(reading, owner.personId));
    if (owner === undefined || actor === undefined) return refuse('year/feed-gone');
    await forgetFailures(reading.database, attempt, reading.now);
    const asOwner = makeReading({ ...reading, actor });
    const period = { from: daysOn(reading.today, -31), to: daysOn(reading.today, 366) };
    const { language } = owner;
    const naming = await readNaming(reading, language);
    const text = writeCalendar(await readYear(asOwner, sources, period), {
      name: `${reading.organisation.name} PMO`,
      language,
      now: reading.now,
      domain: `${reading.organisation.id}.regie`,
      wordOf: ({ kind }) => naming(`year-kind.${kind}`) ?? kind,
    });
    return { fileName: 'regie.ics', mediaType: 'text/calendar', bytes: Buffer.from(text) };
  };
  return { operation: yearFeedOperations.open, answer };
}
