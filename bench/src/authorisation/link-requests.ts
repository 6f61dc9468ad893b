import { noId, type Preparation, type Preparing, whileRestored } from './preparation.ts';

/** What a link is asked with: a new risk beside the record. */
async function bodyFor(preparing: Preparing) {
  const { pmo, id, exists, subject, number } = preparing;
  const how = { kind: 'relates-to', isFromOther: false };
  if (!exists) return { ...how, key: 'R-999999' };
  const scopeId = subject === 'project' ? id : (await pmo.must('GET', `/risks/${id}`)).record.scopeId;
  const body = { scopeId, title: `Ernaast ${number}` };
  const { record } = await whileRestored(preparing, async () => await pmo.must('POST', '/risks', { body }));
  return { ...how, key: record.key };
}

async function linkOn(preparing: Preparing): Promise<string> {
  if (!preparing.exists) return noId;
  const body = await bodyFor(preparing);
  const path = `/records/${preparing.id}/links`;
  return (await whileRestored(preparing, async () => await preparing.pmo.must('POST', path, { body }))).link
    .id;
}

/** Requests about links of a record with a new risk beside it. */
export const linkRequests: Readonly<Record<string, Preparation>> = {
  'links.list': ({ id }) => ({ path: `/records/${id}/links` }),
  'links.add': async (preparing) => ({
    path: `/records/${preparing.id}/links`,
    body: await bodyFor(preparing),
  }),
  'links.remove': async (preparing) => ({
    path: `/records/${preparing.id}/links/${await linkOn(preparing)}`,
  }),
};
