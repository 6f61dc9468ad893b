import type { Plan } from '@regie/engine/model';
import { readMspdi, writeMspdi } from '@regie/formats/mspdi';
import { leaveXer, readXer } from '@regie/formats/xer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '../../../../formats/src/testing/any-plan.ts';
import { xerFile, task as xerTask } from '../../../../formats/src/testing/xer-file.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { brought, linked, planXml, task, work } from './bring-plan.testing.ts';

const house = useTestHouse();
const { places } = house.world;
let count = 0;

async function imported(
  name: string,
  content: string,
  dates: 'recorded' | 'recalculated',
  into?: string,
): Promise<string> {
  const { import: one } = await brought(house, 'pmo', name, content);
  count += 1;
  const made = { kind: 'new', scopeId: places.canal, title: 'Brug: =1/2', code: `UIT-${count}` };
  const target = into === undefined ? made : { kind: 'existing', projectId: into };
  const choice = { importId: one.id, target, calendars: [], people: [], fields: [], dates };
  await house.as('pmo').must('POST', '/imports/runs', { body: { choices: [choice] } });
  await work(house);
  return (await house.as('pmo').must('GET', `/imports/${one.id}`)).import.project.id;
}

async function exported(person: string, id: string, format: string, language = 'nl') {
  const body = { format, language };
  const { job } = await house.as(person).must('POST', `/projects/${id}/plan/exports`, { body });
  await work(house);
  const { body: bytes } = await house.as(person).send('GET', `/jobs/${job.id}/file`);
  return { job, text: bytes.toString('utf8') };
}

async function readBack(id: string): Promise<Plan | undefined> {
  return (await readMspdi((await exported('pmo', id, 'mspdi')).text)).plan;
}

/** Baselines of a row are a set by number: read back they stand in its order. */
function inOrder(plan: Plan | undefined): Plan | undefined {
  return (
    plan && {
      ...plan,
      activities: plan.activities.map((activity) => ({
        ...activity,
        baselines: [...activity.baselines].sort((a, b) => a.number - b.number),
      })),
    }
  );
}

test('A plan that was imported comes out as the file that came in.', async () => {
  for (const sample of fc.sample(anyPlan, { seed: 7, numRuns: 3 })) {
    const { text } = writeMspdi(sample);
    const id = await imported('plan.xml', text, 'recorded');
    expect(inOrder(await readBack(id))).toEqual(inOrder((await readMspdi(text)).plan));
  }
});

test('A plan of Primavera comes out as project XML with its structure.', async () => {
  const file = xerFile({
    TASK: [xerTask('100', 'A1000', '16', { wbs_id: '70' }), xerTask('101', 'A1010', '8')],
  });
  const { plan } = await readXer(Buffer.from(file));
  if (plan === undefined) throw new Error('no plan');
  const expected = await readMspdi(writeMspdi(leaveXer(plan).plan).text);
  expect(await readBack(await imported('plan.xer', file, 'recorded'))).toEqual(expected.plan);
});

test('The file has the dates that Regie computed, not those that were recorded before.', async () => {
  const recorded = '<Start>2026-04-01T08:00:00</Start><Finish>2026-04-02T17:00:00</Finish>';
  const text = planXml(task(1, 'Heien', recorded) + task(2, 'Bouwen', linked(1)));
  const plan = await readBack(await imported('plan.xml', text, 'recalculated'));
  const shown = plan?.activities.map(({ recorded: { start, finish } }) => [start, finish]);
  const id = (await house.as('pmo').must('GET', '/imports')).rows[0].project.id;
  const { results } = await house.as('pmo').must('GET', `/projects/${id}/plan`);
  expect(shown).toEqual(results.start.map((start: number, place: number) => [start, results.finish[place]]));
  expect(shown?.[0]?.[0]).not.toBe(plan?.activities[0]?.recorded.earlyStart);
});

test('A CSV has the rows as they stand on screen, in the language that was asked, and no formula.', async () => {
  const rows =
    task(1, '=SUM(A1)', '<Milestone>0</Milestone>') +
    task(
      2,
      'Bouwen',
      '<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>3</Type><LinkLag>4800</LinkLag></PredecessorLink>',
    );
  const id = await imported('plan.xml', planXml(rows), 'recalculated');
  const { job, text } = await exported('pmo', id, 'csv');
  expect(job.fileName).toMatch(/^P-\d+ Brug =1 2\.csv$/);
  expect(text.split('\r\n')).toEqual([
    '\ufeffNr.;WBS;Activiteit;Duur;Start;Einde;% gereed;Speling (dagen);Voorgangers;Resources',
    "1;1;'=SUM(A1);2d;02-03-2026 08:00;03-03-2026 17:00;0;0,00;;",
    '2;2;Bouwen;2d;03-03-2026 08:00;04-03-2026 17:00;0;0,00;1BB+1d;',
    '',
  ]);
  expect((await exported('pmo', id, 'csv', 'en')).text).toContain('Total float (days);Predecessors');
  expect((await exported('pmo', id, 'xlsx')).text.slice(0, 2)).toBe('PK');
});

test('Who may not see a project cannot have its plan, nor learn that it is there.', async () => {
  const id = await imported('plan.xml', planXml(task(1, 'Heien')), 'recalculated');
  const body = { format: 'csv', language: 'nl' };
  const hidden = await house.as('bridgeManager').send('POST', `/projects/${id}/plan/exports`, { body });
  expect(hidden.status).toBe(404);
  const none = await house.as('pmo').send('POST', `/projects/${places.north}/plan/exports`, { body });
  expect(none.status).toBe(404);
});

test('Who may not see money gets a file and a history without costs and rates; the dates stay.', async () => {
  const field = '<FieldID>188743786</FieldID>';
  const id = await imported(
    'geld.xml',
    planXml(
      task(
        1,
        'Heien',
        `<Cost>471100</Cost><ExtendedAttribute>${field}<Value>4712</Value></ExtendedAttribute>`,
      ),
      `<ExtendedAttributes><ExtendedAttribute>${field}<FieldName>Cost1</FieldName></ExtendedAttribute></ExtendedAttributes>`,
    ).replace(
      '</Project>',
      `<Resources><Resource><UID>1</UID><ID>1</ID><Name>Heier</Name><Type>1</Type><StandardRate>4713</StandardRate></Resource></Resources>
       <Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units><Cost>471400</Cost>
       <TimephasedData><Type>5</Type><UID>1</UID><Start>2026-03-02T08:00:00</Start><Finish>2026-03-02T17:00:00</Finish><Unit>1</Unit><Value>471500</Value></TimephasedData>
       </Assignment></Assignments></Project>`,
    ),
    'recalculated',
    places.bridge,
  );
  const whole = (await exported('pmo', id, 'mspdi')).text;
  for (const amount of ['4711', '4712', '4713', '4714', '4715']) expect(whole).toContain(amount);
  const { text } = await exported('bridgeMember', id, 'mspdi');
  const history = JSON.stringify(await house.as('bridgeMember').must('GET', `/events?record=${id}`));
  expect(history).toContain('Heien');
  for (const seen of [text, history]) expect(seen).not.toMatch(/471[1-5]/);
  expect((await readMspdi(text)).plan?.activities).toMatchObject([{ name: 'Heien', durationMinutes: 960 }]);
});
