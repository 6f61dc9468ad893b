import { terms } from '@regie/language';
import { expect, test } from 'vitest';
import { readNaming } from '../../platform/terms/own-names.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { refuseTerm } from './domain/own-term.ts';
import { termPackOf } from './term-packs/index.ts';

const house = useTestHouse();
const pmo = () => house.as('pmo');
const sluice = {
  code: null,
  name: { nl: 'Kunstwerk' },
  meaning: { nl: 'Brug, sluis of gemaal.' },
  source: null,
};
const namesOf = async (who = 'bridgeManager') => {
  const { ownNames } = await house.as(who).must('GET', '/me');
  return Object.fromEntries(ownNames.map(({ code, name }: { code: string; name: object }) => [code, name]));
};

test('An own name for a term of Regie reaches everybody who signs in, is changed, undone and given back.', async () => {
  const body = { code: 'decision', name: { nl: 'Directiebesluit' }, meaning: {}, source: 'Wij' };
  expect((await house.as('bridgeManager').post('/terms', body)).status).toBe(403);
  const { id } = await pmo().must('POST', '/terms', { body });
  expect(await namesOf()).toEqual({ decision: { nl: 'Directiebesluit' } });
  expect((await pmo().post('/terms', body)).body.code).toBe('terms/named-already');

  const change = { version: 1, body: { name: { nl: 'Bestuursbesluit', en: 'Board decision' } } };
  const { eventId } = await pmo().must('PATCH', `/terms/${id}`, change);
  expect(await namesOf()).toEqual({ decision: { nl: 'Bestuursbesluit', en: 'Board decision' } });
  expect((await pmo().send('PATCH', `/terms/${id}`, change)).status).toBe(412);
  await pmo().must('POST', `/events/${eventId}/undo`);
  expect(await namesOf()).toEqual({ decision: { nl: 'Directiebesluit' } });

  const removed = await pmo().must('DELETE', `/terms/${id}`);
  expect(await namesOf()).toEqual({});
  await pmo().must('POST', `/events/${removed.eventId}/undo`);
  expect(Object.keys(await namesOf())).toEqual(['decision']);
});

test('A term of one’s own has a meaning and a name that says nothing else; a name is for a term that exists.', async () => {
  const refusalOf = async (body: object) => (await pmo().post('/terms', { ...sluice, ...body })).body.code;
  await pmo().must('POST', '/terms', { body: sluice });
  expect(await refusalOf({})).toBe('terms/name-there');
  expect(await refusalOf({ name: { nl: 'risico' } })).toBe('terms/name-there');
  expect(await refusalOf({ name: { nl: 'Peilbesluit' }, meaning: {} })).toBe('terms/meaning-missing');
  expect(await refusalOf({ code: 'weather', name: { nl: 'Weer' } })).toBe('terms/code-unknown');
  // One option could not be told from the other.
  expect(await refusalOf({ code: 'phase.definition', name: { nl: 'Initiatief' } })).toBe('terms/name-there');
  expect((await pmo().post('/terms', { ...sluice, name: { nl: '  ' } })).status).toBe(400);
  const { rows, mayWrite } = await house.as('bridgeManager').must('GET', '/terms');
  expect(mayWrite).toBe(false);
  expect(rows).toContainEqual(expect.objectContaining({ code: null, name: { nl: 'Kunstwerk' } }));
});

test('A set of names is looked at first, taken over without what has an own name, and undone in one go.', async () => {
  const own = { code: 'gate', name: { nl: 'Poort' }, meaning: {}, source: null };
  await pmo().must('POST', '/terms', { body: own });
  const shown = await pmo().must('GET', '/term-packs/authority');
  expect(shown.rows.find(({ code }: { code: string }) => code === 'gate').ownName).toEqual({ nl: 'Poort' });
  const codes = ['gate', 'budget', 'political-client'];
  const apply = async (body: object) => await pmo().post('/term-packs/authority/application', body);
  const { eventId, made } = (await apply({ codes })).body;
  expect(made).toBe(2);
  expect(await namesOf()).toMatchObject({ gate: { nl: 'Poort' }, budget: { nl: 'Krediet' } });
  expect((await apply({ codes })).body.code).toBe('term-packs/nothing-new');
  expect((await apply({ codes: ['risk'] })).body.code).toBe('terms/code-unknown');
  await pmo().must('POST', `/events/${eventId}/undo`);
  expect(Object.keys(await namesOf())).not.toContain('budget');
});

test('No set gives two options of one choice the same name, or names a term twice.', () => {
  for (const { names } of Object.values(termPackOf)) {
    const wishes = names.map(({ code, name }) => ({ code, name, meaning: {}, source: null }));
    for (const wish of wishes) {
      const others = wishes.filter((other) => other !== wish);
      expect([wish.code, refuseTerm(wish, terms, others)]).toEqual([wish.code, undefined]);
    }
  }
});

test('What is made on the server says the own names: a term, an option, and what is called as Regie does.', async () => {
  const naming = await readNaming(house.house, 'nl');
  expect([naming('gate'), naming('risk'), naming('phase.closure'), naming('weather')]).toEqual([
    'Poort',
    'Risico',
    'Afronding',
    undefined,
  ]);
});
