import { Client, type OpenHouse, tokenOf, worldPassword } from '../testing.ts';
import { fileOf } from './file-of.ts';
import { calendar } from './planning-requests.ts';
import type { Prepared } from './preparation.ts';
import { shareOf } from './share-requests.ts';

/** What a request that is about no record is prepared with. */
export interface PreparingOther {
  readonly house: OpenHouse;
  readonly pmo: Client;
  /** Who sends it; absent for nobody. Of what is one's own, it must be theirs. */
  readonly actor: { readonly name: string; readonly client: Client } | undefined;
  /** Something that is there and one's own, something that is another's, or nothing at all. */
  readonly whose: 'own' | 'others' | 'none';
  readonly number: number;
}

/** A prepared request, sent perhaps with a session of its own that it may end. */
export interface PreparedOther extends Prepared {
  readonly as?: Client;
}

export type Preparation = (preparing: PreparingOther) => Promise<PreparedOther> | PreparedOther;
export const noId = '01890000-0000-7000-8000-0000000000fd';
export const view = { recordType: 'risk', name: 'Weergave', isShared: false, state: {} };
export const exported = { recordType: 'risk', format: 'csv', language: 'nl', columns: ['title'], query: {} };
export const get =
  (path: string): Preparation =>
  () => ({ path });

export async function signInAgain({ house, actor }: PreparingOther): Promise<Client> {
  const email = house.world.people[actor?.name ?? '']?.email;
  const answer = await new Client(house.url).post('/sessions', { email, password: worldPassword });
  return new Client(house.url, tokenOf(answer));
}

export async function sessionId(client: Client): Promise<string> {
  const { rows } = await client.must('GET', '/sessions');
  return rows.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id;
}

/** The id of a thing made by its owner: the actor, or the organiser when it is to be another's. */
export async function idOf(
  preparing: PreparingOther,
  make: (client: Client) => Promise<string>,
): Promise<string> {
  const { whose, actor, pmo } = preparing;
  if (whose === 'none') return noId;
  return await make(whose === 'own' && actor !== undefined ? actor.client : pmo);
}

export const template = { recordType: 'risk', name: 'Sjabloon', isShared: false, values: { cause: 'x' } };
export const makeTemplate = async (client: Client): Promise<string> =>
  (await client.must('POST', '/templates', { body: template })).template.id;
export const makeView = async (client: Client): Promise<string> =>
  (await client.must('POST', '/views', { body: view })).view.id;
export const token = { name: 'Programma', access: 'read', days: 1 };
export const makeToken = async (client: Client): Promise<string> =>
  (await client.must('POST', '/me/tokens', { body: token })).entry.id;
export const makeJob = async (client: Client): Promise<string> =>
  (await client.must('POST', '/exports', { body: exported })).job.id;

/** A proposal of somebody who may propose; of whoever else it is made theirs, for what is asked is whose it is. */
export async function proposalOf({ house, pmo, whose, actor, number }: PreparingOther): Promise<string> {
  const { bridge } = house.world.places;
  const { version } = (await pmo.must('GET', `/projects/${bridge}`)).record;
  const parameters = { id: bridge };
  const wish = {
    operation: 'projects.update',
    parameters,
    body: { title: `V ${number}` },
    version,
    reason: 'x',
  };
  const { id } = (await pmo.must('POST', '/proposals', { body: wish })).proposal;
  const proposerId = whose === 'own' ? house.world.people[actor?.name ?? '']?.id : undefined;
  if (proposerId !== undefined) {
    await house.query('update proposal set proposer_id = $1 where id = $2', [proposerId, id]);
  }
  return id;
}

export async function importOf({ whose, actor, house }: PreparingOther): Promise<string> {
  return whose === 'none' ? noId : await fileOf(house, whose === 'own' ? (actor?.name ?? 'pmo') : 'pmo');
}

export async function addedPerson({ pmo, number, whose }: PreparingOther) {
  if (whose === 'none') return { id: noId, version: 1 };
  const body = { name: 'Iemand', email: `iemand-${number}@example.org` };
  return (await pmo.must('POST', '/people', { body })).person;
}

/** A group of the provider that gives a role. */
export const groupOf = ({ house, number }: PreparingOther) => ({
  group: `groep-${number}`,
  role: 'sponsor',
  scopeId: house.world.places.bridge,
});

export const webhook = { url: 'https://example.org/news', description: 'Archief', subjects: [] };

/** A receiver; no worker runs, so nothing is ever sent to it. */
export async function webhookOf({ pmo, whose }: PreparingOther): Promise<string> {
  if (whose === 'none') return noId;
  return (await pmo.must('POST', '/webhooks', { body: webhook })).webhook.id;
}

/** Something that a receiver was told, put there by hand: no worker runs. */
export async function messageOf({ house, whose }: PreparingOther, webhookId: string): Promise<string> {
  if (whose === 'none') return noId;
  const [made] = await house.query<{ id: string }>(
    `insert into webhook_message (id, webhook_id, event_id, state, tries, next_try_at, created_at)
    select gen_random_uuid(), $1, e.id, 'sent', 1, now(), now() from event e order by e.id limit 1 returning id`,
    [webhookId],
  );
  return made?.id ?? '';
}

/** Something that a person was told. */
export async function noticeOf({ house, whose, actor }: PreparingOther): Promise<string> {
  if (whose === 'none') return noId;
  const person = house.world.people[whose === 'own' ? (actor?.name ?? 'pmo') : 'pmo'];
  const [made] = await house.query<{ id: string }>(
    `insert into notification (id, person_id, kind, facts, at, channel)
     values (gen_random_uuid(), $1, 'job-ended', '{}', now(), 'in-app') returning id`,
    [person?.id],
  );
  return made?.id ?? noId;
}

/** A link to the bridge, while links are on. */
export async function anyShare({ house, pmo, whose }: PreparingOther): Promise<string> {
  if (whose === 'none') return noId;
  return (await shareOf(pmo, house.world.places.bridge)).share.id;
}

/** A tag that one risk has. */
export async function tagOf({ house, pmo, whose, number }: PreparingOther): Promise<string> {
  const tags = `label ${number}`;
  const body = { scopeId: house.world.places.bridge, title: 'Met label', tags };
  if (whose !== 'none') await pmo.must('POST', '/risks', { body });
  return tags;
}

export const field = { recordType: 'risk', label: { nl: 'Veld' }, kind: 'text', options: [] };

/** A calendar of the organisation, of a name of its own. */
export async function calendarOf({ pmo, whose, number }: PreparingOther): Promise<string> {
  if (whose === 'none') return noId;
  const body = { ...calendar, name: `Kalender ${number}` };
  return (await pmo.must('POST', '/calendars', { body })).calendar.id;
}
