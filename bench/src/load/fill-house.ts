import { buildWorld, Client, tokenOf, worldPassword } from '../testing.ts';

const atOnce = 4;
export const activitiesEach = 200;
const rowsEach = 5;
const firstDay = Date.UTC(2027, 0, 4, 8) / 60_000;

/** A project with what people do things to. */
export interface FilledProject {
  readonly id: string;
  readonly portfolio: number;
  readonly riskIds: readonly string[];
  readonly actionIds: readonly string[];
}

/** Two hundred activities in ten phases, one after the other. */
function planEdits(nth: number): readonly object[] {
  const rows = Array.from({ length: activitiesEach }, (_, index) =>
    index % 20 === 0
      ? { level: 1, patch: { name: `Fase ${index / 20 + 1}` } }
      : {
          level: 2,
          patch: {
            name: `Activiteit ${index}`,
            duration: { minutes: 480 * (1 + ((index * 7 + nth) % 9)), isElapsed: false },
          },
        },
  );
  return [
    { kind: 'settings', version: 0, patch: { start: firstDay + (nth % 52) * 7 * 1440 } },
    { kind: 'add', after: null, rows },
    { kind: 'chain', uids: rows.flatMap(({ level }, index) => (level === 2 ? [index + 1] : [])) },
  ];
}

/** The uid of the nth activity that is no phase. */
export function leafUid(nth: number): number {
  return nth + Math.floor(nth / 19) + 2;
}

async function makeRows(pmo: Client, path: string, scopeId: string, title: string): Promise<string[]> {
  const create = Array.from({ length: rowsEach }, (_, index) => ({
    scopeId,
    title: `${title} ${index + 1} van de aanleg`,
  }));
  await pmo.must('POST', `${path}/changes`, { body: { create, update: [] } });
  const { rows } = await pmo.must('GET', `${path}?scope=${scopeId}&limit=${rowsEach}`);
  return rows.map(({ id }: { id: string }) => id);
}

async function makeProject(pmo: Client, portfolios: readonly string[], nth: number): Promise<FilledProject> {
  const portfolio = nth % portfolios.length;
  const title = `Project ${String(nth).padStart(3, '0')}`;
  const body = { scopeId: portfolios[portfolio], title, code: `L-${nth}` };
  const { id } = (await pmo.must('POST', '/projects', { body })).record;
  const edits = { language: 'nl', since: 0, edits: planEdits(nth) };
  await pmo.must('POST', `/projects/${id}/plan/edits`, { body: edits });
  await pmo.must('POST', `/projects/${id}/baselines`, { body: { name: 'Vastgesteld' } });
  const riskIds = await makeRows(pmo, '/risks', id, 'Vertraging');
  const actionIds = await makeRows(pmo, '/actions', id, 'Overleg');
  return { id, portfolio, riskIds, actionIds };
}

/** Does so many pieces of work, a few at a time; what each gave, in order. */
async function severally<T>(count: number, work: (nth: number) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = [];
  let next = 0;
  const go = async () => {
    for (let nth = next++; nth < count; nth = next++) done[nth] = await work(nth);
  };
  await Promise.all(Array.from({ length: atOnce }, go));
  return done;
}

/** Ten portfolios with the projects, people of whom some are signed in as project managers of a portfolio each. */
export async function fillHouse(
  url: string,
  setUpUrl: string,
  counts: { readonly projects: number; readonly people: number; readonly signedIn: number },
) {
  const world = await buildWorld(url, setUpUrl, {});
  const pmo = new Client(url, world.people['pmo']?.token);
  const portfolios = await severally(10, async (nth): Promise<string> => {
    const body = { scopeId: world.places.organisation, title: `Portfolio ${nth + 1}` };
    return (await pmo.must('POST', '/portfolios', { body })).record.id;
  });
  const projects = await severally(counts.projects, async (nth) => await makeProject(pmo, portfolios, nth));
  const clients = await severally(counts.people, async (nth): Promise<Client | undefined> => {
    const body = { name: `Persoon ${nth}`, email: `persoon-${nth}@example.org` };
    const { person, activationPath } = await pmo.must('POST', '/people', { body });
    if (nth >= counts.signedIn) return undefined;
    const scopeId = portfolios[nth % portfolios.length];
    await pmo.must('POST', '/roles', { body: { personId: person.id, role: 'project-manager', scopeId } });
    const token = new URL(activationPath, url).searchParams.get('token');
    return new Client(
      url,
      tokenOf(await new Client(url).post('/activation', { token, password: worldPassword })),
    );
  });
  return { projects, actors: clients.flatMap((client) => client ?? []) };
}
