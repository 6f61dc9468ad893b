import { beforeAll, expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, bridgeRisk } = house.world;
const pmo = () => house.as('pmo');

/** What the organisation calls the same, in both languages. */
const called = {
  risk: { nl: 'Dreiging', en: 'Peril' },
  'plural.risk': { nl: 'Dreigingen', en: 'Perils' },
  'status.closed': { nl: 'Buiten beeld', en: 'Off the table' },
  status: { nl: 'Verloop', en: 'Course' },
  'year-kind.budget': { nl: 'Kadernota', en: 'Spring memorandum' },
};

beforeAll(async () => {
  for (const [code, name] of Object.entries(called)) {
    await pmo().must('POST', '/terms', { body: { code, name, meaning: {}, source: null } });
  }
});

const found = async (q: string): Promise<readonly string[]> =>
  (await pmo().must('GET', `/search?q=${encodeURIComponent(q)}`)).hits.map(
    ({ record }: { record: { title: string } }) => record.title,
  );

test('An own name of a type or of a state finds as the built-in one does, in both languages and in the plural.', async () => {
  const body = { scopeId: places.bridge, title: 'Kwelwater' };
  const { record } = await pmo().must('POST', '/risks', { body });
  await pmo().must('POST', '/risks', { body: { ...body, title: 'Kwelsloot' } });
  await pmo().must('PATCH', `/risks/${record.id}`, { version: record.version, body: { status: 'closed' } });
  for (const q of ['dreiging kwel', 'perils kwel', 'dreigingen kwel', 'risico kwel', 'kwel risk']) {
    expect([q, [...(await found(q))].sort()]).toEqual([q, ['Kwelsloot', 'Kwelwater']]);
  }
  for (const q of [
    'dreiging buiten beeld kwel',
    'perils off the table kwel',
    'kwel risico gesloten',
    'gesloten dreigingen kwel',
    'buiten beeld kwel',
  ]) {
    expect([q, await found(q)]).toEqual([q, ['Kwelwater']]);
  }
  // An own name of several words is no wish for each of them apart.
  expect(await found('buiten kwel')).toEqual([]);
});

test('A page that is shared by a link says the own names, to who reads it in either language.', async () => {
  const { organisation } = await pmo().must('GET', '/me');
  await pmo().must('PATCH', '/organisation', {
    version: organisation.version,
    body: { hasShareLinks: true },
  });
  const { path } = await pmo().must('POST', `/records/${bridgeRisk}/shares`, {
    body: { purpose: 'Aannemer', days: 14 },
  });
  const { body } = await house.anonymous.post('/shared', { token: path.split('#')[1] });
  expect(body.type).toEqual(called.risk);
  expect(body.fields).toContainEqual(expect.objectContaining({ name: 'status', label: called.status }));
});

test('The feed of the year says the own names, in the language of its owner.', async () => {
  const entry = {
    kind: 'budget',
    title: 'Raad',
    startsOn: '2020-03-01',
    endsOn: '2020-03-01',
    repeats: 'yearly',
  };
  await pmo().must('POST', '/year', { body: entry });
  for (const language of ['nl', 'en'] as const) {
    await pmo().must('PATCH', '/me', { body: { language } });
    const { path } = await pmo().must('POST', '/year-feed');
    const text = await (await fetch(`${house.url}${path}`)).text();
    const summaries = text.split('\r\n').filter((line) => line.startsWith('SUMMARY'));
    expect(summaries).toContain(`SUMMARY:${called['year-kind.budget'][language]}: Raad`);
  }
});
