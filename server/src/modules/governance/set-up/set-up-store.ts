import type { Assessment, Commitment, SetUp, Tool } from '@regie/contracts/governance';
import { sql } from 'kysely';
import { isVisible } from '../../../platform/access/visible.ts';
import type { Image } from '../../../platform/database/tables.ts';
import type { Reading } from '../../../platform/operations/unit.ts';

/** A place for which a PMO is set up. */
export interface SetUpPlace {
  readonly id: string;
  readonly title: string;
  readonly path: readonly string[];
}

export async function findSetUpPlace(reading: Reading, id: string): Promise<SetUpPlace | undefined> {
  const { rows } = await sql<SetUpPlace>`
    select s.id, s.path, coalesce(r.title, (select o.name from organisation o)) as title
    from scope s left join record r on r.id = s.id
    where s.id = ${id} and ${isVisible(reading.see('governance.read'))}`.execute(reading.database);
  return rows[0];
}

/** All that was written down for a place, besides what the measures say. */
export interface StoredSetUp {
  readonly charter: SetUp['charter'];
  readonly isCharterApproved: boolean;
  readonly office: SetUp['office'];
  readonly commitments: readonly Commitment[];
  readonly assessments: readonly Assessment[];
  readonly tools: readonly Tool[];
  readonly measures: readonly ChosenMeasure[];
  readonly choices: Choices | null;
  readonly adoptionActions: number;
}
export interface ChosenMeasure {
  readonly code: string;
  readonly isOn: boolean;
  readonly target: number;
  readonly ownerId: string | null;
}
export interface Choices {
  readonly adviceAnswers: SetUp['adviceAnswers'];
  readonly starterSet: SetUp['starterSet'];
  readonly survey: string[];
  readonly reviewOn: string | null;
  readonly reviewMonths: number | null;
  readonly confirmed: SetUp['confirmed'];
}

const charter = sql`(
  select jsonb_build_object('id', t.id, 'version', t.version, 'key', r.key, 'title', r.title, 'state', t.state,
    'purpose', t.purpose, 'problem', t.problem, 'mandate', t.mandate, 'goals', t.goals, 'services', t.services,
    'sponsorId', t.sponsor_id)
  from charter t join record r on r.id = t.id
  where r.scope_id = s.id and r.archived_at is null order by t.number desc limit 1)`;

const office = sql`(
  select jsonb_build_object('id', o.id, 'title', o.title, 'model', o.model, 'siting', o.siting)
  from pmo_office o where o.scope_id = s.id order by o.id limit 1)`;

const choices = sql`(
  select jsonb_build_object('adviceAnswers', p.advice, 'starterSet', p.starter_set, 'survey', p.survey,
    'reviewOn', p.review_on, 'reviewMonths', p.review_months, 'confirmed', p.confirmed)
  from pmo_set_up p where p.scope_id = s.id)`;

const assessments = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', a.id, 'version', a.version, 'number', a.number, 'answers', a.answers,
    'painPoints', a.pain_points, 'startedOn', a.started_on, 'finishedOn', a.finished_on) order by a.number desc)
  from practice_assessment a where a.scope_id = s.id), '[]')`;

const commitments = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'kind', c.kind, 'promise', c.promise,
    'state', c.state, 'dueOn', c.due_on) order by c.id)
  from sponsor_commitment c where c.scope_id = s.id), '[]')`;

const tools = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', l.id, 'version', l.version, 'team', l.team, 'title', l.title,
    'usedFor', l.used_for, 'fate', l.fate) order by l.id)
  from pmo_tool l where l.scope_id = s.id), '[]')`;

const measures = sql`coalesce((
  select jsonb_agg(jsonb_build_object('code', m.code, 'isOn', m.is_on, 'target', m.target, 'ownerId', m.owner_id))
  from pmo_measure m where m.scope_id = s.id), '[]')`;

export async function readSetUp(reading: Reading, placeId: string): Promise<StoredSetUp | undefined> {
  const { rows } = await sql<StoredSetUp>`
    select ${charter} as charter, ${office} as office, ${choices} as choices, ${assessments} as assessments,
      ${commitments} as commitments, ${tools} as tools, ${measures} as measures,
      exists (select 1 from charter t join record r on r.id = t.id
        where r.scope_id = s.id and r.archived_at is null and t.state = 'approved') as "isCharterApproved",
      (select count(*)::integer from action t join record r on r.id = t.id
        where r.scope_id = s.id and r.archived_at is null and t.occasion = 'adoption') as "adoptionActions"
    from scope s where s.id = ${placeId}`.execute(reading.database);
  return rows[0];
}

/** The stored row of the choices of a place; null before the first. */
export async function readChoices(
  reading: Pick<Reading, 'database'>,
  placeId: string,
): Promise<Image | null> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(p) as image from pmo_set_up p where scope_id = ${placeId}`.execute(reading.database);
  return rows[0]?.image ?? null;
}

/** The newest assessment of a place, as it is stored. */
export async function readAssessment(
  reading: Pick<Reading, 'database'>,
  placeId: string,
): Promise<Image | null> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(a) as image from practice_assessment a where scope_id = ${placeId}
    order by number desc limit 1`.execute(reading.database);
  return rows[0]?.image ?? null;
}

export const rowTables = ['sponsor_commitment', 'pmo_tool', 'pmo_measure'] as const;

/** Rows of one of the lists of a place, as they are stored. */
export async function readRows(
  reading: Pick<Reading, 'database'>,
  table: (typeof rowTables)[number],
  placeId: string,
): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(t) as image from ${sql.table(table)} t where scope_id = ${placeId} order by id`.execute(
    reading.database,
  );
  return rows.map(({ image }) => image);
}
