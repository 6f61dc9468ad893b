import type { Client, World } from '../testing.ts';
import { noId, type Preparation, type Preparing, whileRestored } from './preparation.ts';

const later = '2099-12-31';

async function makeOffice({ pmo, world, id, exists, number }: Preparing): Promise<string> {
  if (!exists) return noId;
  const body = { ...officeBody, scopeId: id, title: `Kantoor ${number}`, managerId: world.people['pmo']?.id };
  return (await pmo.must('POST', '/offices', { body })).office.id;
}

const officeBody = {
  title: 'Kantoor',
  model: 'supporting',
  siting: 'internal',
  engagementEndsOn: null,
  startsOn: null,
  endsOn: null,
  managerId: null,
  memberIds: [],
  articles: [],
};
const mandateBody = { kind: 'waiver', upToCents: null, startsOn: '2020-01-01', endsOn: null };
const waiverBody = { control: 'goal-linked', reason: 'x', until: later };

/** Decisions on waivers go by mandate: here everybody has one, so that only the role decides. */
const mandated = new WeakSet<World>();
async function mandateAll(pmo: Client, world: World): Promise<void> {
  if (mandated.has(world)) return;
  mandated.add(world);
  const scopeId = world.places.organisation;
  for (const [name, { id }] of Object.entries(world.people)) {
    if (name === 'pmo' || name === 'closed') continue;
    await pmo.must('POST', '/mandates', { body: { ...mandateBody, personId: id, scopeId } });
  }
}

/** No waiver is asked for or in force at the place any more. */
async function settleWaivers(pmo: Client, scopeId: string): Promise<void> {
  const { rows } = await pmo.must('GET', `/waivers?scope=${scopeId}&state=asked`);
  for (const { id } of rows) {
    await pmo.must('POST', `/waivers/${id}/decision`, { body: { isGranted: false, reason: 'x' } });
  }
}

async function askedWaiver(preparing: Preparing): Promise<string> {
  const { pmo, proposer, world, id, exists } = preparing;
  if (!exists) return noId;
  await makeOffice(preparing);
  await mandateAll(pmo, world);
  await settleWaivers(pmo, id);
  return (await proposer.must('POST', '/waivers', { body: { ...waiverBody, scopeId: id } })).waiver.id;
}

async function makeMandate({ pmo, world, id, exists }: Preparing): Promise<string> {
  if (!exists) return noId;
  const body = { ...mandateBody, kind: 'people', personId: world.people['proposer']?.id, scopeId: id };
  return (await pmo.must('POST', '/mandates', { body })).mandate.id;
}

const approvalBody = { approvedOn: '2026-01-05', isOnPaper: true, note: '' };

/** The project has a sponsor, and its brief is approved or not. */
export async function briefOn(preparing: Preparing, isApproved: boolean): Promise<() => Promise<void>> {
  const { pmo, world, id, exists } = preparing;
  if (!exists) return async () => undefined;
  const path = `/projects/${id}/brief-approval`;
  const withdraw = async () => {
    await whileRestored(preparing, async () => await pmo.delete(path));
  };
  await withdraw();
  await whileRestored(preparing, async () => {
    const { version } = (await pmo.must('GET', `/projects/${id}`)).record;
    await pmo.must('PATCH', `/projects/${id}`, {
      version,
      body: { sponsorId: world.people['proposer']?.id },
    });
    if (isApproved) await pmo.must('POST', path, { body: approvalBody });
  });
  return withdraw;
}

/** Something that a supporting office advises against, done all the same. */
async function deviateOn(preparing: Preparing): Promise<void> {
  const { pmo, id, exists } = preparing;
  if (!exists) return;
  await makeOffice(preparing);
  await whileRestored(preparing, async () => {
    const { version, phase } = (await pmo.must('GET', `/projects/${id}`)).record;
    const next = phase === 'initiation' ? 'closure' : 'initiation';
    await pmo.must('PATCH', `/projects/${id}`, { version, body: { phase: next } });
  });
}

const ofOffice =
  (rest: string, more: object = {}): Preparation =>
  async (preparing) => ({ path: `/offices/${await makeOffice(preparing)}${rest}`, ...more });

/** Requests about what governs a thing, by operation. */
export const governanceRequests: Readonly<Record<string, Preparation>> = {
  'offices.list': async (preparing) => {
    await makeOffice(preparing);
    return { path: '/offices' };
  },
  // Led by who decides on waivers later: the first office of a place governs it.
  'offices.create': ({ id, world }) => ({
    path: '/offices',
    body: { ...officeBody, scopeId: id, managerId: world.people['pmo']?.id },
  }),
  'offices.update': ofOffice('', { version: 1, body: { title: 'Anders' } }),
  'offices.set-people': async (preparing) => ({
    path: `/offices/${await makeOffice(preparing)}/people`,
    body: { memberIds: [preparing.world.people['proposer']?.id] },
  }),
  'offices.switch-model': ofOffice('/model', {
    version: 1,
    body: { model: 'directive', from: later, reason: 'x' },
  }),
  'controls.list': ofOffice('/controls'),
  'controls.set': ofOffice('/controls/gate-pass', {
    body: { class: null, setting: 'advise', reason: 'x' },
  }),
  'governance.preview': ofOffice('/broken'),
  'governance.start-replay': ofOffice('/replays', {
    body: { model: 'directive', from: '2026-01-01', to: '2026-01-31' },
  }),
  'governance.explain': ({ id }) => ({ path: `/governance/explain/${id}` }),
  'governance.list-deviations': async (preparing) => {
    await deviateOn(preparing);
    return { path: '/governance/deviations' };
  },
  'waivers.list': async (preparing) => {
    await askedWaiver(preparing);
    return { path: '/waivers' };
  },
  'waivers.ask': async (preparing) => {
    const { pmo, id, exists } = preparing;
    await makeOffice(preparing);
    if (exists) await settleWaivers(pmo, id);
    return { path: '/waivers', body: { ...waiverBody, scopeId: id } };
  },
  'waivers.decide': async (preparing) => ({
    path: `/waivers/${await askedWaiver(preparing)}/decision`,
    body: { isGranted: false, reason: 'x' },
  }),
  'mandates.list': async (preparing) => {
    await makeMandate(preparing);
    return { path: '/mandates' };
  },
  'mandates.give': ({ world, id }) => ({
    path: '/mandates',
    body: { ...mandateBody, personId: world.people['proposer']?.id, scopeId: id },
  }),
  'mandates.end': async (preparing) => ({
    path: `/mandates/${await makeMandate(preparing)}/end`,
    version: 1,
    body: { endsOn: later },
  }),
  'briefs.approve': async (preparing) => {
    const putBack = await briefOn(preparing, false);
    return { path: `/projects/${preparing.id}/brief-approval`, body: approvalBody, putBack };
  },
  'briefs.withdraw': async (preparing) => {
    const putBack = await briefOn(preparing, true);
    return { path: `/projects/${preparing.id}/brief-approval`, putBack };
  },
};
