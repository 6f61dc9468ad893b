import type { ProjectClass } from '@regie/contracts/governance';
import type { projectStates } from '@regie/contracts/projects';
import type { GateReview } from '@regie/contracts/standards';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { GivenAnswer, KnownFact } from './domain/gate-review.ts';
import type { Phase } from './domain/life-cycle.ts';

export const reviewTable = { name: 'gate_review' };
export const viewTable = { name: 'gate_view' };
export const answerTable = { name: 'gate_answer' };

/** A project as far as its gates look at it. */
export interface GatedProject {
  readonly id: string;
  readonly path: readonly string[];
  readonly phase: Phase;
  readonly class: ProjectClass;
  readonly state: (typeof projectStates)[number];
  /** The version of the life cycle that it keeps; null while it follows the newest. */
  readonly number: number | null;
}

export async function findGatedProject(reading: Reading, id: string): Promise<GatedProject | undefined> {
  const { rows } = await sql<GatedProject>`
    select t.id, s.path, t.phase, t.class, t.state, k.number
    from project t join record r on r.id = t.id join scope s on s.id = t.id
      left join project_life_cycle k on k.project_id = t.id
    where t.id = ${id} and ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  return rows[0];
}

/** A review with the version of the life cycle that it goes by; what the gate is called comes from there. */
export interface StoredReview extends Omit<GateReview, 'title'> {
  readonly number: number;
  readonly fromPhase: Phase;
  readonly decisionId: string;
}

/** The reviews of a project, the newest first. */
export async function readReviews(
  reading: Pick<Reading, 'database'>,
  projectId: string,
): Promise<readonly StoredReview[]> {
  const { rows } = await sql<StoredReview>`
    select g.id, g.version, g.number, g.opens, g.from_phase as "fromPhase", g.state, g.asked_by_id as "askedById",
      g.asked_on as "askedOn", g.due_on as "dueOn", g.note, g.decider_id as "deciderId",
      g.decision_id as "decisionId", g.outcome, g.decided_by_id as "decidedById", g.decided_on as "decidedOn",
      g.reason, g.evidence, g.missing_documents as "missingDocuments", d.key as "decisionKey",
      d.title as "decisionTitle",
      (select count(*)::integer from decision_premise p left join assumption a on a.id = p.assumption_id
        where p.decision_id = g.decision_id and (p.has_fallen or a.state is not distinct from 'refuted')) as "brokenPremises",
      coalesce((select jsonb_agg(jsonb_build_object('personId', v.person_id, 'opinion', v.opinion, 'note', v.note,
        'givenOn', v.given_on) order by v.id) from gate_view v where v.review_id = g.id), '[]') as views
    from gate_review g join record_all d on d.id = g.decision_id
    where g.project_id = ${projectId} order by g.id desc`.execute(reading.database);
  return rows;
}

export async function readAnswers(
  reading: Pick<Reading, 'database'>,
  reviewId: string,
): Promise<readonly GivenAnswer[]> {
  const { rows } = await sql<GivenAnswer>`
    select a.code, a.is_met as "isMet", a.evidence, p.name as by, a.answered_on as on
    from gate_answer a join person p on p.id = a.answered_by_id where a.review_id = ${reviewId}`.execute(
    reading.database,
  );
  return rows;
}

export async function findImage(
  reading: Pick<Reading, 'database'>,
  table: 'gate_view' | 'gate_answer',
  reviewId: string,
  of: string,
): Promise<Image | null> {
  const column = table === 'gate_view' ? sql.ref('t.person_id') : sql.ref('t.code');
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(t) as image from ${sql.table(table)} t
    where t.review_id = ${reviewId} and ${column}::text = ${of}`.execute(reading.database);
  return rows[0]?.image ?? null;
}

export async function readFileNames(
  reading: Pick<Reading, 'database'>,
  projectId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from attachment where record_id = ${projectId} order by id desc`.execute(reading.database);
  return rows.map(({ name }) => name);
}

/** What facts rest on, where the house can name it: whom, which, and since when. */
export async function readDetails(
  reading: Pick<Reading, 'database'>,
  projectId: string,
): Promise<Readonly<Record<string, Pick<KnownFact, 'detail' | 'on'>>>> {
  const { rows } = await sql<{ details: Readonly<Record<string, Pick<KnownFact, 'detail' | 'on'>>> }>`
    select jsonb_strip_nulls(jsonb_build_object(
      'project.sponsor-named', (select jsonb_build_object('detail', s.name) from person s where s.id = t.sponsor_id),
      'project.brief-approved', (select jsonb_build_object('detail', a.name, 'on', b.approved_on)
        from brief_approval b join person a on a.id = b.approved_by_id where b.project_id = t.id),
      'plan.baseline-set', (select jsonb_build_object('detail', l.name, 'on', l.set_at::date)
        from baseline l where l.plan_id = t.id order by l.number desc limit 1))) as details
    from project t where t.id = ${projectId}`.execute(reading.database);
  return rows[0]?.details ?? {};
}

/** Those of the ids that stand for people with an open account. */
export async function findOpenAccounts(
  reading: Pick<Reading, 'database'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from person where id = any(${ids}::uuid[]) and is_active`.execute(reading.database);
  return new Set(rows.map(({ id }) => id));
}
