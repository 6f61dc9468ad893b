import { starterSets } from '@regie/contracts/governance';
import type { Client } from '../testing.ts';
import type { PreparedOther, PreparingOther } from './other-things.ts';

const noId = '01890000-0000-7000-8000-0000000000fd';

/** The next version of the life cycle: the newest with another name for its last gate. */
async function nextVersion(pmo: Client) {
  const { versions } = await pmo.must('GET', '/life-cycle');
  const [{ number, gates }] = versions;
  const last = gates[gates.length - 1];
  const changed = { ...last, title: { nl: `Overgang ${number}` } };
  return { after: number, gates: [...gates.slice(0, -1), changed], reason: 'Anders' };
}

const entry = {
  kind: 'role',
  about: null,
  title: { nl: 'Gebruiker' },
  text: { nl: 'Zegt wat het resultaat moet kunnen.' },
};

async function entryOf({ pmo, whose }: PreparingOther): Promise<string> {
  return whose === 'none' ? noId : (await pmo.must('POST', '/handbook', { body: entry })).id;
}

/** A term of the organisation itself, which no other is called like. */
const ownTerm = (number: number) => ({
  code: null,
  name: { nl: `Kunstwerk ${number} ${Date.now()}` },
  meaning: { nl: 'Een brug, sluis of gemaal.' },
  source: null,
});

async function termOf({ pmo, whose, number }: PreparingOther): Promise<string> {
  return whose === 'none' ? noId : (await pmo.must('POST', '/terms', { body: ownTerm(number) })).id;
}

/** Names of a set, one of which is free: what was taken over before is given back. */
async function freshName({ pmo }: PreparingOther): Promise<PreparedOther> {
  const { rows } = await pmo.must('GET', '/terms');
  const taken = rows.find(({ code }: { code: string | null }) => code === 'gate');
  if (taken !== undefined) await pmo.must('DELETE', `/terms/${taken.id}`);
  return { path: '/term-packs/staged/application', body: { codes: ['gate'] } };
}

const moment = { kind: 'round', title: 'Ronde', startsOn: '2027-02-01', endsOn: null, repeats: 'monthly' };

async function momentOf({ pmo, whose }: PreparingOther): Promise<string> {
  return whose === 'none' ? noId : (await pmo.must('POST', '/year', { body: moment })).id;
}

/** A part of a starter set that nobody has taken over yet. */
async function freshPart({ pmo }: PreparingOther): Promise<PreparedOther> {
  for (const code of starterSets) {
    const { parts } = await pmo.must('GET', `/starter-sets/${code}`);
    for (const { part, appliedOn } of parts) {
      if (part !== 'life-cycle' && appliedOn === null)
        return { path: `/starter-sets/${code}/application`, body: { parts: [part] } };
    }
  }
  throw new Error('every starter set was taken over');
}

/** A project that runs, so that it keeps the version that is about to be an earlier one. */
async function runningProject({ pmo, house, number }: PreparingOther): Promise<string> {
  const managerId = house.world.people['pmo']?.id;
  const scopeId = house.world.places.organisation;
  const body = { scopeId, title: 'Lopend', code: `LOOP-${number}-${Date.now()}`, state: 'active', managerId };
  return (await pmo.must('POST', '/projects', { body })).record.id;
}

/** Requests about the life cycle, by operation. */
export const standardRequests: Readonly<
  Record<string, (preparing: PreparingOther) => Promise<PreparedOther> | PreparedOther>
> = {
  'life-cycle.show': () => ({ path: '/life-cycle' }),
  'life-cycle.publish': async ({ pmo }) => ({ path: '/life-cycle/versions', body: await nextVersion(pmo) }),
  'handbook.list': () => ({ path: '/handbook' }),
  'handbook.add': () => ({ path: '/handbook', body: entry }),
  'handbook.change': async (preparing) => ({
    path: `/handbook/${await entryOf(preparing)}`,
    version: 1,
    body: { text: { nl: 'Anders' } },
  }),
  'handbook.remove': async (preparing) => ({ path: `/handbook/${await entryOf(preparing)}` }),
  'terms.list': () => ({ path: '/terms' }),
  'terms.add': ({ number }) => ({ path: '/terms', body: ownTerm(number) }),
  'terms.change': async (preparing) => ({
    path: `/terms/${await termOf(preparing)}`,
    version: 1,
    body: { meaning: { nl: 'Anders' } },
  }),
  'terms.remove': async (preparing) => ({ path: `/terms/${await termOf(preparing)}` }),
  'term-packs.show': () => ({ path: '/term-packs/staged' }),
  'term-packs.apply': freshName,
  'starter-sets.show': () => ({ path: '/starter-sets/construction' }),
  'starter-sets.apply': freshPart,
  'upkeep.list-mine': () => ({ path: '/upkeep/mine' }),
  'upkeep.overview': () => ({ path: '/upkeep' }),
  'upkeep.confirm': () => ({ path: '/upkeep/confirmations', body: { ids: [noId] } }),
  'upkeep.set-days': () => ({ path: '/upkeep/untouched-days', body: { days: 30 } }),
  'year.list': () => ({ path: '/year?from=2027-01-01&to=2027-12-31' }),
  'year.add': () => ({ path: '/year', body: moment }),
  'year.change': async (preparing) => ({
    path: `/year/${await momentOf(preparing)}`,
    version: 1,
    body: { ...moment, title: 'Anders' },
  }),
  'year.remove': async (preparing) => ({ path: `/year/${await momentOf(preparing)}` }),
  'year-feed.show': () => ({ path: '/year-feed' }),
  'year-feed.make': () => ({ path: '/year-feed' }),
  'year-feed.end': async ({ actor }) => {
    await actor?.client.post('/year-feed', undefined);
    return { path: '/year-feed' };
  },
  'year-feed.open': () => ({ path: '/year-feed/nothing' }),
  'life-cycle.preview-migration': () => ({ path: '/life-cycle/migration' }),
  'life-cycle.migrate': async (preparing) => {
    const id = await runningProject(preparing);
    await preparing.pmo.must('POST', '/life-cycle/versions', { body: await nextVersion(preparing.pmo) });
    return { path: '/life-cycle/migration', body: { projectIds: [id] } };
  },
};
