import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { bridgeRisk, people, places } = house.world;

interface Reader {
  readonly personId: string;
  readonly because: readonly { readonly role: string; readonly placeTitle: string | null }[];
}

async function readersOf(id: string, by = 'pmo'): Promise<readonly Reader[]> {
  return (await house.as(by).must('GET', `/records/${id}/readers`)).rows;
}

test('Exactly those who are named can read the record.', async () => {
  for (const [id, path] of [
    [bridgeRisk, `/risks/${bridgeRisk}`],
    [places.bridge, `/projects/${places.bridge}`],
  ] as const) {
    const named = new Set((await readersOf(id)).map(({ personId }) => personId));
    for (const [name, person] of Object.entries(people)) {
      const { status } = await house.as(name).get(path);
      expect([name, status === 200]).toEqual([name, named.has(person.id)]);
    }
  }
});

test('A reason names the role and its place, unless the reader does not see that place.', async () => {
  const find = (rows: readonly Reader[], name: string) =>
    rows.find(({ personId }) => personId === people[name]?.id)?.because;
  const all = await readersOf(bridgeRisk);
  expect(find(all, 'northManager')).toEqual([{ role: 'portfolio-manager', placeTitle: 'Noord' }]);
  expect(find(all, 'officer')).toEqual([{ role: 'pmo-officer', placeTitle: 'Gemeente Voorbeeld' }]);
  const below = await readersOf(bridgeRisk, 'bridgeMember');
  expect(find(below, 'northManager')).toEqual([{ role: 'portfolio-manager', placeTitle: null }]);
  expect(find(below, 'bridgeManager')).toEqual([{ role: 'project-manager', placeTitle: 'Brug' }]);
});
