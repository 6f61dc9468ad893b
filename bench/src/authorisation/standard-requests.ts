import type { Client } from '../testing.ts';
import type { PreparedOther, PreparingOther } from './other-requests.ts';

/** The next version of the life cycle: the newest with another name for its last gate. */
async function nextVersion(pmo: Client) {
  const { versions } = await pmo.must('GET', '/life-cycle');
  const [{ number, gates }] = versions;
  const last = gates[gates.length - 1];
  const changed = { ...last, title: { nl: `Overgang ${number}` } };
  return { after: number, gates: [...gates.slice(0, -1), changed], reason: 'Anders' };
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
  'life-cycle.preview-migration': () => ({ path: '/life-cycle/migration' }),
  'life-cycle.migrate': async (preparing) => {
    const id = await runningProject(preparing);
    await preparing.pmo.must('POST', '/life-cycle/versions', { body: await nextVersion(preparing.pmo) });
    return { path: '/life-cycle/migration', body: { projectIds: [id] } };
  },
};
