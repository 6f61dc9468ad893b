import { type Preparation, type Preparing, whileRestored } from './preparation.ts';

/** A criterion of the standard that a person answers, at the gate to closure; the only one of the gate besides. */
const answered = 'accepted';
const decision = { outcome: 'recycle', reason: 'x', premises: [], conditions: [], restartsOn: null };

const pathOf = ({ id }: Preparing, rest = '') => `/projects/${id}/gate-reviews${rest}`;

/** Nobody's review runs at the project, and the gate to closure is ahead. */
async function clear(preparing: Preparing): Promise<void> {
  const { pmo, id } = preparing;
  const { open } = await pmo.must('GET', `/projects/${id}/gate`);
  if (open !== null) await pmo.must('DELETE', pathOf(preparing));
  const { record } = await pmo.must('GET', `/projects/${id}`);
  if (record.phase === 'execution' && record.class === 'a') return;
  const body = { phase: 'execution', class: 'a' };
  await pmo.must('PATCH', `/projects/${id}`, { version: record.version, body });
}

/** Asked by somebody else, of who sends the request where that is somebody. */
async function asked(preparing: Preparing): Promise<void> {
  await clear(preparing);
  const { proposer, pmo, actorName, world } = preparing;
  const person = (name: string) => world.people[name]?.id;
  const reviewer = ['anonymous', 'closed'].includes(actorName) ? 'proposer' : actorName;
  const body = { reviewerIds: [person(reviewer)], dueOn: '2099-01-01', note: '' };
  const asker = actorName === 'pmo' ? proposer : pmo;
  const deciderId = person(actorName === 'pmo' ? 'pmo' : 'proposer');
  await asker.must('POST', pathOf(preparing), { body: { ...body, deciderId } });
}

const after =
  (make: (preparing: Preparing) => Promise<void>, rest: string, body?: object): Preparation =>
  async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, async () => await make(preparing));
    return { path: pathOf(preparing, rest), ...(body === undefined ? {} : { body }) };
  };

/** Requests about the next gate of a project, by operation. */
export const gateRequests: Readonly<Record<string, Preparation>> = {
  'gates.show': ({ id }) => ({ path: `/projects/${id}/gate` }),
  'gates.list-days': ({ id }) => ({ path: `/projects/${id}/gate-days` }),
  'gates.plan': async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, async () => await clear(preparing));
    const day = `2099-01-${String((preparing.number % 28) + 1).padStart(2, '0')}`;
    return { path: `/projects/${preparing.id}/gate-days/closure`, body: { day } };
  },
  'gates.ask': async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, async () => await clear(preparing));
    const { people } = preparing.world;
    const deciderId = people[preparing.actorName === 'decider' ? 'pmo' : 'decider']?.id ?? people['pmo']?.id;
    const reviewerIds = [people['proposer']?.id];
    return { path: pathOf(preparing), body: { deciderId, reviewerIds, dueOn: '2099-01-01', note: '' } };
  },
  'gates.withdraw': after(asked, ''),
  'gates.answer': after(asked, `/criteria/${answered}`, { isMet: true, evidence: 'Gezien' }),
  'gates.review': after(asked, '/view', { opinion: 'agree', note: '' }),
  'gates.decide': after(asked, '/decision', decision),
};
