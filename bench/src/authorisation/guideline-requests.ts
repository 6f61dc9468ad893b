import type { PreparedOther, PreparingOther } from './other-things.ts';
import { type Preparation, type Preparing, whileRestored } from './preparation.ts';

interface Row {
  readonly id: string;
  readonly version: number;
}

const noId = '01890000-0000-7000-8000-0000000000fb';
const written = { title: 'Richtlijn', text: 'Zo doen wij dat' };

async function draftAt({ pmo, id }: Preparing): Promise<Row> {
  return (await pmo.must('POST', '/guidelines', { body: { scopeId: id, ...written } })).record;
}

const at =
  (rest: string, more: (row: Row) => object): Preparation =>
  async (preparing) => {
    const row = preparing.exists
      ? await whileRestored(preparing, async () => await draftAt(preparing))
      : { id: noId, version: 1 };
    return { path: `/guidelines/${row.id}${rest}`, ...more(row) };
  };

/** Requests about guidelines at a place, by operation. */
export const guidelineRequests: Readonly<Record<string, Preparation>> = {
  'guidelines.list': async (preparing) => {
    if (preparing.exists) await whileRestored(preparing, async () => await draftAt(preparing));
    return { path: '/guidelines?archived=with&limit=500' };
  },
  'guidelines.get': at('', () => ({})),
  'guidelines.draft': ({ id }) => ({ path: '/guidelines', body: { scopeId: id, ...written } }),
  'guidelines.update': at('', ({ version }) => ({ version, body: { norm: 'NEN' } })),
  'guidelines.change': async (preparing) => {
    const { id, version } = preparing.exists
      ? await whileRestored(preparing, async () => await draftAt(preparing))
      : { id: noId, version: 1 };
    const update = [{ id, version, patch: { norm: 'NEN' } }];
    return { path: '/guidelines/changes', body: { create: [], update } };
  },
  'guidelines.publish': at('/versions', ({ version }) => ({ version, body: { reason: 'x' } })),
};

/** One that counts for everybody, one that is a draft still, or none. */
async function shelved({ pmo, house, whose }: PreparingOther): Promise<string> {
  if (whose === 'none') return noId;
  const body = { scopeId: house.world.places.organisation, ...written };
  const { record } = await pmo.must('POST', '/guidelines', { body });
  const publishing = { version: record.version, body: { reason: 'x' } };
  if (whose === 'own') await pmo.must('POST', `/guidelines/${record.id}/versions`, publishing);
  return record.id;
}

/** Requests about guidelines that count where one works. */
export const shelfRequests: Readonly<Record<string, (preparing: PreparingOther) => Promise<PreparedOther>>> =
  {
    'guidelines.shelf': async () => ({ path: '/guidelines/shelf' }),
    'guidelines.show': async (preparing) => ({ path: `/guidelines/${await shelved(preparing)}/versions` }),
    'guidelines.mark-read': async (preparing) => ({
      path: `/guidelines/${await shelved(preparing)}/readings`,
    }),
  };
