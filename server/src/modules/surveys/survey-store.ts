import type { GivenRole } from '@regie/contracts';
import type { SurveyToAnswer, SurveyView } from '@regie/contracts/surveys';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Result } from './domain/result.ts';

export const surveyTable = { name: 'survey' };
export const invitationTable = { name: 'survey_invitation' };

const placeTitle = sql`coalesce(p.title, (select o.name from organisation o)) as "placeTitle"`;
const asked = sql`v.id, v.title, v.questions, v.has_remark as "hasRemark", v.closes_on as "closesOn", ${placeTitle}`;
const fromSurveys = sql`from survey v join scope s on s.id = v.scope_id left join record p on p.id = s.id`;
const isOpenOn = (today: string) => sql<boolean>`(v.ended_on is null and v.closes_on >= ${today}::date)`;

/** What the reader is asked and has not answered yet. */
export async function listToAnswer(reading: Reading): Promise<readonly SurveyToAnswer[]> {
  const { rows } = await sql<SurveyToAnswer>`
    select ${asked} ${fromSurveys} join survey_invitation i on i.survey_id = v.id
    where i.person_id = ${reading.actor.personId} and not i.has_answered and ${isOpenOn(reading.today)}
    order by v.closes_on, v.id`.execute(reading.database);
  return rows;
}

export interface KeptSurvey extends Omit<SurveyView, 'result' | 'earlier'> {
  readonly seriesId: string;
  readonly path: readonly string[];
  /** Not to be given to anybody but through what may be shown of it. */
  readonly sums: Result;
}

/** Surveys of places where the reader keeps them, or one; the latest first. */
export async function listKept(reading: Reading, id: string | null = null): Promise<readonly KeptSurvey[]> {
  const { rows } = await sql<KeptSurvey>`
    select ${asked}, v.version, v.scope_id as "scopeId", v.series_id as "seriesId", v.opens_on as "opensOn",
      v.ended_on as "endedOn", s.path, ${isOpenOn(reading.today)} as "isOpen",
      (select count(*)::integer from survey_invitation i where i.survey_id = v.id) as invited,
      (select count(*)::integer from survey_invitation i where i.survey_id = v.id and i.has_answered) as answered,
      jsonb_build_object('tallies', a.tallies, 'remarks', a.remarks) as sums
    ${fromSurveys} join survey_result a on a.survey_id = v.id
    where (${id}::uuid is null or v.id = ${id}::uuid) and ${isVisible(reading.see('standard.write'))}
    order by v.opens_on desc, v.id desc limit 200`.execute(reading.database);
  return rows;
}

export interface Invited {
  readonly invitation: Image;
  readonly questions: readonly string[];
  readonly hasRemark: boolean;
  readonly scopeId: string;
  readonly isOpen: boolean;
}

/** What one was asked oneself, whether it is still open or not. */
export async function findInvited(reading: Reading, surveyId: string): Promise<Invited | undefined> {
  const { rows } = await sql<Invited>`
    select to_jsonb(i) as invitation, v.questions, v.has_remark as "hasRemark", v.scope_id as "scopeId",
      ${isOpenOn(reading.today)} as "isOpen"
    from survey v join survey_invitation i on i.survey_id = v.id
    where v.id = ${surveyId} and i.person_id = ${reading.actor.personId}`.execute(reading.database);
  return rows[0];
}

export interface SurveyPlace {
  readonly id: string;
  readonly path: readonly string[];
}

/** A place that the reader sees. */
export async function findSurveyPlace(reading: Reading, id: string): Promise<SurveyPlace | undefined> {
  const { rows } = await sql<SurveyPlace>`
    select s.id, s.path from scope s where s.id = ${id} and ${isVisible(reading.see('register.read'))}`.execute(
    reading.database,
  );
  return rows[0];
}

/** Everybody with an open account who is named, or holds one of the roles at a place or below it. */
export async function listInvited(
  reading: Pick<Reading, 'database'>,
  scopeId: string,
  roles: readonly GivenRole[],
  personIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from person p where p.is_active and (p.id = any(${personIds}::uuid[])
      or exists (select 1 from role_grant g join scope s on s.id = g.scope_id
        where g.person_id = p.id and g.role = any(${roles}::text[]) and s.path @> array[${scopeId}::uuid]))
    order by p.id`.execute(reading.database);
  return rows.map(({ id }) => id);
}

/**
 * What was said goes past the history on purpose: an image before and after, beside who acted, would tell what somebody
 * answered.
 */
export async function beginResult(
  database: DatabaseTransaction,
  surveyId: string,
  { tallies, remarks }: Result,
): Promise<void> {
  await sql`insert into survey_result (survey_id, tallies, remarks)
    values (${surveyId}, ${JSON.stringify(tallies)}::jsonb, ${JSON.stringify(remarks)}::jsonb)`.execute(
    database,
  );
}

/** The sums of a survey, held until the end of the transaction: answers wait for each other. */
export async function lockResult(
  database: DatabaseTransaction,
  surveyId: string,
): Promise<Result | undefined> {
  const { rows } = await sql<Result>`
    select tallies, remarks from survey_result where survey_id = ${surveyId} for update`.execute(database);
  return rows[0];
}

export async function keepResult(
  database: DatabaseTransaction,
  surveyId: string,
  { tallies, remarks }: Result,
): Promise<void> {
  await sql`update survey_result set tallies = ${JSON.stringify(tallies)}::jsonb,
    remarks = ${JSON.stringify(remarks)}::jsonb where survey_id = ${surveyId}`.execute(database);
}
