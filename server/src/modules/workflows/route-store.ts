import { isRefusal, type Refusal } from '@regie/contracts';
import type { WorkflowStep, WorkflowVersion } from '@regie/contracts/workflows';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import type { Route, Step, Voice } from './domain/route.ts';

export const stepTable = { name: 'proposal_step' };
export const voiceTable = { name: 'step_voice' };
export const questionTable = { name: 'step_question' };

export interface StoredQuestion {
  readonly id: string;
  readonly stepId: string;
  readonly askedById: string;
  readonly question: string;
  readonly askedAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

/** A proposal with its steps, as they are stored. */
export interface StoredRoute {
  readonly id: string;
  readonly operation: string;
  readonly request: unknown;
  readonly reason: string;
  readonly state: string;
  readonly proposerId: string;
  readonly recordId: string | null;
  readonly scopeId: string;
  readonly path: readonly string[];
  readonly workflowName: WorkflowVersion['name'];
  readonly number: number;
  readonly definitions: readonly WorkflowStep[];
  readonly questions: readonly StoredQuestion[];
  readonly steps: readonly Omit<Step, 'quorum' | 'mayBeDelegated'>[];
}

const stepsOf = sql`(select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'rank', p.rank,
    'state', p.state, 'openedAt', p.opened_at, 'dueOn', p.due_on, 'escalatedAt', p.escalated_at,
    'firstActAt', p.first_act_at, 'closedAt', p.closed_at,
    'voices', coalesce((select jsonb_agg(jsonb_build_object('personId', o.person_id, 'forId', o.for_id,
      'way', o.way, 'answer', o.answer, 'reason', o.reason, 'at', o.at) order by o.id)
      from step_voice o where o.step_id = p.id), '[]')) order by p.rank, p.id)
  from proposal_step p where p.proposal_id = q.id)`;
const questionsOf = sql`coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'stepId', n.step_id,
    'askedById', n.asked_by_id, 'question', n.question, 'askedAt', n.asked_at, 'answer', n.answer,
    'answeredAt', n.answered_at) order by n.id)
  from step_question n join proposal_step p on p.id = n.step_id where p.proposal_id = q.id), '[]')`;

/** Proposals with their steps by id, whoever looks: who may see them was asked before. */
export async function readRoutes(
  reading: Pick<Reading, 'database'>,
  ids: readonly string[],
): Promise<readonly StoredRoute[]> {
  const { rows } = await sql<StoredRoute>`
    select q.id, q.operation, q.request, q.reason, q.state, q.proposer_id as "proposerId", q.record_id as "recordId",
      q.scope_id as "scopeId", s.path, v.name as "workflowName", v.number, v.steps as definitions,
      ${questionsOf} as questions, ${stepsOf} as steps
    from proposal q join scope s on s.id = q.scope_id
      join lateral (select workflow_version_id from proposal_step where proposal_id = q.id limit 1) one on true
      join workflow_version v on v.id = one.workflow_version_id
    where q.id = any(${ids}::uuid[])`.execute(reading.database);
  return rows.map((row) => ({
    ...row,
    questions: row.questions.map((one) => ({
      ...one,
      askedAt: instantOf(one.askedAt),
      answeredAt: one.answeredAt && instantOf(one.answeredAt),
    })),
    steps: row.steps.map((step) => ({
      ...step,
      openedAt: step.openedAt && instantOf(step.openedAt),
      escalatedAt: step.escalatedAt && instantOf(step.escalatedAt),
      firstActAt: step.firstActAt && instantOf(step.firstActAt),
      closedAt: step.closedAt && instantOf(step.closedAt),
      voices: step.voices.map((voice) => ({ ...voice, at: voice.at && instantOf(voice.at) })),
    })),
  }));
}

/** As PostgreSQL writes it in JSON, in the form that crosses the wire. */
function instantOf(written: string): string {
  return new Date(written).toISOString();
}

/** One at a time acts on a proposal; what is read after it is what the one before left. */
async function lockProposals(unit: Unit, ids: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('proposal ' || id, 0))
    from unnest(${[...ids].sort()}::text[]) as l (id)`.execute(unit.database);
}

/** Locks a proposal, if the reader made it, may decide on proposals there or is asked. */
export async function lockProposal(unit: Unit, id: string): Promise<boolean> {
  const me = unit.actor.personId;
  const { rows } = await sql`
    select q.id from proposal q join scope s on s.id = q.scope_id
      left join record r on r.id = q.record_id
    where q.id = ${id} and q.is_routed and (q.record_id is null or r.id is not null)
      and (q.proposer_id = ${me} or ${isVisible(unit.see('proposal.decide'))} or exists (select 1
        from proposal_step p join step_voice o on o.step_id = p.id
        where p.proposal_id = q.id and o.person_id = ${me}))`.execute(unit.database);
  if (rows.length === 0) return false;
  await lockProposals(unit, [id]);
  return true;
}

/** Proposals at whose steps the reader is or was asked, the latest first. */
export async function listAskedProposals(reading: Reading): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.proposal_id as id from step_voice o join proposal_step p on p.id = o.step_id
    where o.person_id = ${reading.actor.personId} order by p.proposal_id desc limit 500`.execute(
    reading.database,
  );
  return rows.map(({ id }) => id);
}

/** Open steps past their day that have not gone on to anybody yet. */
export async function listLateSteps(
  reading: Pick<Reading, 'database' | 'today'>,
): Promise<readonly { readonly id: string; readonly proposalId: string }[]> {
  const { rows } = await sql<{ id: string; proposalId: string }>`
    select p.id, p.proposal_id as "proposalId" from proposal_step p join proposal q on q.id = p.proposal_id
    where p.state = 'open' and p.escalated_at is null and p.due_on < ${reading.today} and q.state = 'open'
      and not exists (select 1 from step_question n join proposal_step b on b.id = n.step_id
        where b.proposal_id = q.id and n.answered_at is null)
    order by p.id limit 200`.execute(reading.database);
  return rows;
}

/** The proposals of steps, locked, so that nobody decides meanwhile. */
export async function lockProposalsOf(unit: Unit, stepIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct proposal_id as id from proposal_step where id = any(${stepIds}::uuid[])`.execute(
    unit.database,
  );
  const ids = rows.map(({ id }) => id);
  await lockProposals(unit, ids);
  return ids;
}

interface StepImages {
  readonly steps: ReadonlyMap<string, Image>;
  readonly voices: ReadonlyMap<string, Image>;
}

async function readStepImages(unit: Unit, stepIds: readonly string[]): Promise<StepImages> {
  const steps = await sql<{ image: Image }>`
    select to_jsonb(p) as image from proposal_step p where id = any(${stepIds}::uuid[])`.execute(
    unit.database,
  );
  const voices = await sql<{ image: Image }>`
    select to_jsonb(o) as image from step_voice o where step_id = any(${stepIds}::uuid[])`.execute(
    unit.database,
  );
  const keyOf = (image: Image) => `${image['step_id']} ${image['person_id']}`;
  return {
    steps: new Map(steps.rows.map(({ image }) => [image.id, image])),
    voices: new Map(voices.rows.map(({ image }) => [keyOf(image), image])),
  };
}

/** Where rows stand, for the history. */
export interface Told {
  readonly recordId: string | null;
  readonly scopeId: string;
}

function stepColumns(step: Step): Readonly<Record<string, unknown>> {
  return {
    state: step.state,
    opened_at: step.openedAt,
    due_on: step.dueOn,
    escalated_at: step.escalatedAt,
    first_act_at: step.firstActAt,
    closed_at: step.closedAt,
  };
}

function voiceColumns(voice: Voice): Readonly<Record<string, unknown>> {
  const { personId, forId, way, answer, reason, at } = voice;
  return { person_id: personId, for_id: forId, way, answer, reason, at };
}

/** What the steps of one proposal became. */
export interface StepChange {
  readonly before: Pick<Route, 'steps'>;
  readonly after: Pick<Route, 'steps'>;
  readonly told: Told;
  /** Of steps that are not stored yet. */
  readonly begun?: { readonly proposalId: string; readonly versionId: string };
}

/** Writes what the steps of proposals became: only those that changed. */
export async function storeSteps(unit: Unit, changes: readonly StepChange[]): Promise<Refusal | undefined> {
  const changed = changes.flatMap((change) =>
    change.after.steps
      .map((step) => ({ step, change, former: change.before.steps.find(({ id }) => id === step.id) }))
      .filter(({ step, former }) => step !== former),
  );
  if (changed.length === 0) return undefined;
  const images = await readStepImages(
    unit,
    changed.map(({ step }) => step.id),
  );
  const steps = changed.map(({ step, change: { told, begun } }) => {
    const before = images.steps.get(step.id) ?? null;
    const { id, code, rank } = step;
    const made = { code, rank, proposal_id: begun?.proposalId, workflow_version_id: begun?.versionId };
    const version = (before?.version ?? 0) + 1;
    return { before, after: { ...(before ?? made), ...stepColumns(step), id, version }, ...told };
  });
  const written = await writeRows(unit, stepTable, steps);
  if (isRefusal(written)) return written;
  const voices = changed.flatMap(({ step, former, change: { told } }) =>
    step.voices
      .filter((voice) => former?.voices.includes(voice) !== true)
      .map((voice) => {
        const before = images.voices.get(`${step.id} ${voice.personId}`) ?? null;
        const id = before?.id ?? newId(unit.now.getTime());
        const version = (before?.version ?? 0) + 1;
        return { before, after: { id, step_id: step.id, ...voiceColumns(voice), version }, ...told };
      }),
  );
  const said = voices.length === 0 ? [] : await writeRows(unit, voiceTable, voices);
  return isRefusal(said) ? said : undefined;
}

/** The question to the proposer that waits for an answer, as it is stored. */
export async function readOpenQuestion(unit: Unit, proposalId: string): Promise<Image | undefined> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(n) as image from step_question n join proposal_step p on p.id = n.step_id
    where p.proposal_id = ${proposalId} and n.answered_at is null`.execute(unit.database);
  return rows[0]?.image;
}
