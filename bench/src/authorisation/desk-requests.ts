import type { Client, OpenHouse } from '../testing.ts';
import type { PreparedOther, PreparingOther } from './other-things.ts';
import { type Preparation, type Preparing, whileRestored } from './preparation.ts';

interface Row {
  readonly id: string;
  readonly version: number;
}

const noId = '01890000-0000-7000-8000-0000000000fa';
const written = { title: 'Vraag', question: 'Hoe?' };
const service = { name: 'Dienst', description: '', ownerId: null, answerDays: 5, isActive: true };

/** A question at the place, answered, so that a guideline can be made of it. */
async function noteAt({ pmo, id }: Preparing): Promise<Row> {
  const body = { scopeId: id, ...written, state: 'answered', answer: 'Zo' };
  return (await pmo.must('POST', '/requests', { body })).record;
}

const at =
  (rest: string, more: (row: Row) => object): Preparation =>
  async (preparing) => {
    const row = preparing.exists
      ? await whileRestored(preparing, async () => await noteAt(preparing))
      : { id: noId, version: 1 };
    return { path: `/requests/${row.id}${rest}`, ...more(row) };
  };

/** People of their own for a house, so that what a place asks is told to nobody who plays elsewhere. */
const askedIn = new WeakMap<OpenHouse, Promise<readonly string[]>>();

async function hireAsked(pmo: Client): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of ['Eva', 'Finn', 'Gijs', 'Hanna', 'Ivo']) {
    const body = { name, email: `${name.toLowerCase()}-${Date.now()}@example.org` };
    ids.push((await pmo.must('POST', '/people', { body })).person.id);
  }
  return ids;
}

/** A survey that asks five people. */
export async function surveyAt(pmo: Client, house: OpenHouse, scopeId: string) {
  const asked = askedIn.get(house) ?? hireAsked(pmo);
  askedIn.set(house, asked);
  const personIds = await asked;
  return {
    scopeId,
    title: 'Peiling',
    questions: ['Een', 'Twee', 'Drie'],
    hasRemark: false,
    closesOn: '2099-01-01',
    roles: [],
    personIds,
    repeatsId: null,
  };
}

async function heldAt({ pmo, house, id }: Preparing): Promise<string> {
  return (await pmo.must('POST', '/surveys', { body: await surveyAt(pmo, house, id) })).id;
}

/** Requests about the desk of the PMO at a place, by operation. */
export const deskRequests: Readonly<Record<string, Preparation>> = {
  'requests.list': async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, async () => await noteAt(preparing));
    return { path: '/requests?archived=with&limit=500' };
  },
  'requests.get': at('', () => ({})),
  'requests.note': ({ id }) => ({ path: '/requests', body: { scopeId: id, ...written } }),
  'requests.update': at('', ({ version }) => ({ version, body: { question: 'Waarom?' } })),
  'requests.change': async (preparing) => {
    const { id, version } = preparing.exists
      ? await whileRestored(preparing, async () => await noteAt(preparing))
      : { id: noId, version: 1 };
    const update = [{ id, version, patch: { question: 'Waarom?' } }];
    return { path: '/requests/changes', body: { create: [], update } };
  },
  'surveys.open': async ({ pmo, house, id }) => ({
    path: '/surveys',
    body: await surveyAt(pmo, house, id),
  }),
  'surveys.end': async (preparing) => {
    const id = preparing.exists ? await whileRestored(preparing, async () => await heldAt(preparing)) : noId;
    return { path: `/surveys/${id}/end` };
  },
  'requests.draft-guideline': at('/guideline', () => ({})),
  'desk.add-service': ({ id }) => ({ path: '/desk/services', body: { scopeId: id, ...service } }),
  'desk.change-service': async (preparing) => {
    const { pmo, id: scopeId } = preparing;
    const id = preparing.exists
      ? await whileRestored(
          preparing,
          async () => (await pmo.must('POST', '/desk/services', { body: { scopeId, ...service } })).id,
        )
      : noId;
    return { path: `/desk/services/${id}`, version: 1, body: service };
  },
};

const question = { serviceId: null, ...written };

/** A question of the actor, of somebody else, or of nobody. */
async function askedBy({ whose, actor, pmo }: PreparingOther): Promise<string> {
  if (whose === 'none') return noId;
  const by = whose === 'own' && actor !== undefined ? actor.client : pmo;
  const { status, body } = await by.post('/requests/asked', question);
  return status === 200 ? body.id : noId;
}

/** Requests about what one asks of the PMO oneself. */
export const askingRequests: Readonly<
  Record<string, (preparing: PreparingOther) => Promise<PreparedOther> | PreparedOther>
> = {
  'surveys.list': () => ({ path: '/surveys' }),
  'surveys.answer': () => ({ path: `/surveys/${noId}/answers`, body: { scores: [3, 3, 3], remark: null } }),
  'desk.show': () => ({ path: '/desk' }),
  'requests.ask': () => ({ path: '/requests/asked', body: question }),
  'requests.withdraw': async (preparing) => ({ path: `/requests/${await askedBy(preparing)}/withdrawal` }),
};
