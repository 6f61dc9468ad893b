import { worldPassword } from '../testing.ts';
import { askingRequests } from './desk-requests.ts';
import { templateRequests } from './document-requests.ts';
import { shelfRequests } from './guideline-requests.ts';
import {
  addedPerson,
  anyShare,
  calendarOf,
  exported,
  field,
  get,
  groupOf,
  idOf,
  importOf,
  makeJob,
  makeTemplate,
  makeToken,
  makeView,
  messageOf,
  noId,
  noticeOf,
  type Preparation,
  proposalOf,
  sessionId,
  signInAgain,
  tagOf,
  template,
  token,
  view,
  webhook,
  webhookOf,
} from './other-things.ts';
import { calendar } from './planning-requests.ts';
import { standardRequests } from './standard-requests.ts';
import { ownWorkflowRequests } from './workflow-requests.ts';

/** Requests about people, the organisation and what is one's own, by operation. */
export const otherRequests: Readonly<Record<string, Preparation>> = {
  ...standardRequests,
  ...shelfRequests,
  ...askingRequests,
  ...templateRequests,
  ...ownWorkflowRequests,
  'setup.status': get('/setup'),
  'planning.list-my-activities': get('/planning/my-activities'),
  'work.list': get('/my-work'),
  'lessons.find-shared': get('/lessons/shared'),
  'calendars.show-year': async (preparing) => ({
    path: `/calendars/${await calendarOf(preparing)}/year?year=2027`,
  }),
  'calendars.show-effect': async (preparing) => ({
    path: `/calendars/${await calendarOf(preparing)}/effect`,
    body: calendar,
  }),
  'calendars.create': () => ({ path: '/calendars', body: calendar }),
  'calendars.update': async (preparing) => ({
    path: `/calendars/${await calendarOf(preparing)}`,
    version: 1,
    body: { ...calendar, name: 'Anders' },
  }),
  'calendars.remove': async (preparing) => ({
    path: `/calendars/${await calendarOf(preparing)}`,
    version: 1,
  }),
  'setup.complete': () => ({
    path: '/setup',
    body: {
      token: 'x',
      organisationName: 'Tweede',
      language: 'nl',
      name: 'Iemand',
      email: 'x@example.org',
      password: worldPassword,
      hasExample: false,
    },
  }),
  'sessions.sign-in': ({ house }) => ({
    path: '/sessions',
    body: { email: house.world.people['proposer']?.email, password: worldPassword },
  }),
  'accounts.activate': () => ({ path: '/activation', body: { token: 'x', password: worldPassword } }),
  'organisation.update': async ({ pmo, house, number }) => {
    const [organisation] = await house.query<{ version: number }>('select version from organisation');
    await pmo.must('GET', '/me');
    return { path: '/organisation', version: organisation?.version ?? 1, body: { name: `Naam ${number}` } };
  },
  'people.add': ({ number }) => ({
    path: '/people',
    body: { name: 'Nieuw', email: `nieuw-${number}@example.org` },
  }),
  'people.update': async (preparing) => {
    const { id, version } = await addedPerson(preparing);
    return { path: `/people/${id}`, version, body: { jobTitle: 'Adviseur' } };
  },
  'people.renew-link': async (preparing) => ({
    path: `/people/${(await addedPerson(preparing)).id}/activation`,
  }),
  'roles.grant': async (preparing) => ({
    path: '/roles',
    body: {
      personId: (await addedPerson(preparing)).id,
      role: 'sponsor',
      scopeId: preparing.house.world.places.bridge,
    },
  }),
  'roles.revoke': async (preparing) => {
    const { id } = await addedPerson(preparing);
    if (preparing.whose === 'none') return { path: `/roles/${id}` };
    const body = { personId: id, role: 'sponsor', scopeId: preparing.house.world.places.bridge };
    const { person } = await preparing.pmo.must('POST', '/roles', { body });
    return { path: `/roles/${person.grants[0].id}` };
  },
  'risks.set-matrix': () => ({
    path: '/risks/matrix',
    body: { bands: Array.from({ length: 5 }, () => ['low', 'low', 'moderate', 'high', 'extreme']) },
  }),
  'fields.add': () => ({ path: '/fields', body: field }),
  'fields.change': async ({ pmo, whose }) => {
    const id = whose === 'none' ? noId : (await pmo.must('POST', '/fields', { body: field })).field.id;
    return { path: `/fields/${id}`, version: 1, body: { isRetired: true } };
  },
  'webhooks.list': get('/webhooks'),
  'webhooks.add': () => ({ path: '/webhooks', body: webhook }),
  'webhooks.change': async (preparing) => ({
    path: `/webhooks/${await webhookOf(preparing)}`,
    version: 1,
    body: { description: 'Anders' },
  }),
  'webhooks.remove': async (preparing) => ({ path: `/webhooks/${await webhookOf(preparing)}` }),
  'webhooks.renew-secret': async (preparing) => ({
    path: `/webhooks/${await webhookOf(preparing)}/secret`,
    body: { isFormerKept: true },
  }),
  'webhooks.test': async (preparing) => ({ path: `/webhooks/${await webhookOf(preparing)}/test` }),
  'webhooks.list-messages': async (preparing) => ({
    path: `/webhooks/${await webhookOf(preparing)}/messages`,
  }),
  'webhooks.replay': async (preparing) => {
    const id = await webhookOf(preparing);
    return { path: `/webhooks/${id}/messages/${await messageOf(preparing, id)}/replay` };
  },
  'example.status': get('/example'),
  'sessions.list': get('/sessions'),
  'sessions.sign-out': async (preparing) => {
    if (preparing.actor === undefined) return { path: '/sessions/current' };
    return { path: '/sessions/current', as: await signInAgain(preparing) };
  },
  'sessions.revoke': async (preparing) => {
    const { whose, pmo, actor } = preparing;
    if (whose === 'none' || actor === undefined) return { path: `/sessions/${noId}` };
    const client = whose === 'own' ? await signInAgain(preparing) : pmo;
    return { path: `/sessions/${await sessionId(client)}` };
  },
  'me.get': get('/me'),
  'me.update': () => ({ path: '/me', body: { theme: 'dark' } }),
  'me.change-password': () => ({
    path: '/me/password',
    body: { current: worldPassword, next: worldPassword },
  }),
  'accounts.ask-reset': ({ number }) => ({
    path: '/password-resets',
    body: { email: `x${number}@example.org` },
  }),
  'tokens.list': get('/me/tokens'),
  'tokens.make': () => ({ path: '/me/tokens', body: token }),
  'tokens.revoke': async (preparing) => ({ path: `/me/tokens/${await idOf(preparing, makeToken)}` }),
  'authenticator.status': get('/me/authenticator'),
  'authenticator.begin': () => ({ path: '/me/authenticator', body: { password: worldPassword } }),
  'authenticator.confirm': () => ({ path: '/me/authenticator/confirm', body: { code: 'x' } }),
  'authenticator.remove': () => ({ path: '/me/authenticator/remove', body: { password: worldPassword } }),
  'people.remove-authenticator': async (preparing) => ({
    path: `/people/${(await addedPerson(preparing)).id}/authenticator/remove`,
  }),
  'people.unlink': async (preparing) => ({
    path: `/people/${(await addedPerson(preparing)).id}/identity/remove`,
  }),
  'sessions.ways': get('/sign-in/ways'),
  'sessions.begin-at-provider': () => ({ path: '/sign-in/provider', body: {} }),
  'sessions.sign-in-by-provider': () => ({ path: '/sign-in/return', body: { state: 'x', code: 'x' } }),
  'roles.list': get('/roles'),
  'groups.show-provider': get('/sign-in/settings'),
  'groups.list': get('/groups'),
  'groups.give': (preparing) => ({ path: '/groups', body: groupOf(preparing) }),
  'groups.take': async (preparing) => {
    if (preparing.whose === 'none') return { path: `/groups/${noId}` };
    const { id } = await preparing.pmo.must('POST', '/groups', { body: groupOf(preparing) });
    return { path: `/groups/${id}` };
  },
  'tokens.revoke-all': () => ({ path: '/me/tokens' }),
  'people.list': get('/people'),
  'fields.list': get('/fields'),
  'tags.list': get('/tags'),
  'shares.list-all': get('/shares'),
  'shares.end-any': async (preparing) => ({ path: `/shares/${await anyShare(preparing)}` }),
  'shares.open': () => ({ path: '/shared', body: { token: 'x' } }),
  'tags.replace': async (preparing) => ({
    path: '/tags/replace',
    body: { from: await tagOf(preparing), to: null },
  }),
  'views.list': get('/views'),
  'templates.list': get('/templates'),
  'templates.save': () => ({ path: '/templates', body: template }),
  'templates.change': async (preparing) => ({
    path: `/templates/${await idOf(preparing, makeTemplate)}`,
    version: 1,
    body: { name: 'Anders' },
  }),
  'templates.remove': async (preparing) => ({ path: `/templates/${await idOf(preparing, makeTemplate)}` }),
  'views.save': () => ({ path: '/views', body: view }),
  'views.change': async (preparing) => ({
    path: `/views/${await idOf(preparing, makeView)}`,
    version: 1,
    body: { name: 'Anders' },
  }),
  'views.remove': async (preparing) => ({ path: `/views/${await idOf(preparing, makeView)}` }),
  'proposals.withdraw': async (preparing) => ({
    path: `/proposals/${await idOf(preparing, async () => await proposalOf(preparing))}/withdraw`,
  }),
  'exports.make': () => ({ path: '/exports', body: exported }),
  'jobs.list': get('/jobs'),
  'governance.show-replay': get(`/governance/replays/${noId}`),
  'jobs.get': async (preparing) => ({ path: `/jobs/${await idOf(preparing, makeJob)}` }),
  'jobs.cancel': async (preparing) => ({ path: `/jobs/${await idOf(preparing, makeJob)}/cancel` }),
  'jobs.download': async (preparing) => ({ path: `/jobs/${await idOf(preparing, makeJob)}/file` }),
  'notifications.list': get('/notifications'),
  'notifications.mark': async (preparing) => ({
    path: '/notifications/marks',
    body: { ids: [await noticeOf(preparing)], isRead: true },
  }),
  'notifications.snooze': async (preparing) => ({
    path: `/notifications/${await noticeOf(preparing)}/snooze`,
    body: { until: '2027-01-12T08:00:00Z' },
  }),
  'notifications.list-choices': get('/notifications/choices'),
  'notifications.choose': () => ({
    path: '/notifications/choices',
    body: { kind: 'changed', channel: 'digest' },
  }),
  'notifications.unsubscribe': () => ({ path: '/notifications/unsubscribe', body: { token: 'x' } }),
  'live.hints': get('/live'),
  'imports.upload': () => ({ path: '/imports?name=plan.xml', bytes: Buffer.from('<Project/>') }),
  'imports.list': get('/imports'),
  'imports.get': async (preparing) => ({ path: `/imports/${await importOf(preparing)}` }),
  'imports.show-effect': async (preparing) => ({
    path: `/imports/${await importOf(preparing)}/effect?project=${noId}`,
  }),
  'imports.discard': async (preparing) => ({ path: `/imports/${await importOf(preparing)}` }),
};
