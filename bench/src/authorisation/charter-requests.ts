import { type Preparation, type Preparing, whileRestored } from './preparation.ts';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const nothing: Version = { id: '01890000-0000-7000-8000-0000000000fb', version: 1, state: 'draft' };
const articleBody = { title: 'Artikel', text: 'x', controls: [] };
const paperBody = { signedBy: 'R. van den Berg', signedOn: '2026-01-05' };

/** The version at a place that is not decided on, as a draft; made when there is none. */
async function draftAt({ pmo, id }: Preparing): Promise<Version> {
  const { rows } = await pmo.must('GET', `/charters?scope=${id}&limit=500`);
  const open = rows.find(
    ({ scopeId, state }: { scopeId: string; state: string }) =>
      scopeId === id && (state === 'draft' || state === 'asked'),
  );
  if (open === undefined) {
    return (await pmo.must('POST', '/charters', { body: { scopeId: id, purpose: 'Overzicht' } })).record;
  }
  if (open.state === 'draft') return open;
  return (await pmo.must('DELETE', `/charters/${open.id}/approval-request`)).record;
}

/** Asked of who sends the request, where that is somebody. */
async function askedAt(preparing: Preparing): Promise<Version> {
  const { pmo, actorName, world } = preparing;
  const { id, version } = await draftAt(preparing);
  const wished = ['anonymous', 'closed', 'pmo'].includes(actorName) ? 'proposer' : actorName;
  const body = { sponsorId: world.people[wished]?.id };
  const named = (await pmo.must('PATCH', `/charters/${id}`, { version, body })).record;
  const path = `/charters/${id}/approval-request`;
  return (await pmo.must('POST', path, { version: named.version })).record;
}

const at =
  (
    make: (preparing: Preparing) => Promise<Version>,
    rest: string,
    more: (version: Version) => object = () => ({}),
  ): Preparation =>
  async (preparing) => {
    const found = preparing.exists ? await whileRestored(preparing, () => make(preparing)) : nothing;
    return { path: `/charters/${found.id}${rest}`, ...more(found) };
  };
const versioned =
  (body?: object) =>
  ({ version }: Version) => ({ version, ...(body === undefined ? {} : { body }) });

async function withPaper(preparing: Preparing): Promise<Version> {
  const found = await draftAt(preparing);
  await preparing.pmo.must('POST', `/records/${found.id}/attachments?name=a.txt`, {
    bytes: Buffer.from('getekend'),
  });
  return found;
}

async function decideOnPaper(preparing: Preparing): Promise<void> {
  const { id, version } = await withPaper(preparing);
  await preparing.pmo.must('POST', `/charters/${id}/paper-approval`, { version, body: paperBody });
}

/** Requests about the charter of a place, by operation. */
export const charterRequests: Readonly<Record<string, Preparation>> = {
  'charters.list': async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, () => draftAt(preparing));
    return { path: '/charters?limit=500' };
  },
  'charters.get': at(draftAt, ''),
  'charters.draft': async (preparing) => {
    const { id, exists } = preparing;
    // The one before is decided on, so that there can be a next.
    if (exists) await whileRestored(preparing, async () => await decideOnPaper(preparing));
    return { path: '/charters', body: { scopeId: id, purpose: 'Overzicht' } };
  },
  'charters.update': at(draftAt, '', versioned({ problem: 'Dubbel werk' })),
  'charters.list-articles': at(draftAt, '/articles'),
  'charters.set-article': async (preparing) =>
    await at(draftAt, `/articles/${(preparing.number % 900) + 1}`, () => ({ body: articleBody }))(preparing),
  'charters.remove-article': at(async (preparing) => {
    const version = await draftAt(preparing);
    await preparing.pmo.must('PUT', `/charters/${version.id}/articles/999`, { body: articleBody });
    return version;
  }, '/articles/999'),
  'charters.ask-approval': at(
    async (preparing) => {
      const { id, version } = await draftAt(preparing);
      const body = { sponsorId: preparing.world.people['proposer']?.id };
      return (await preparing.pmo.must('PATCH', `/charters/${id}`, { version, body })).record;
    },
    '/approval-request',
    versioned(),
  ),
  'charters.withdraw': at(askedAt, '/approval-request'),
  'charters.decide': at(askedAt, '/decision', versioned({ isApproved: true, ruling: null })),
  'charters.record-paper': at(withPaper, '/paper-approval', versioned(paperBody)),
};
