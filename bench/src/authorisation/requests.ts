import { adviceRequests } from './advice-requests.ts';
import { charterRequests } from './charter-requests.ts';
import { deskRequests } from './desk-requests.ts';
import { documentRequests } from './document-requests.ts';
import { fileOf } from './file-of.ts';
import { gateRequests } from './gate-requests.ts';
import { governanceRequests } from './governance-requests.ts';
import { guidelineRequests } from './guideline-requests.ts';
import { linkRequests } from './link-requests.ts';
import { meetingRequests } from './meeting-requests.ts';
import { planningRequests } from './planning-requests.ts';
import { pmoRequests } from './pmo-requests.ts';
import {
  get,
  noId,
  type Preparation,
  type Prepared,
  type Preparing,
  plural,
  versionOf,
  whileRestored,
} from './preparation.ts';
import { registerSubjects, registerVerbs } from './register-rows.ts';
import { shareRequests } from './share-requests.ts';
import { workflowRequests } from './workflow-requests.ts';

const patch: Preparation = async (preparing) => ({
  path: `/${plural(preparing)}/${preparing.id}`,
  version: await versionOf(preparing),
  body: { title: `Titel ${preparing.number}` },
});
const change: Preparation = async (preparing) => ({
  path: `/${plural(preparing)}/changes`,
  body: {
    create: [],
    update: [
      {
        id: preparing.id,
        version: await versionOf(preparing),
        patch: { title: `Plak ${preparing.number}` },
      },
    ],
  },
});
const create =
  (path: string, more: (preparing: Preparing) => object = () => ({})): Preparation =>
  (preparing) => ({
    path,
    body: { scopeId: preparing.id, title: `Nieuw ${preparing.number}`, ...more(preparing) },
  });

async function putAway(preparing: Preparing, isAway: boolean): Promise<Prepared> {
  const { pmo, id, exists } = preparing;
  const path = `/${plural(preparing)}/${id}`;
  const read = async () => (await pmo.must('GET', path)).record;
  const settle = async (isArchived: boolean): Promise<number> => {
    const now = await read();
    if (now.isArchived === isArchived) return now.version;
    const verb = isArchived ? 'archive' : 'restore';
    return (await pmo.must('POST', `/records/${id}/${verb}`, { version: now.version })).version;
  };
  const verb = isAway ? 'restore' : 'archive';
  if (!exists) return { path: `/records/${id}/${verb}`, version: 1 };
  const wasArchived: boolean = (await read()).isArchived;
  const version = await settle(isAway);
  const putBack = async () => {
    await settle(wasArchived);
  };
  return { path: `/records/${id}/${verb}`, version, putBack };
}

/** The same, of a list of records. */
async function putManyAway(preparing: Preparing, isAway: boolean): Promise<Prepared> {
  const { version = 1, putBack } = await putAway(preparing, isAway);
  const path = `/records/${isAway ? 'restore' : 'archive'}`;
  const prepared = { path, body: { records: [{ id: preparing.id, version }] } };
  return putBack === undefined ? prepared : { ...prepared, putBack };
}

/** A comment or file of the organiser's on the thing; an id of nothing when there is no thing. */
async function commentOn({ pmo, id, exists }: Preparing): Promise<string> {
  if (!exists) return noId;
  return (await pmo.must('POST', `/records/${id}/comments`, { body: { body: 'Van mij' } })).comment.id;
}

async function fileOn(preparing: Preparing): Promise<string> {
  const { pmo, id, exists } = preparing;
  if (!exists) return noId;
  const bytes = Buffer.from('een bestand');
  const path = `/records/${id}/attachments?name=a.txt`;
  return await whileRestored(preparing, async () => (await pmo.must('POST', path, { bytes })).attachment.id);
}

const premiseBody = { statement: 'x', assumptionKey: null, hasFallen: false };
const responseBody = { description: 'x', ownerId: null, dueOn: null, state: 'planned', costCents: null };

async function proposalOn(preparing: Preparing): Promise<string> {
  const { proposer, id, exists, subject, number } = preparing;
  if (!exists) return noId;
  const body = {
    operation: `${subject}s.update`,
    parameters: { id },
    body: { title: `Voorstel ${number}` },
    version: await versionOf(preparing),
    reason: 'x',
  };
  return (await proposer.must('POST', '/proposals', { body })).proposal.id;
}

/** Puts the thing in the trash and sees that it is out of it afterwards. */
async function trashed(preparing: Preparing, path: string): Promise<Prepared> {
  if (!preparing.exists) return { path };
  const { path: deleting, putBack, ...sending } = await deletion(preparing);
  await preparing.pmo.must('POST', deleting, sending);
  return { path, ...(putBack === undefined ? {} : { putBack }) };
}

async function deletion(preparing: Preparing): Promise<Prepared> {
  const { pmo, id, exists } = preparing;
  const path = `/records/${id}/delete`;
  if (!exists) return { path, version: 1, body: { title: 'x' } };
  const { title, version } = await pmo.must('GET', `/records/${id}/contents`);
  const putBack = async () => {
    await pmo.post(`/trash/${id}/restore`);
  };
  return { path, version, body: { title }, putBack };
}

/** The five operations of each register. */
const registerRequests: Readonly<Record<string, Preparation>> = Object.assign(
  {},
  ...registerSubjects.map((subject) => {
    const name = `${subject}s`;
    return {
      [`${name}.list`]: get(() => `/${name}?archived=with&limit=500`),
      [`${name}.get`]: get(({ id }) => `/${name}/${id}`),
      [`${name}.${registerVerbs[subject]}`]: create(`/${name}`),
      [`${name}.update`]: patch,
      [`${name}.change`]: change,
    };
  }),
);

/** Requests about records, by operation. */
export const recordRequests: Readonly<Record<string, Preparation>> = {
  ...governanceRequests,
  ...adviceRequests,
  ...charterRequests,
  ...gateRequests,
  ...guidelineRequests,
  ...deskRequests,
  ...documentRequests,
  ...meetingRequests,
  ...pmoRequests,
  ...planningRequests,
  ...registerRequests,
  ...linkRequests,
  ...shareRequests,
  ...workflowRequests,
  'decisions.list-premises': get(({ id }) => `/decisions/${id}/premises`),
  'decisions.add-premise': ({ id }) => ({ path: `/decisions/${id}/premises`, body: premiseBody }),
  'decisions.change-premise': async (preparing) => {
    const { pmo, id, exists } = preparing;
    const path = `/decisions/${id}/premises`;
    const added = exists
      ? await whileRestored(preparing, async () => await pmo.must('POST', path, { body: premiseBody }))
      : { premise: { id: noId } };
    return { path: `${path}/${added.premise.id}`, version: 1, body: { hasFallen: true } };
  },
  'scopes.tree': get(() => '/scopes'),
  'scopes.move': async (preparing) => {
    const { pmo, world, id, exists } = preparing;
    // To where it stands already: leaving and entering ask for the permission at the same place.
    const node = exists
      ? (await pmo.must('GET', '/scopes')).nodes.find((one: { id: string }) => one.id === id)
      : undefined;
    return { path: `/scopes/${id}/move`, body: { parentId: node?.parentId ?? world.places.north } };
  },
  'portfolios.list': get(() => '/portfolios?archived=with&limit=500'),
  'portfolios.get': get(({ id }) => `/portfolios/${id}`),
  'portfolios.create': create('/portfolios'),
  'portfolios.update': patch,
  'portfolios.change': change,
  'programmes.list': get(() => '/programmes?archived=with&limit=500'),
  'programmes.get': get(({ id }) => `/programmes/${id}`),
  'programmes.create': create('/programmes'),
  'programmes.update': patch,
  'programmes.change': change,
  'projects.list': get(() => '/projects?archived=with&limit=500'),
  'projects.get': get(({ id }) => `/projects/${id}`),
  'projects.create': create('/projects', ({ number }) => ({ code: `N-${number}` })),
  'projects.update': patch,
  'projects.change': change,
  'imports.start': async ({ house, actorName, id }) => {
    const importId = await fileOf(house, actorName);
    const target = { kind: 'existing', projectId: id };
    const choice = { importId, target, calendars: [], people: [], fields: [], dates: 'recorded' };
    return { path: '/imports/runs', body: { choices: [choice] } };
  },
  'risks.list': get(() => '/risks?archived=with&limit=500'),
  'risks.get': get(({ id }) => `/risks/${id}`),
  'risks.register': create('/risks'),
  'risks.update': patch,
  'risks.change': change,
  'risks.matrix': get(() => '/risks/matrix'),
  'risks.list-responses': get(({ id }) => `/risks/${id}/responses`),
  'risks.plan-response': ({ id }) => ({ path: `/risks/${id}/responses`, body: responseBody }),
  'risks.change-response': async (preparing) => {
    const { pmo, id, exists } = preparing;
    const path = `/risks/${id}/responses`;
    const planned = exists
      ? await whileRestored(preparing, async () => await pmo.must('POST', path, { body: responseBody }))
      : { response: { id: noId } };
    return { path: `${path}/${planned.response.id}`, version: 1, body: { state: 'busy' } };
  },
  'search.find': async (preparing) => {
    const { pmo, id, exists } = preparing;
    const key = exists ? (await pmo.must('GET', `/${plural(preparing)}/${id}`)).record.key : 'X-1';
    return { path: `/search?q=${key}` };
  },
  'records.archive': async (preparing) => await putAway(preparing, false),
  'records.archive-many': async (preparing) => await putManyAway(preparing, false),
  'records.restore-many': async (preparing) => await putManyAway(preparing, true),
  'records.restore': async (preparing) => await putAway(preparing, true),
  'records.contents': get(({ id }) => `/records/${id}/contents`),
  'records.delete': deletion,
  'trash.list': async (preparing) => await trashed(preparing, '/trash'),
  'trash.restore': async (preparing) => await trashed(preparing, `/trash/${preparing.id}/restore`),
  'records.readers': get(({ id }) => `/records/${id}/readers`),
  'comments.list': get(({ id }) => `/records/${id}/comments`),
  'comments.write': ({ id }) => ({ path: `/records/${id}/comments`, body: { body: 'Een opmerking' } }),
  'comments.edit': async (preparing) => ({
    path: `/records/${preparing.id}/comments/${await commentOn(preparing)}`,
    version: 1,
    body: { body: 'Anders' },
  }),
  'attachments.list': get(({ id }) => `/records/${id}/attachments`),
  'attachments.add': ({ id }) => ({
    path: `/records/${id}/attachments?name=b.txt`,
    bytes: Buffer.from('nog een'),
  }),
  'attachments.download': async (preparing) => ({
    path: `/records/${preparing.id}/attachments/${await fileOn(preparing)}`,
  }),
  'attachments.remove': async (preparing) => ({
    path: `/records/${preparing.id}/attachments/${await fileOn(preparing)}`,
  }),
  'watching.read': get(({ id }) => `/records/${id}/watching`),
  'watching.start': get(({ id }) => `/records/${id}/watching`),
  'watching.stop': get(({ id }) => `/records/${id}/watching`),
  'events.list': get(({ id }) => `/events?record=${id}`),
  'events.undo': async (preparing) => {
    if (!preparing.exists) return { path: `/events/${noId}/undo` };
    const eventId = await whileRestored(preparing, async () => {
      const { path, ...sending } = await patch(preparing);
      return (await preparing.pmo.must('PATCH', path, sending)).eventId;
    });
    return { path: `/events/${eventId}/undo` };
  },
  'proposals.list': async (preparing) => {
    await proposalOn(preparing);
    return { path: `/proposals?record=${preparing.id}` };
  },
  'proposals.make': async (preparing) => ({
    path: '/proposals',
    body: {
      operation: `${plural(preparing)}.update`,
      parameters: { id: preparing.id },
      body: { title: 'Voorstel' },
      version: await versionOf(preparing),
      reason: 'x',
    },
  }),
  'proposals.approve': async (preparing) => ({
    path: `/proposals/${await proposalOn(preparing)}/approve`,
    body: { reason: 'x' },
  }),
  'proposals.reject': async (preparing) => ({
    path: `/proposals/${await proposalOn(preparing)}/reject`,
    body: { reason: 'x' },
  }),
};
