import type { Client } from '../testing.ts';
import { noId, type Preparation, type Preparing, whileRestored } from './preparation.ts';

/** A link to a record, made by who may; links are switched on for it, as they are off at first. */
export async function shareOf(pmo: Client, id: string) {
  const { version, hasShareLinks } = (await pmo.must('GET', '/me')).organisation;
  if (hasShareLinks !== true)
    await pmo.must('PATCH', '/organisation', { version, body: { hasShareLinks: true } });
  return await pmo.must('POST', `/records/${id}/shares`, { body: { purpose: 'Buren', days: 1 } });
}

async function shareOn(preparing: Preparing): Promise<string> {
  const { pmo, id, exists } = preparing;
  if (!exists) return noId;
  return (await whileRestored(preparing, async () => await shareOf(pmo, id))).share.id;
}

/** Requests about links that show a record without signing in. */
export const shareRequests: Readonly<Record<string, Preparation>> = {
  'shares.list': ({ id }) => ({ path: `/records/${id}/shares` }),
  'shares.make': async (preparing) => {
    await shareOn(preparing);
    return { path: `/records/${preparing.id}/shares`, body: { purpose: 'Aannemer', days: 14 } };
  },
  'shares.end': async (preparing) => ({
    path: `/records/${preparing.id}/shares/${await shareOn(preparing)}`,
  }),
};
