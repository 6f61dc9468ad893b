import { sql } from 'kysely';
import type { DatabaseTransaction } from '../platform/database/connect.ts';
import { liveChannel } from '../platform/events/tell.ts';
import { newId } from '../platform/identifiers.ts';
import type { House } from '../platform/operations/perform.ts';
import { type Erasure, eraseHistory } from './erase-history.ts';
import { eraseMeetings } from './erase-meetings.ts';
import { eraseBelongings, erasePeople } from './erase-people.ts';
import { adoptRecords, markExample, recordTables, setUpTables } from './mark-example.ts';

/** What hangs on the plan of a project, referring rows first. */
const planTables = [
  ['relation', 'plan_id'],
  ['relation', 'predecessor_plan_id'],
  ['assignment', 'plan_id'],
  ['activity', 'plan_id'],
  ['plan_resource', 'plan_id'],
  ['baseline', 'plan_id'],
  ['plan', 'id'],
  ['calendar', 'project_id'],
] as const;

/** How many rows of each kind went. */
export interface Removed {
  readonly records: number;
  readonly people: number;
  readonly events: number;
}

/**
 * Removes the example, in one transaction: records, people, their history and all that hangs on them. What people made
 * themselves stays, with the part of the tree it stands in. An event of its own tells which events were erased.
 */
export async function removeExample(house: House): Promise<Removed> {
  return await house.database.transaction().execute(async (transaction) => {
    await adoptRecords(transaction);
    await markExample(transaction);
    const records = await eraseRecords(transaction);
    await eraseFields(transaction);
    await eraseBelongings(transaction);
    const erasure = await eraseHistory(transaction);
    const people = await erasePeople(transaction);
    const removed = { records, people, events: erasure.erased.length };
    if (records + people > 0) await tellRemoval(transaction, house.clock.now(), removed, erasure);
    return removed;
  });
}

async function eraseRecords(transaction: DatabaseTransaction): Promise<number> {
  const { rows: files } = await sql<{ sha256: Buffer }>`
    select distinct sha256 from attachment where record_id in (select id from gone_record)`.execute(
    transaction,
  );
  const papers = await eraseMeetings(transaction);
  await eraseGates(transaction);
  await eraseAnswers(transaction);
  for (const [table, column] of [
    ['comment', 'record_id'],
    ['upkeep_confirmation', 'record_id'],
    ['attachment', 'record_id'],
    ['proposal', 'scope_id'],
    ['proposal', 'record_id'],
    ['workflow', 'scope_id'],
    ['risk_response', 'risk_id'],
    ['record_link', 'from_id'],
    ['record_link', 'to_id'],
    ['decision_premise', 'decision_id'],
    ['decision_premise', 'assumption_id'],
    ['charter_article', 'charter_id'],
    ['guideline_reading', 'guideline_id'],
    ['guideline_version', 'guideline_id'],
    ...setUpTables.map((name) => [name, 'scope_id'] as const),
    ['role_grant', 'scope_id'],
    ['group_role', 'scope_id'],
    ['waiver', 'scope_id'],
    ['mandate', 'scope_id'],
    ['engagement', 'scope_id'],
    ['gate_day', 'project_id'],
    ['project_life_cycle', 'project_id'],
    ['brief_approval', 'project_id'],
    ['brief_part', 'project_id'],
    ['project_brief', 'project_id'],
    ['document_part', 'project_id'],
    ['document_version', 'project_id'],
    ['project_document', 'project_id'],
    ['compliance_month', 'project_id'],
    ['template_variant', 'scope_id'],
    ...planTables,
    ...recordTables.map((name) => [name, 'id'] as const),
  ] as const) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (select id from gone_record)`.execute(
      transaction,
    );
  }
  await eraseGoverning(transaction);
  for (const table of setUpTables) {
    await sql`delete from ${sql.table(table)} where id in (select id from gone_set_up)`.execute(transaction);
  }
  const { numAffectedRows } = await sql`delete from record_all where is_example`.execute(transaction);
  await sql`delete from scope_all where id in (select id from gone_record)`.execute(transaction);
  await eraseFiles(transaction, [...files.map(({ sha256 }) => sha256), ...papers]);
  return Number(numAffectedRows ?? 0n);
}

/** Reviews of gates whose project or decision goes, with their views and answers. */
async function eraseGates(transaction: DatabaseTransaction): Promise<void> {
  const gone = sql`(select id from gone_record)`;
  const reviews = sql`select id from gate_review where project_id in ${gone} or decision_id in ${gone}`;
  await sql`delete from gate_answer where review_id in (${reviews})`.execute(transaction);
  await sql`delete from gate_view where review_id in (${reviews})`.execute(transaction);
  await sql`delete from gate_review where id in (${reviews})`.execute(transaction);
}

/** Who was asked, and what was said, in surveys that go themselves or whose place goes. */
async function eraseAnswers(transaction: DatabaseTransaction): Promise<void> {
  const gone = sql`select id from survey where scope_id in (select id from gone_record)
    or id in (select id from gone_set_up)`;
  await sql`delete from survey_result where survey_id in (${gone})`.execute(transaction);
  await sql`delete from survey_invitation where survey_id in (${gone})`.execute(transaction);
}

/** Offices on places that go, with who belongs to them and how they set their controls. */
async function eraseGoverning(transaction: DatabaseTransaction): Promise<void> {
  const offices = sql`select id from pmo_office where scope_id in (select id from gone_record)`;
  await sql`delete from office_member where office_id in (${offices})`.execute(transaction);
  await sql`delete from control_override where office_id in (${offices})`.execute(transaction);
  await sql`delete from pmo_office where scope_id in (select id from gone_record)`.execute(transaction);
}

/** Bytes that nothing refers to any more. */
async function eraseFiles(transaction: DatabaseTransaction, hashes: readonly Buffer[]): Promise<void> {
  for (const sha256 of hashes) {
    const { rows } = await sql`select 1 from attachment where sha256 = ${sha256}
      union all select 1 from meeting_paper where sha256 = ${sha256}
      union all select 1 from job where file_sha256 = ${sha256}
      union all select 1 from plan_import where sha256 = ${sha256}`.execute(transaction);
    if (rows.length > 0) continue;
    await sql`delete from file_chunk where sha256 = ${sha256}`.execute(transaction);
    await sql`delete from file_content where sha256 = ${sha256}`.execute(transaction);
  }
}

async function eraseFields(transaction: DatabaseTransaction): Promise<void> {
  await sql`delete from custom_field where id in (select id from gone_field)`.execute(transaction);
}

async function tellRemoval(
  transaction: DatabaseTransaction,
  now: Date,
  removed: Removed,
  erasure: Erasure,
): Promise<void> {
  const id = newId(now.getTime());
  await transaction
    .insertInto('event')
    .values({
      id,
      operation: 'example.remove',
      actor_id: null,
      on_behalf_of_id: null,
      at: now.toISOString(),
      source: 'cli',
      request_id: id,
      reason: null,
      facts: JSON.stringify({ ...removed, ...erasure }),
      undoes: null,
    })
    .execute();
  const many = { many: ['scope', 'record', ...recordTables, 'comment', 'person'], eventId: id };
  await sql`select pg_notify(${liveChannel}, ${JSON.stringify(many)})`.execute(transaction);
}
