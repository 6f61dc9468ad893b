import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { SetClock } from '../../platform/clock.ts';
import { Kinds } from '../../platform/records/kinds.ts';
import { purgeTrash } from '../../platform/trash/purge-trash.ts';
import { modulesOf } from '../../regie.ts';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const idOf = (person: string) => people[person]?.id ?? '';

const told = { finding: 'x', evidence: 'R-1', proposedText: 'Zo doen we het' };
const draft = { draftTitle: 'Rapportage', draftText: '# Vooruitblik\nWat komt eraan?' };

/** A recommendation of the north that was handed in, with a draft. */
async function handIn(more: object, author = 'pmo') {
  const body = {
    scopeId: places.north,
    title: 'Kijk vooruit',
    ...told,
    ...draft,
    state: 'handed-in',
    ...more,
  };
  return (await house.as(author).must('POST', '/recommendations', { body })).record;
}
async function accept({ id, version }: { id: string; version: number }) {
  const body = { isAccepted: true, reason: 'Goed', ownerId: idOf('pmo'), dueOn: '2099-12-31' };
  await house.as('northManager').must('POST', `/recommendations/${id}/decision`, { version, body });
}
async function acceptedDraft(more: object) {
  const record = await handIn(more);
  await accept(record);
  return record as { readonly id: string; readonly key: string };
}
interface Template {
  readonly kind: string;
  readonly standard: readonly { number: number; parts: readonly object[]; followsFromId: string | null }[];
  readonly variants: readonly { scopeId: string; followsFromId: string | null }[];
}
const templates = async (who = 'pmo') => await house.as(who).must('GET', '/document-templates');
const templateOf = (list: { rows: readonly Template[] }, kind: string) =>
  list.rows.find((row) => row.kind === kind);
const waitingIn = (list: { drafts: readonly { id: string; workedOut: object | null }[] }) =>
  list.drafts.filter(({ workedOut }) => workedOut === null).map(({ id }) => id);
const added = (code: string) => ({
  code,
  title: { nl: `Deel ${code}` },
  guidance: {},
  isRequired: true,
  content: 'text',
});
async function publish(kind: string, code: string, followsFromId: string) {
  const [newest] = templateOf(await templates(), kind)?.standard ?? [];
  const body = {
    after: newest?.number,
    parts: [...(newest?.parts ?? []), added(code)],
    reason: 'Volgt uit advies',
    followsFromId,
  };
  return await pmo().post(`/document-templates/${kind}/versions`, body);
}

test('The draft of a template is handed in with the kind of document that it is for.', async () => {
  const body = { scopeId: places.north, title: 'Zonder', kind: 'template', ...told, ...draft };
  const { record } = await pmo().must('POST', '/recommendations', { body });
  const path = `/recommendations/${record.id}`;
  const without = await pmo().patch(path, record.version, { state: 'handed-in' });
  expect(without.body).toMatchObject({
    code: 'recommendations/document-missing',
    place: 'body.draftDocument',
  });
  const wish = { state: 'handed-in', draftDocument: 'report' };
  expect((await pmo().patch(path, record.version, wish)).body.record).toMatchObject(wish);
  // Without a draft there is nothing to say it of.
  await handIn({ kind: 'template', draftText: null });
});

test('A version says which accepted advice it follows from, and the draft waits no longer.', async () => {
  const one = await acceptedDraft({ kind: 'template', draftDocument: 'report' });
  const before = await templates();
  expect(waitingIn(before)).toContain(one.id);
  expect(before.drafts.find(({ id }: { id: string }) => id === one.id)).toMatchObject({
    key: one.key,
    kind: 'report',
    scopeId: places.north,
    draftText: draft.draftText,
    acceptedById: idOf('northManager'),
  });
  expect((await publish('report', 'ahead', one.id)).status).toBe(200);
  const after = await templates();
  const [newest] = templateOf(after, 'report')?.standard ?? [];
  expect(newest?.followsFromId).toBe(one.id);
  expect(waitingIn(after)).not.toContain(one.id);
  expect(after.drafts.find(({ id }: { id: string }) => id === one.id).workedOut).toEqual({
    kind: 'report',
    number: newest?.number,
    scopeId: null,
    placeTitle: null,
  });
});

test('Where a version follows from is shown only to who may see the recommendation, and so is its draft.', async () => {
  const one = await acceptedDraft({ kind: 'template', draftDocument: 'pitch' });
  const changes = { added: [{ ...added('unit'), after: null }], required: [], reworded: [], dropped: [] };
  const body = { scopeId: places.north, after: 0, changes, reason: 'Omdat', followsFromId: one.id };
  await pmo().must('POST', '/document-templates/pitch/variants', { body });
  await publish('pitch', 'all', one.id);
  const seen = await templates();
  const variant = (list: { rows: readonly Template[] }) =>
    templateOf(list, 'pitch')?.variants.find(({ scopeId }) => scopeId === places.north);
  expect(variant(seen)?.followsFromId).toBe(one.id);
  // The first that follows from it is where it was worked out.
  expect(seen.drafts.find(({ id }: { id: string }) => id === one.id).workedOut).toMatchObject({
    scopeId: places.north,
    placeTitle: expect.any(String),
  });
  // Who works on a project in the north reads both templates, and no advice.
  const unseen = await templates('bridgeMember');
  expect(unseen.drafts).toEqual([]);
  expect(variant(unseen)).toMatchObject({ followsFromId: null });
  expect(templateOf(unseen, 'pitch')?.standard[0]?.followsFromId).toBeNull();
  expect(JSON.stringify(unseen)).not.toContain(one.id);
});

test('A version does not follow from advice that was not accepted, of another kind, for another document, or unseen.', async () => {
  const handedIn = await handIn({ kind: 'template', draftDocument: 'plan' });
  const workflow = await acceptedDraft({ kind: 'workflow' });
  const otherDocument = await acceptedDraft({ kind: 'template', draftDocument: 'report' });
  const withoutDraft = await acceptedDraft({ kind: 'template', draftText: null, draftDocument: 'plan' });
  for (const { id } of [handedIn, workflow, otherDocument, withoutDraft, { id: places.north }]) {
    const refused = await publish('plan', 'x', id);
    expect([refused.status, refused.body.code]).toEqual([422, 'recommendations/draft-unknown']);
    expect(refused.body.place).toBe('body.followsFromId');
  }
  await accept(handedIn);
  expect((await publish('plan', 'x', handedIn.id)).status).toBe(200);
});

test('Advice that is archived is no origin for another version, and still the one of what follows from it.', async () => {
  const one = await acceptedDraft({ kind: 'template', draftDocument: 'risk-report' });
  const waiting = await acceptedDraft({ kind: 'template', draftDocument: 'risk-report' });
  await publish('risk-report', 'first', one.id);
  for (const { id } of [one, waiting]) {
    const { record } = await pmo().must('GET', `/recommendations/${id}`);
    await pmo().must('POST', `/records/${id}/archive`, { version: record.version });
  }
  expect((await publish('risk-report', 'second', one.id)).body.code).toBe('recommendations/draft-unknown');
  const list = await templates();
  expect(templateOf(list, 'risk-report')?.standard[0]?.followsFromId).toBe(one.id);
  const shown = list.drafts.map(({ id }: { id: string }) => id);
  expect([shown.includes(one.id), shown.includes(waiting.id)]).toEqual([true, false]);
});

test('A version of a workflow follows from advice too, of its own kind.', async () => {
  const one = await acceptedDraft({ kind: 'workflow' });
  const template = await acceptedDraft({ kind: 'template', draftDocument: 'report' });
  const step = {
    code: 's-a',
    name: { nl: 'Toets' },
    deciders: { by: 'office' },
    quorum: 'one',
    isBesideFormer: false,
    dueDays: 5,
    escalatesTo: null,
    mayBeDelegated: true,
  };
  const body = {
    scopeId: places.north,
    workflowId: null,
    after: 0,
    name: { nl: 'Uitstel' },
    kinds: ['plan-change'],
    steps: [step],
    reason: 'Volgt uit advies',
  };
  const make = async (followsFromId: string) => await pmo().post('/workflows', { ...body, followsFromId });
  expect((await make(template.id)).body.code).toBe('recommendations/draft-unknown');
  const made = (await make(one.id)).body;
  const list = await pmo().must('GET', '/workflows');
  const versionsIn = ({ rows }: { rows: readonly { id: string; versions: readonly object[] }[] }) =>
    rows.find(({ id }) => id === made.workflowId)?.versions;
  expect(versionsIn(list)).toMatchObject([{ number: 1, followsFromId: one.id }]);
  expect(list.drafts.find(({ id }: { id: string }) => id === one.id).workedOut).toEqual({
    workflowId: made.workflowId,
    number: 1,
    name: { nl: 'Uitstel' },
  });
  const unseen = await house.as('bridgeMember').must('GET', '/workflows');
  expect(unseen.drafts).toEqual([]);
  expect(versionsIn(unseen)).toMatchObject([{ followsFromId: null }]);
});

test('Templates and workflows have no draft of a guideline to make when they are accepted.', async () => {
  const { id, version } = await handIn({ kind: 'workflow' }, 'officer');
  const body = {
    isAccepted: true,
    reason: 'Goed',
    ownerId: idOf('pmo'),
    dueOn: '2099-12-31',
    makesGuideline: true,
  };
  const refused = await pmo().post(`/recommendations/${id}/decision`, body, { version });
  expect(refused.body.code).toBe('recommendations/no-draft');
});

test('A version stays when the recommendation is gone for good, and follows from nothing any more.', async () => {
  const one = await acceptedDraft({ kind: 'template', draftDocument: 'gate-document' });
  await publish('gate-document', 'kept', one.id);
  const { record } = await pmo().must('GET', `/recommendations/${one.id}`);
  const wish = { version: record.version, body: { title: record.title } };
  await pmo().must('POST', `/records/${one.id}/delete`, wish);
  const standard = async () => templateOf(await templates(), 'gate-document')?.standard ?? [];
  const before = await standard();
  expect(before[0]).toMatchObject({ number: 2, followsFromId: null });
  const kinds = new Kinds(modulesOf(house.house).flatMap((module) => module.kinds));
  const clock = new SetClock(new Date(Date.now() + 31 * 86_400_000).toISOString());
  await purgeTrash({ ...house.house, clock }, kinds)();
  const { rows } = await sql`select 1 from record_all where id = ${one.id}`.execute(house.database);
  expect(rows).toEqual([]);
  expect(await standard()).toEqual(before);
});
