import { expect, test } from 'vitest';
import { dayIn } from '../../platform/clock.ts';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const start = Date.UTC(2027, 0, 11, 8) / 60_000;
const pmo = () => house.as('pmo');

type Body = Readonly<Record<string, unknown>>;

const edit = async (edits: readonly Body[]) =>
  await pmo().must('POST', `/projects/${places.bridge}/plan/edits`, {
    body: { language: 'nl', since: 0, edits },
  });
const keep = async (name: string) =>
  await house.as('bridgeManager').post(`/projects/${places.bridge}/baselines`, { name });
const foreseen = async () =>
  (await house.as('bridgeManager').get(`/projects/${places.bridge}/plan/explanation`)).body.can[
    'planning.set-baseline'
  ];
const undo = async (eventId: string) => await pmo().must('POST', `/events/${eventId}/undo`);

async function office() {
  const found = (await pmo().get('/offices')).body.rows[0];
  if (found !== undefined) return found;
  const body = {
    scopeId: places.organisation,
    title: 'Kantoor',
    model: 'supporting',
    siting: 'internal',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: people.pmo?.id,
    memberIds: [],
    articles: [],
  };
  return (await pmo().must('POST', '/offices', { body })).office;
}

async function switchTo(model: string) {
  const { id, version } = await office();
  const from = dayIn('Europe/Amsterdam', new Date());
  await pmo().must('POST', `/offices/${id}/model`, { version, body: { model, from, reason: 'Proef' } });
}

const acting = async (code: string) =>
  (await pmo().get(`/offices/${(await office()).id}/controls`)).body.rows.find(
    (row: { readonly code: string }) => row.code === code,
  ).acting;

test('A first baseline of a plan that is not sound is advised against, refused and reserved by the model.', async () => {
  await office();
  const rows = [1, 2, 3].map((number) => ({
    level: 1,
    patch: { name: `Brug ${number}`, duration: { text: '2d' } },
  }));
  await edit([
    { kind: 'settings', version: 0, patch: { start } },
    { kind: 'add', after: null, rows },
  ]);
  expect((await foreseen()).outcome).toBe('advised');
  const kept = await keep('Tegen advies');
  expect(kept.status).toBe(200);
  const [deviation] = (await pmo().get('/governance/deviations')).body.rows;
  expect(deviation).toMatchObject({ act: 'planning.set-baseline', isUndone: false });
  await undo(kept.body.eventId);

  await switchTo('controlling');
  const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
    reasons.map(({ code }) => code);
  const verdict = await foreseen();
  expect([verdict.outcome, codes(verdict)]).toEqual(['blocked', ['baseline-first', 'schedule-quality']]);
  const refused = await keep('Te vroeg');
  expect([refused.status, refused.body.code]).toEqual([403, 'governance/blocked']);

  await edit([{ kind: 'chain', uids: [1, 2, 3] }]);
  expect(await foreseen()).toBeUndefined();
  expect((await keep('Vastgesteld')).status).toBe(200);

  await switchTo('directive');
  const again = await foreseen();
  expect([again.outcome, codes(again)]).toEqual(['reserved', ['rebaseline']]);
  const reserved = await keep('Opnieuw');
  expect([reserved.status, reserved.body.code]).toEqual([403, 'governance/reserved']);
  const proposal = {
    operation: 'planning.set-baseline',
    parameters: { id: places.bridge },
    body: { name: 'Opnieuw' },
    reason: 'De levering loopt uit.',
  };
  expect((await house.as('bridgeManager').post('/proposals', proposal)).status).toBe(200);
  expect([
    await acting('baseline-first'),
    await acting('rebaseline'),
    await acting('over-allocation'),
  ]).toEqual(['acting', 'partly', 'waiting']);
});

test('What is told of plans, blockers and templates is what their controls read.', async () => {
  for (const code of ['plan-stale', 'schedule-quality', 'blocker-unattended', 'template-deviation'])
    expect([code, await acting(code)]).toEqual([code, 'acting']);
  await switchTo('controlling');
  const blocks = async () => {
    const { acts } = (await pmo().get(`/governance/explain/${places.bridge}`)).body;
    return acts.flatMap(
      ({ verdict }: { readonly verdict: { readonly reasons: readonly { code: string }[] } }) =>
        verdict.reasons.map(({ code }) => code),
    );
  };
  const { record } = (await pmo().get(`/projects/${places.bridge}`)).body;
  const begun = await pmo().patch(`/projects/${places.bridge}`, record.version, {
    managerId: people.bridgeManager?.id,
  });
  expect(begun.status).toBe(200);
  expect(await blocks()).not.toContain('blocker-unattended');
  const raised = await pmo().must('POST', '/blockers', {
    body: { scopeId: places.bridge, title: 'Vergunning ontbreekt', blockedWork: 'Heien' },
  });
  const withNobody = await blocks();
  const owned = await pmo().patch(`/blockers/${raised.record.id}`, raised.record.version, {
    ownerId: people.bridgeManager?.id,
  });
  expect(owned.status).toBe(200);
  expect([
    withNobody.includes('blocker-unattended'),
    (await blocks()).includes('blocker-unattended'),
  ]).toEqual([true, false]);
});
