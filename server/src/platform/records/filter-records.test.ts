import { riskFields } from '@regie/contracts/risks';
import { beforeAll, expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { columnName } from './record-kind.ts';

const house = useTestHouse();
const { bridge } = house.world.places;
const pmo = () => house.as('pmo');

interface Row {
  readonly [field: string]: unknown;
  readonly title: string;
}
const list = async (
  query: Record<string, string>,
): Promise<{ status: number; body: { rows: Row[] } & Row }> =>
  await pmo().get(`/risks?${new URLSearchParams({ scope: bridge, limit: '500', ...query })}`);
const titles = async (filter: string): Promise<string[]> => {
  const { status, body } = await list({ filter });
  if (status !== 200) throw new Error(`${filter}: ${status} ${JSON.stringify(body)}`);
  return body.rows.map(({ title }) => title).sort();
};
let custom = '';

beforeAll(async () => {
  const field = { recordType: 'risk', label: { nl: 'Zone' }, kind: 'integer', options: [] };
  custom = (await pmo().must('POST', '/fields', { body: field })).field.key;
  const me = (await pmo().get('/me')).body.person.id;
  const create = [
    { title: 'Aap, "met" (haken)', cause: '100% _zeker_ \\ nu', status: 'open', probability: 1 },
    {
      title: 'ÉÉN noot',
      status: 'active',
      probability: 5,
      impactTime: 5,
      ownerId: me,
      custom: { [custom]: 7 },
    },
    { title: "Mies'; drop table risk; --", status: 'closed', raisedOn: '2026-01-31', costEffectCents: 1 },
  ].map((draft) => ({ scopeId: bridge, ...draft }));
  await pmo().must('POST', '/risks/changes', { body: { create, update: [] } });
});

const [aap, noot, mies, old] = [
  'Aap, "met" (haken)',
  'ÉÉN noot',
  "Mies'; drop table risk; --",
  'Fundering onbekend',
];

test('Each comparison finds what it says.', async () => {
  expect(await titles('status = active')).toEqual([noot]);
  expect(await titles('status in (active, closed)')).toEqual([mies, noot].sort());
  expect(await titles('probability > 4')).toEqual([noot]);
  expect(await titles('probability >= 4')).toEqual([old, noot].sort());
  expect(await titles('probability < 4')).toEqual([aap]);
  expect(await titles('probability <= 4')).toEqual([aap, old].sort());
  expect(await titles('probability != 5')).toEqual([aap, old, mies].sort());
  expect(await titles('probability is empty')).toEqual([mies]);
  expect(await titles('score = 25 and ownerId = me')).toEqual([noot]);
  expect(await titles('ownerId is not empty')).toEqual([noot]);
  expect(await titles('raisedOn < 2026-02-01')).toEqual([mies]);
  expect(await titles('raisedOn = today')).toEqual([aap, old, noot].sort());
  expect(await titles('title contains één')).toEqual([noot]);
  expect(await titles(`${custom} = 7`)).toEqual([noot]);
  expect(await titles(`${custom} is empty`)).toEqual([aap, old, mies].sort());
});

test('Signs that mean something to SQL or to a pattern are text.', async () => {
  expect(await titles('cause contains "%"')).toEqual([aap]);
  expect(await titles('cause contains "_zeker_"')).toEqual([aap]);
  expect(await titles('cause contains "0_z"')).toEqual([]);
  expect(await titles('cause contains "\\\\"')).toEqual([aap]);
  expect(await titles(`title = "${mies}"`)).toEqual([mies]);
  expect(await titles('title = "Aap, \\"met\\" (haken)"')).toEqual([aap]);
  expect(await titles('title = "\' or true --"')).toEqual([]);
});

test('Every field takes every comparison, or refuses the value with 400; none fails.', async () => {
  const hostile = [
    "'; select pg_sleep(5) --",
    '9999999999999999999999',
    'NaN',
    '2026-02-30',
    '2026-01-01T29:00:00Z',
    'true',
    'today',
    '\0',
    '{}',
    '00000000-0000-0000-0000-000000000000',
  ];
  const comparisons = ['=', '<=', 'contains', 'in', 'is empty', 'is not empty'];
  // One field of each kind; the others of that kind take the same way.
  const kinds = new Map(Object.entries(riskFields).map(([name, { kind }]) => [kind, name]));
  const fields = [...kinds.values(), custom];
  const tries = fields.flatMap((field) =>
    comparisons.flatMap((comparison) =>
      comparison.startsWith('is')
        ? [`${field} ${comparison}`]
        : hostile.map((value) =>
            comparison === 'in' ? `${field} in ("${value}", x)` : `${field} ${comparison} "${value}"`,
          ),
    ),
  );
  const odd: string[] = [];
  for (let start = 0; start < tries.length; start += 20) {
    const some = tries.slice(start, start + 20);
    const answers = await Promise.all(some.map((filter) => list({ filter, limit: '1' })));
    answers.forEach(({ status }, index) => {
      if (status !== 200 && status !== 400) odd.push(`${some[index]}: ${status}`);
    });
  }
  expect(odd).toEqual([]);
});

test('Filters, sorts and groups by what is no field are refused, columns of the table and SQL included.', async () => {
  for (const name of [
    'id',
    'scope_id',
    columnName('impactTime'),
    'custom',
    'c000000',
    '1',
    "x'",
    'constructor',
  ]) {
    expect((await list({ filter: `${name} = 1` })).status).toBe(400);
    expect((await list({ sort: name })).status).toBe(400);
    expect((await list({ group: name })).status).toBe(400);
  }
  expect((await list({ filter: 'status = ' })).status).toBe(400);
  expect((await list({ filter: 'status = open or true' })).status).toBe(400);
});

test('Every field sorts both ways and groups, and the counts add up to the total.', async () => {
  for (const name of [...Object.keys(riskFields), custom]) {
    const up = await list({ sort: name });
    const down = await list({ sort: `-${name}` });
    expect([name, up.status, down.status]).toEqual([name, 200, 200]);
    const { status, body } = await list({ group: name });
    expect([name, status]).toEqual([name, 200]);
    const groups = body['groups'] as { count: number }[];
    expect([name, groups.reduce((sum, { count }) => sum + count, 0)]).toEqual([name, body['total']]);
  }
  const { body } = await list({ sort: '-status,title' });
  expect(body.rows.map(({ title }) => title)).toEqual([mies, noot, aap, old]);
});

test('Pages follow each other without gaps and carry the total, also past the end.', async () => {
  const whole = (await list({ sort: 'title' })).body.rows.map(({ title }) => title);
  const pages: string[] = [];
  for (let offset = 0; offset < whole.length; offset += 2) {
    const page = await list({ sort: 'title', limit: '2', offset: `${offset}` });
    expect(page.body['total']).toBe(whole.length);
    pages.push(...page.body.rows.map(({ title }) => title));
  }
  expect(pages).toEqual(whole);
  expect((await list({ offset: '1000' })).body['total']).toBe(whole.length);
  for (const limit of ['0', '501', '-1', '1.5', 'x']) expect((await list({ limit })).status).toBe(400);
});

test('A search finds every word in any text, and takes its signs as they are.', async () => {
  const found = async (search: string) => (await list({ search })).body.rows.map(({ title }) => title);
  expect(await found('zeker aap')).toEqual([aap]);
  expect(await found('100%')).toEqual([aap]);
  expect(await found('%')).toEqual([aap]);
  expect(await found('ontbreekt')).toEqual([]);
});
