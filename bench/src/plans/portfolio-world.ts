import { makeProject, type PlanWorld, send } from './plan-world.ts';

const atOnce = 4;
const perProject = 100;
const firstDay = Date.UTC(2027, 0, 4, 8) / 60_000;

/** A hundred activities in five phases, one after the other, that begin a week after those of the plan before. */
function planEdits(nth: number): readonly object[] {
  const rows = Array.from({ length: perProject }, (_, index) =>
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
  const leaves = rows.flatMap(({ level }, index) => (level === 2 ? [index + 1] : []));
  return [
    { kind: 'settings', version: 0, patch: { start: firstDay + (nth % 52) * 7 * 1440 } },
    { kind: 'add', after: null, rows },
    { kind: 'chain', uids: leaves },
  ];
}

async function makePlan(world: PlanWorld, nth: number): Promise<void> {
  const { id } = await makeProject(world, `Project ${String(nth).padStart(3, '0')}`, `P-${nth}`);
  await send(world, `/projects/${id}/plan/edits`, { language: 'nl', since: 0, edits: planEdits(nth) });
  await send(world, `/projects/${id}/baselines`, { name: 'Vastgesteld' });
  if (nth % 4 !== 0) return;
  const later = {
    kind: 'set',
    uid: 2,
    version: 1,
    patch: { duration: { minutes: 480 * (nth % 15), isElapsed: false } },
  };
  await send(world, `/projects/${id}/plan/edits`, { language: 'nl', since: 0, edits: [later] });
}

/** Projects with a plan of a hundred activities each, held against a baseline that a quarter has left. */
export async function fillPortfolio(world: PlanWorld, projects: number): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let nth = next++; nth < projects; nth = next++) await makePlan(world, nth);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
