import type { PreparedOther, PreparingOther } from './other-things.ts';
import { noId, type Preparation, type Prepared, type Preparing, whileRestored } from './preparation.ts';

const stepBy = (personId: string | undefined, more: object = {}) => ({
  code: 'check',
  name: { nl: 'Toets' },
  deciders: { by: 'person', personId },
  quorum: 'one',
  isBesideFormer: false,
  dueDays: 2,
  escalatesTo: null,
  mayBeDelegated: true,
  ...more,
});

type Asking = Pick<Preparing, 'pmo' | 'number'>;

/** The workflow of a place, if it has one. */
async function find({ pmo }: Pick<Asking, 'pmo'>, scopeId: string) {
  const { rows } = await pmo.must('GET', '/workflows');
  return rows.find((row: { scopeId: string }) => row.scopeId === scopeId);
}

function content(
  scopeId: string,
  former: { id: string; versions: { number: number }[] } | undefined,
  number: number,
) {
  const after = former?.versions[0]?.number ?? 0;
  const name = { nl: `Werkstroom ${number} ${after}` };
  return { scopeId, workflowId: former?.id ?? null, after, name, kinds: ['project-change'], reason: 'x' };
}

/** Lets a workflow hold on a place, or no longer. */
async function hold(asking: Asking, scopeId: string, isHolding: boolean): Promise<void> {
  const found = await find(asking, scopeId);
  if (found === undefined || found.isRetired !== isHolding) return;
  const sending = { version: found.version, body: { isRetired: !isHolding } };
  await asking.pmo.must('POST', `/workflows/${found.id}/retirement`, sending);
}

/** A workflow on a place whose step asks the first of these people who may decide there. */
async function makeWorkflow(
  asking: Asking,
  scopeId: string,
  personIds: readonly (string | undefined)[],
): Promise<void> {
  await hold(asking, scopeId, true);
  for (const personId of personIds) {
    const shape = content(scopeId, await find(asking, scopeId), asking.number);
    const steps = [stepBy(personId), stepBy(personId, { code: 'second' })];
    const answer = await asking.pmo.post('/workflows', { ...shape, steps });
    if (answer.status === 200) return;
  }
  throw new Error('nobody may decide');
}

/** A proposal of the proposer at a step where the actor is asked, if the actor may be; the place is left without. */
async function routedProposal(preparing: Preparing): Promise<{ id: string; stepId: string }> {
  const { pmo, proposer, world, actorName, id, number, exists } = preparing;
  if (!exists) return { id: noId, stepId: noId };
  return await whileRestored(preparing, async () => {
    await makeWorkflow(preparing, id, [world.people[actorName]?.id, world.people['pmo']?.id]);
    const version = (await pmo.must('GET', `/projects/${id}`)).record.version;
    const body = { operation: 'projects.update', parameters: { id }, body: { title: `Stap ${number}` } };
    const made = await proposer.must('POST', '/proposals', { body: { ...body, version, reason: 'x' } });
    await hold(preparing, id, false);
    return { id: made.proposal.id, stepId: made.proposal.route.steps[0].id };
  });
}

const atStep =
  (verb: string, body: (preparing: Preparing) => object): Preparation =>
  async (preparing): Promise<Prepared> => {
    const { id, stepId } = await routedProposal(preparing);
    return { path: `/proposals/${id}/steps/${stepId}/${verb}`, body: body(preparing) };
  };

/** The workflow of a place, made where there is none. */
async function workflowOn(preparing: Preparing): Promise<{ id: string; version: number }> {
  const { id, exists, world } = preparing;
  if (!exists) return { id: noId, version: 1 };
  const found = await find(preparing, id);
  if (found !== undefined) return found;
  await whileRestored(preparing, async () => await makeWorkflow(preparing, id, [world.people['pmo']?.id]));
  return await whileRestored(preparing, async () => await find(preparing, id));
}

/** Requests about workflows and their steps, by operation. */
export const workflowRequests: Readonly<Record<string, Preparation>> = {
  'workflows.publish': async (preparing) => {
    const { id, exists, number, world } = preparing;
    const former = exists ? await whileRestored(preparing, async () => await find(preparing, id)) : undefined;
    const steps = [stepBy(world.people['pmo']?.id)];
    return { path: '/workflows', body: { ...content(id, former, number), steps } };
  },
  'workflows.retire': async (preparing) => {
    const { id, version, isRetired = false } = { isRetired: false, ...(await workflowOn(preparing)) };
    return { path: `/workflows/${id}/retirement`, version, body: { isRetired: !isRetired } };
  },
  'workflows.show-times': async (preparing) => ({
    path: `/workflows/${(await workflowOn(preparing)).id}/times`,
  }),
  'workflows.approve': atStep('approve', () => ({ reason: 'x' })),
  'workflows.refuse': atStep('refuse', () => ({ reason: 'x' })),
  'workflows.ask': atStep('question', () => ({ question: 'x' })),
  'workflows.delegate': atStep('delegation', ({ world, actorName }) => ({
    personId: world.people[actorName === 'pmo' ? 'decider' : 'pmo']?.id ?? noId,
    reason: 'x',
  })),
};

/** Requests about workflows that are about one's own, by operation. */
export const ownWorkflowRequests: Readonly<
  Record<string, (preparing: PreparingOther) => Promise<PreparedOther>>
> = {
  'workflows.list': async () => ({ path: '/workflows' }),
  'workflows.answer': async ({ house, pmo, whose, actor, number }) => {
    const path = (id: string) => ({ path: `/proposals/${id}/answer`, body: { answer: 'x' } });
    if (whose === 'none') return path(noId);
    const { bridge } = house.world.places;
    const asking = { pmo, number };
    await makeWorkflow(asking, bridge, [house.world.people['proposer']?.id]);
    const version = (await pmo.must('GET', `/projects/${bridge}`)).record.version;
    const wish = { operation: 'projects.update', parameters: { id: bridge }, body: { title: `A ${number}` } };
    const sending = { body: { ...wish, version, reason: 'x' } };
    const { proposal } = await pmo.must('POST', '/proposals', sending);
    await hold(asking, bridge, false);
    const step = `/proposals/${proposal.id}/steps/${proposal.route.steps[0].id}`;
    await house.as('proposer').must('POST', `${step}/question`, { body: { question: 'x' } });
    const proposerId = whose === 'own' ? house.world.people[actor?.name ?? '']?.id : undefined;
    if (proposerId !== undefined) {
      await house.query('update proposal set proposer_id = $1 where id = $2', [proposerId, proposal.id]);
    }
    return path(proposal.id);
  },
};
