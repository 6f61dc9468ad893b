import { type Field, isRefusal, type Page, trust } from '@regie/contracts';
import { jobOperations } from '@regie/contracts/records';
import type { Sheet, SheetColumn, SheetKind, SheetValue } from '@regie/formats/spreadsheet';
import { wallClockIn } from '../clock.ts';
import type { Reading } from '../operations/unit.ts';
import { readFieldLabels } from '../records/custom-fields.ts';
import type { Kinds } from '../records/kinds.ts';
import { listRecords } from '../records/list-records.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { type Naming, readNaming } from '../terms/own-names.ts';
import { JobFailed } from './job-failed.ts';
import { readAsOwner } from './read-as-owner.ts';
import { type ChildProgram, runInChild } from './run-in-child.ts';
import type { JobRun, JobTask } from './run-job.ts';

const pageSize = 500;

/** In which language, and by which names. */
interface Telling {
  readonly language: 'nl' | 'en';
  readonly naming: Naming;
}

const kindsOfFields: Readonly<Record<Field['kind'], SheetKind>> = {
  key: 'text',
  text: 'text',
  'long-text': 'text',
  choice: 'text',
  person: 'text',
  record: 'text',
  tags: 'text',
  integer: 'number',
  money: 'money',
  day: 'day',
  instant: 'instant',
  'yes-no': 'yes-no',
};

interface ExportColumn extends SheetColumn {
  readonly name: string;
  readonly field: Field;
}

/** A list as its owner may see it at that moment, as a file for a spreadsheet. */
export function exportTask(kinds: Kinds, program: ChildProgram): JobTask {
  return async (run) => {
    const request = jobOperations.export.body?.parse(run.request);
    const kind = kinds.find(request?.recordType ?? '');
    const reading = await readAsOwner(run);
    if (request === undefined || kind === undefined) throw new Error('nothing to export');
    if (reading === undefined) throw new JobFailed('jobs/not-visible');
    const naming = await readNaming(reading, request.language);
    const telling = { language: request.language, naming };
    const columns = await columnsOf(reading, kind, request.columns, telling);
    const rows = await readRows(run, reading, kind, columns, request.query, telling);
    const title = naming(kind.type) ?? kind.type;
    const sheet: Sheet = { name: title, language: request.language, columns, rows };
    await run.progress(0.9);
    return await runInChild(program, request.format, sheet, run.signal);
  };
}

async function columnsOf(
  reading: Reading,
  kind: RecordKind,
  names: readonly string[],
  { language, naming }: Telling,
): Promise<readonly ExportColumn[]> {
  const added = await readFieldLabels(reading.database, kind.type);
  return names.flatMap((name) => {
    const own = kind.fields[name];
    const custom = added.find(({ key }) => key === name);
    const field: Field | undefined = own ?? (custom && { kind: custom.kind, term: name });
    if (field === undefined) return [];
    const label =
      custom?.label[language] ?? custom?.label.nl ?? custom?.label.en ?? naming(field.term) ?? name;
    return [{ name, field, label, kind: kindsOfFields[field.kind] }];
  });
}

async function readRows(
  run: JobRun,
  reading: Reading,
  kind: RecordKind,
  columns: readonly ExportColumn[],
  query: Readonly<Record<string, unknown>>,
  telling: Telling,
): Promise<readonly (readonly SheetValue[])[]> {
  const rows: (readonly SheetValue[])[] = [];
  const told = { naming: telling.naming, timeZone: reading.organisation.timeZone };
  for (let offset = 0; ; offset += pageSize) {
    run.signal.throwIfAborted();
    const page = await listRecords(reading, kind, {
      ...query,
      offset: String(offset),
      limit: String(pageSize),
    });
    if (isRefusal(page)) throw new Error(page.refused);
    // A row of a list is its fields by name.
    const listed = trust<Page<Readonly<Record<string, unknown>>>>(page);
    rows.push(
      ...listed.rows.map((row) => columns.map((column) => sheetValueOf(row, column, listed.names, told))),
    );
    await run.progress(Math.min(0.9, (0.9 * rows.length) / Math.max(1, page.total)));
    if (rows.length >= page.total || page.rows.length === 0) return rows;
  }
}

function sheetValueOf(
  row: Readonly<Record<string, unknown>>,
  { name, field }: ExportColumn,
  names: Readonly<Record<string, string>>,
  { naming, timeZone }: { readonly naming: Naming; readonly timeZone: string },
): SheetValue {
  const custom = trust<Readonly<Record<string, unknown>>>(row['custom'] ?? {});
  const value = name in row ? row[name] : custom[name];
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  if (field.kind === 'person') return names[text] ?? '';
  if (field.kind === 'choice') return naming(`${field.term}.${text}`) ?? text;
  return field.kind === 'instant' ? wallClockIn(timeZone, new Date(text)) : text;
}
