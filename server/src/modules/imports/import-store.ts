import type { Refusal } from '@regie/contracts';
import type { FoundPlan, ImportState, PlanFormat, ReadingReport } from '@regie/contracts/imports';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import type { FieldKind } from './domain/custom-values.ts';
import type { AddedLabel, Candidate } from './domain/propose.ts';

export const importTable = { name: 'plan_import' };

/** An import as its owner sees it, with where it went. */
export interface StoredImport {
  readonly id: string;
  readonly version: number;
  readonly state: ImportState;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly createdAt: string;
  readonly jobId: string | null;
  readonly progress: number;
  readonly isJobOver: boolean;
  readonly problem: Refusal | null;
  readonly title: string | null;
  readonly format: PlanFormat | null;
  readonly activityCount: number | null;
  readonly project: { readonly id: string; readonly key: string; readonly title: string } | null;
  readonly eventId: string | null;
}

const mostListed = 200;

async function readWhere(reading: Reading, condition: RawBuilder<boolean>): Promise<readonly StoredImport[]> {
  const { rows } = await sql<StoredImport>`
    select i.id, i.version, i.state, i.file_name as "fileName", i.size_bytes as "sizeBytes",
      i.created_at as "createdAt", i.job_id as "jobId", coalesce(j.progress, 0) as progress,
      coalesce(j.state in ('failed', 'cancelled'), false) as "isJobOver", i.problem,
      d.found ->> 'title' as title, d.found ->> 'format' as format,
      (d.found ->> 'activityCount')::integer as "activityCount",
      case when r.id is null then null
        else jsonb_build_object('id', r.id, 'key', r.key, 'title', r.title) end as project,
      i.made_event_id as "eventId"
    from plan_import i left join job j on j.id = i.job_id left join plan_reading d on d.import_id = i.id
      left join record r on r.id = i.project_id
    where i.owner_id = ${reading.actor.personId} and ${condition}
    order by i.id desc limit ${mostListed}`.execute(reading.database);
  return rows;
}

/** One's own imports; another's do not exist. */
export async function readImports(reading: Reading): Promise<readonly StoredImport[]> {
  return await readWhere(reading, sql<boolean>`true`);
}

export async function findImports(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly StoredImport[]> {
  return await readWhere(reading, sql<boolean>`i.id = any(${ids}::uuid[])`);
}

/** What reading a file found, and by what its plan and calendars are known. */
export interface StoredReading {
  readonly found: FoundPlan;
  readonly identity: string | null;
  readonly span: readonly [number, number];
  readonly digests: Readonly<Record<string, string>>;
}

export async function findReading(reading: Reading, importId: string): Promise<StoredReading | undefined> {
  const { rows } = await sql<StoredReading>`
    select found, identity, calendar_span as span, calendar_digests as digests
    from plan_reading where import_id = ${importId}`.execute(reading.database);
  return rows[0];
}

/** The file of an import, for the process that reads it. */
export interface FileToRead {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly sizeBytes: number;
}

export async function findFile(
  database: Database | DatabaseTransaction,
  importId: string,
): Promise<FileToRead | undefined> {
  const { rows } = await sql<FileToRead>`
    select id, file_name as "fileName", sha256, size_bytes as "sizeBytes" from plan_import
    where id = ${importId}`.execute(database);
  return rows[0];
}

/** Like the progress of a job, what a worker finds is no change that anybody makes: it is in no history. */
export async function keepReading(
  database: Database,
  importId: string,
  report: ReadingReport,
  problem: Refusal | null,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const state = report.outcome === 'read' ? 'ready' : 'refused';
    const { rows } = await sql`
      update plan_import set state = ${state}, problem = ${JSON.stringify(problem)}::jsonb, version = version + 1
      where id = ${importId} and state = 'reading' returning id`.execute(transaction);
    if (rows.length === 0 || report.outcome !== 'read') return;
    const { found, identity, span, calendarDigests, uids } = report;
    await sql`insert into plan_reading (import_id, found, identity, calendar_span, calendar_digests, uids)
      values (${importId}, ${JSON.stringify(found)}::jsonb, ${identity}, ${[...span]}::integer[],
        ${JSON.stringify(calendarDigests)}::jsonb, ${uids}::integer[])`.execute(transaction);
  });
}

export async function settleImports(
  database: Database,
  ids: readonly string[],
  from: ImportState,
  to: ImportState,
  problem: Refusal | null,
): Promise<void> {
  await sql`update plan_import set state = ${to}, problem = ${JSON.stringify(problem)}::jsonb, version = version + 1
    where id = any(${ids}::uuid[]) and state = ${from}`.execute(database);
}

/** Projects that were made from the same file, or from another state of the same plan, and that one may see. */
export async function findMatches(
  reading: Reading,
  importId: string,
): Promise<
  readonly {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    readonly because: 'same-file' | 'same-plan';
  }[]
> {
  const { rows } = await sql<{ id: string; key: string; title: string; isSameFile: boolean }>`
    select r.id, r.key, r.title, bool_or(e.sha256 = i.sha256) as "isSameFile"
    from plan_import i left join plan_reading d on d.import_id = i.id
      join plan_import e on e.state = 'imported' and e.project_id is not null and e.id <> i.id
      left join plan_reading ed on ed.import_id = e.id
      join record r on r.id = e.project_id and r.archived_at is null
      join scope s on s.id = r.scope_id
    where i.id = ${importId} and (e.sha256 = i.sha256 or ed.identity = d.identity)
      and ${isVisible(reading.see('plan.write'))}
    group by r.id, r.key, r.title order by 4 desc, max(e.created_at) desc limit 20`.execute(reading.database);
  return rows.map(({ isSameFile, ...row }) => ({
    ...row,
    because: isSameFile ? ('same-file' as const) : ('same-plan' as const),
  }));
}

export async function listCandidates(reading: Reading): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select id, name, email from person where is_active order by id`.execute(reading.database);
  return rows;
}

export async function listAddedLabels(reading: Reading): Promise<readonly AddedLabel[]> {
  const { rows } = await sql<AddedLabel>`
    select key, label from custom_field where record_type = 'project' and not is_retired
    order by id`.execute(reading.database);
  return rows;
}

export async function listTakenCodes(reading: Reading): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`select lower(code) as code from project`.execute(
    reading.database,
  );
  return new Set(rows.map(({ code }) => code));
}

/** A place or project that somebody chose, as far as they may see it. */
export interface Target {
  readonly id: string;
  readonly kind: string;
  readonly path: readonly string[];
}

export async function findTargets(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Target>> {
  const { rows } = await sql<Target>`
    select s.id, s.kind, s.path from scope s
    where s.id = any(${ids}::uuid[]) and ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One's own imports as rows, held until the end of the transaction. */
export async function lockImports(unit: Unit, ids: readonly string[]): Promise<ReadonlyMap<string, Image>> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(i) as image from plan_import i
    where id = any(${ids}::uuid[]) and owner_id = ${unit.actor.personId} order by id for update`.execute(
    unit.database,
  );
  return new Map(rows.map(({ image }) => [image.id, image]));
}

/** Jobs that ended without a result. */
export async function listOverJobs(unit: Unit, ids: readonly string[]): Promise<ReadonlySet<unknown>> {
  const { rows } = await sql<{ id: string }>`
    select id from job where id = any(${ids}::uuid[]) and state in ('failed', 'cancelled', 'done')`.execute(
    unit.database,
  );
  return new Set(rows.map(({ id }) => id));
}

export async function listFieldKinds(reading: Reading): Promise<readonly FieldKind[]> {
  const { rows } = await sql<FieldKind>`
    select key, kind, options from custom_field where record_type = 'project' and not is_retired`.execute(
    reading.database,
  );
  return rows;
}

/** The numbers of the activities in a file. */
export async function listUids(reading: Reading, importId: string): Promise<readonly number[]> {
  const { rows } = await sql<{ uids: number[] }>`
    select uids from plan_reading where import_id = ${importId}`.execute(reading.database);
  return rows[0]?.uids ?? [];
}
