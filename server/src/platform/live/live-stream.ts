import { isRefusal, type Permission } from '@regie/contracts';
import { type LiveHint, liveOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import { type Actor, holds, placesWith } from '../access/actor.ts';
import { permissionsOfTables } from '../events/event-store.ts';
import type { StreamHandler } from '../http/api-routes.ts';
import { findSignedIn } from '../http/signed-in.ts';
import type { House } from '../operations/perform.ts';
import type { Kinds } from '../records/kinds.ts';
import type { LiveHub, LiveNews } from './live-hub.ts';

const heartbeatMs = 15_000;
/** How long a closed account can still hear something. */
const recheckMs = 3_000;

interface LiveOptions {
  readonly house: House;
  readonly hub: LiveHub;
  readonly kinds: Kinds;
  readonly isSecure: boolean;
}

/** Server-sent events: hints filtered by what the reader may see at that moment, one connection per browser. */
export function liveStream({ house, hub, kinds, isSecure }: LiveOptions): StreamHandler {
  return async (signedIn, request, reply) => {
    let actor = signedIn.actor;
    reply.hijack();
    const { raw } = reply;
    // Who left while it was looked up who they are: their connection has told its end already, and tells it once.
    if (raw.destroyed) return;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    const send = (event: string, data: unknown) =>
      raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    send('open', {});
    const stop = hub.listen((news) => {
      if (news === 'gap') send('gap', {});
      else if (news === 'end') raw.end();
      else
        void forward(house, kinds, actor, news).then(
          (seen) => seen !== undefined && send('hints', seen),
          () => send('gap', {}),
        );
    });
    const beat = setInterval(() => raw.write(': still here\n\n'), heartbeatMs);
    const recheck = setInterval(() => {
      findSignedIn(request, { house, isSecure }, liveOperations.hints, 'look').then(
        (current) => {
          if (current === undefined || isRefusal(current)) raw.end();
          else actor = current.actor;
        },
        () => undefined,
      );
    }, recheckMs);
    raw.on('close', () => {
      stop();
      clearInterval(beat);
      clearInterval(recheck);
    });
  };
}

/** Only what the reader may read where it happened; the type alone when too much changed at once, or the place is gone. */
async function forward(
  house: House,
  kinds: Kinds,
  actor: Actor,
  news: LiveNews,
): Promise<LiveNews | undefined> {
  // What somebody was told has no place: it goes to that person, and to nobody else.
  const told = (news.hints ?? []).filter(({ type }) => type === 'notification');
  const hints = (news.hints ?? []).filter(({ type }) => type !== 'notification');
  const places = hints.length === 0 ? new Map<string, HintPlace>() : await readPlaces(house, hints);
  const seen = [
    ...told.filter(({ id }) => id === actor.personId),
    ...hints.filter((hint) => maySee(kinds, actor, hint, places)),
  ];
  const gone = hints.filter(({ id, scopeId }) => !places.has(id) && !places.has(scopeId ?? ''));
  const types = [...(news.many ?? []), ...gone.map(({ type }) => type)];
  const many = [...new Set(types)].filter((type) => readsSomewhere(kinds, actor, type));
  if (seen.length === 0 && many.length === 0) return undefined;
  return { ...(seen.length === 0 ? {} : { hints: seen }), ...(many.length === 0 ? {} : { many }) };
}

function maySee(kinds: Kinds, actor: Actor, hint: LiveHint, places: ReadonlyMap<string, HintPlace>): boolean {
  const own = places.get(hint.id);
  const place = own ?? places.get(hint.scopeId ?? '');
  const permission = permissionOf(kinds, hint.type, own?.type ?? null);
  return permission !== undefined && place !== undefined && holds(actor, permission, place.path);
}

/** A type without a place tells only that something of it changed: to who reads any of it. */
function readsSomewhere(kinds: Kinds, actor: Actor, type: string): boolean {
  const kind = kinds.find(type);
  if (type === 'notification') return true;
  return kind !== undefined && placesWith(actor, kind.read).length > 0;
}

interface HintPlace {
  readonly id: string;
  readonly type: string | null;
  readonly path: readonly string[];
}

/** Where hints happened and of what type the record is that they belong to. */
async function readPlaces(house: House, hints: readonly LiveHint[]): Promise<ReadonlyMap<string, HintPlace>> {
  const ids = [...new Set(hints.flatMap(({ id, scopeId }) => [id, scopeId ?? id]))];
  const { rows } = await sql<HintPlace>`
    select r.id, r.type, s.path from record r join scope s on s.id = r.scope_id where r.id = any(${ids}::uuid[])
    union all
    select s.id, null, s.path from scope s where s.id = any(${ids}::uuid[])
      and not exists (select 1 from record r where r.id = s.id)`.execute(house.database);
  return new Map(rows.map((place) => [place.id, place]));
}

/** A comment, file or response action is read by who reads the record it belongs to. */
function permissionOf(kinds: Kinds, hintType: string, recordType: string | null): Permission | undefined {
  const kind = kinds.find(hintType) ?? kinds.find(recordType ?? '');
  if (kind !== undefined) return kind.read;
  // Who works here and by which role is read when a page is opened, not followed.
  const permission = permissionsOfTables[hintType];
  return permission === 'people.manage' ? undefined : permission;
}
