import { type Preparation, type Preparing, whileRestored } from './preparation.ts';

interface Kept {
  readonly id: string;
  readonly version: number;
}

const nothing: Kept = { id: '01890000-0000-7000-8000-0000000000fa', version: 1 };
const whole = { finding: 'Bevinding', evidence: 'Bewijs', proposedText: 'Voorstel' };
const rejection = { isAccepted: false, reason: 'x', ownerId: null, dueOn: null };

/** A draft at the place in the name of who sends the request, where they may write one. */
async function draftAt({ house, pmo, actorName, id, number }: Preparing): Promise<Kept> {
  const body = { scopeId: id, title: `Advies ${number}`, ...whole };
  const own =
    actorName === 'anonymous' ? undefined : await house.as(actorName).post('/recommendations', body);
  return own?.status === 200
    ? own.body.record
    : (await pmo.must('POST', '/recommendations', { body })).record;
}

/** Handed in by somebody else than who decides. */
async function handedIn({ pmo, proposer, actorName, id, number }: Preparing): Promise<Kept> {
  const author = actorName === 'proposer' ? pmo : proposer;
  const body = { scopeId: id, title: `Advies ${number}`, ...whole, state: 'handed-in' };
  return (await author.must('POST', '/recommendations', { body })).record;
}

async function engagementAt({ pmo, world, id }: Preparing): Promise<Kept> {
  return (await pmo.must('POST', '/engagements', { body: engagement(world.people['proposer']?.id, id) }))
    .engagement;
}

const engagement = (personId: string | undefined, scopeId: string) => ({
  personId,
  scopeId,
  task: 'Kijk mee',
  startsOn: '2020-01-01',
  endsOn: '2099-01-01',
  opens: ['projects'],
});

const at =
  (
    make: (preparing: Preparing) => Promise<Kept>,
    request: (kept: Kept) => { readonly path: string } & object,
  ): Preparation =>
  async (preparing) =>
    request(preparing.exists ? await whileRestored(preparing, () => make(preparing)) : nothing);

/** Requests about advice from outside, by operation. */
export const adviceRequests: Readonly<Record<string, Preparation>> = {
  'engagements.list': async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, () => engagementAt(preparing));
    return { path: '/engagements' };
  },
  'engagements.give': ({ id, world }) => ({
    path: '/engagements',
    body: engagement(world.people['proposer']?.id, id),
  }),
  'engagements.move-end': at(engagementAt, ({ id, version }) => ({
    path: `/engagements/${id}/last-day`,
    version,
    body: { endsOn: '2098-01-01', reason: 'x' },
  })),
  'engagements.end': at(engagementAt, ({ id, version }) => ({
    path: `/engagements/${id}/end`,
    version,
    body: { reason: 'x' },
  })),
  'recommendations.list': async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, () => draftAt(preparing));
    return { path: '/recommendations?limit=500' };
  },
  'recommendations.get': at(draftAt, ({ id }) => ({ path: `/recommendations/${id}` })),
  'recommendations.write': ({ id, number }) => ({
    path: '/recommendations',
    body: { scopeId: id, title: `Advies ${number}` },
  }),
  'recommendations.update': at(draftAt, ({ id, version }) => ({
    path: `/recommendations/${id}`,
    version,
    body: { title: 'Anders' },
  })),
  'recommendations.change': at(draftAt, ({ id, version }) => ({
    path: '/recommendations/changes',
    body: { create: [], update: [{ id, version, patch: { title: 'Anders' } }] },
  })),
  'recommendations.decide': at(handedIn, ({ id, version }) => ({
    path: `/recommendations/${id}/decision`,
    version,
    body: rejection,
  })),
};
