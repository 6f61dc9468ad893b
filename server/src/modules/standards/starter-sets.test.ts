import { valueSchema } from '@regie/contracts';
import { starterSets } from '@regie/contracts/governance';
import { projectPhases } from '@regie/contracts/projects';
import { registers } from '@regie/contracts/registers';
import { riskFields } from '@regie/contracts/risks';
import { templateFields } from '@regie/contracts/shared/templates';
import { gateSchema } from '@regie/contracts/standards';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { refuseGates } from './domain/life-cycle.ts';
import { standardGates } from './domain/standard-life-cycle.ts';
import { valuesIn } from './domain/starter-set.ts';
import { starterSetOf } from './starter-sets/index.ts';

const house = useTestHouse();
const pmo = () => house.as('pmo');
const show = async (set: string) => await pmo().must('GET', `/starter-sets/${set}`);
const partOf = async (set: string, part: string) =>
  (await show(set)).parts.find((one: { part: string }) => one.part === part);
const apply = async (set: string, parts: readonly string[]) =>
  await pmo().post(`/starter-sets/${set}/application`, { parts });

test.each(starterSets)(
  'What %s begins with fits what people may make themselves, in both languages.',
  (code) => {
    const { gates, entries, templates } = starterSetOf[code];
    for (const gate of gates) expect(gateSchema.parse(gate)).toEqual(gate);
    expect(refuseGates(gates, { number: 1, gates: standardGates }, 1)).toBeUndefined();
    const explained = entries.filter(({ kind }) => kind === 'phase').map(({ about }) => about);
    expect(explained).toEqual([...projectPhases]);
    const all = [...entries, ...templates].map((one) => one.code);
    expect(new Set(all).size).toBe(all.length);
    const said = [
      ...gates.flatMap(({ title, criteria, documents }) => [
        title,
        ...criteria.map(({ text }) => text),
        ...documents.map(({ name }) => name),
      ]),
      ...entries.flatMap(({ title, text }) => [title, text]),
      ...templates.map(({ name }) => name),
    ];
    for (const { nl = '', en = '' } of said) expect([nl !== '', en !== '']).toEqual([true, true]);
    for (const template of templates) {
      const fields = template.recordType === 'risk' ? riskFields : registers[template.recordType].fields;
      const kept = new Set<string>(templateFields(fields));
      for (const [name, value] of Object.entries(valuesIn(template, 'nl'))) {
        const field = Object.entries(fields).find(([own]) => own === name)?.[1];
        expect([kept.has(name), field && valueSchema(field).safeParse(value).success]).toEqual([true, true]);
      }
    }
  },
);

test('A set is looked at, taken over in parts, each once, and nothing that is there is written over.', async () => {
  const own = { recordType: 'risk', name: 'Val van hoogte', isShared: true, values: { cause: 'Van ons' } };
  await pmo().must('POST', '/templates', { body: own });
  expect(await partOf('construction', 'templates')).toMatchObject({ fresh: 6, kept: 1, appliedOn: null });
  const officer = await house.as('bridgeManager').post('/starter-sets/construction/application', {
    parts: ['handbook'],
  });
  expect(officer.status).toBe(403);
  expect((await apply('construction', ['life-cycle', 'templates'])).body.made).toBe(7);
  const { rows } = await pmo().must('GET', '/templates');
  const named = rows.filter(({ name }: { name: string }) => name === 'Val van hoogte');
  expect(named).toMatchObject([{ values: { cause: 'Van ons' } }]);
  const { versions } = await pmo().must('GET', '/life-cycle');
  expect(versions[0]).toMatchObject({ number: 2, reason: expect.stringContaining('Bouw') });
  expect((await apply('construction', ['templates'])).body.code).toBe('starter-sets/applied-already');
  expect((await apply('it', ['life-cycle'])).body.code).toBe('starter-sets/own-life-cycle');
  expect(await partOf('it', 'life-cycle')).toMatchObject({ fresh: 0, ownVersion: 2 });
});

test('The handbook keeps where an entry came from while its words change, and forgets nothing that is undone.', async () => {
  expect((await apply('healthcare', ['handbook'])).status).toBe(200);
  const list = async (who = 'pmo') => (await house.as(who).must('GET', '/handbook')).rows;
  const [first] = await list('bridgeManager');
  expect(first).toMatchObject({ kind: 'phase', about: 'initiation', origin: 'healthcare' });
  const path = `/handbook/${first.id}`;
  const body = { text: { nl: 'Zo doen wij dat' } };
  const { eventId } = await pmo().must('PATCH', path, { version: first.version, body });
  const stale = await pmo().send('PATCH', path, { version: first.version, body });
  expect(stale.status).toBe(412);
  expect((await list())[0]).toMatchObject({ text: body.text, origin: 'healthcare' });
  await pmo().must('POST', `/events/${eventId}/undo`);
  expect((await list())[0].text).toEqual(first.text);
});
