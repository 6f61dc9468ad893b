import type { CustomField, CustomFieldOwner, CustomValue } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import { otherFieldsOf, type XerRow } from './column.ts';
import { whole } from './spelling.ts';

const owners: Readonly<Record<string, CustomFieldOwner>> = {
  TASK: 'activity',
  PROJWBS: 'activity',
  RSRC: 'resource',
  TASKRSRC: 'assignment',
  PROJECT: 'project',
};
const ownedByType: ReadonlySet<string> = new Set(['udf_type_id', 'udf_type_name', 'udf_type_label']);
const valueColumns = ['udf_text', 'udf_number', 'udf_date', 'udf_code_id'] as const;

/** Reads user-defined fields. */
export function readUserFields(rows: readonly XerRow[], findings: FindingList): CustomField[] {
  const seen = new Set<number>();
  return rows.flatMap((row): CustomField[] => {
    const fieldId = row.value('udf_type_id', whole, findings);
    if (fieldId === undefined || seen.has(fieldId)) {
      row.warn('xer/record-without-id', 'udf_type_id', findings, row.text('udf_type_label'));
      return [];
    }
    seen.add(fieldId);
    const owner = owners[row.text('table_name')];
    const alias = row.text('udf_type_label');
    return [
      {
        fieldId,
        ...(owner === undefined ? {} : { owner }),
        name: row.text('udf_type_name'),
        ...(alias === '' ? {} : { alias }),
        ...otherFieldsOf(row.others(ownedByType)),
      },
    ];
  });
}

/** A value of a user-defined field, and the record that it belongs to by the file's number. */
export interface UserValue {
  readonly table: string;
  readonly recordId: string;
  readonly value: CustomValue;
}

/** Reads the values of user-defined fields; `tableOf` tells whose field it is. */
export function readUserValues(
  rows: readonly XerRow[],
  fields: readonly CustomField[],
  findings: FindingList,
): UserValue[] {
  const tables = new Map(
    fields.map(({ fieldId, otherFields }) => [fieldId, otherFields?.['table_name'] ?? '']),
  );
  return rows.flatMap((row): UserValue[] => {
    const fieldId = row.value('udf_type_id', whole, findings);
    const column = valueColumns.find((name) => row.text(name) !== '');
    if (fieldId === undefined || column === undefined) return [];
    const table = tables.get(fieldId);
    if (table === undefined) {
      row.warn('xer/value-without-field', 'udf_type_id', findings, row.text('udf_type_id'));
      return [];
    }
    const value = {
      fieldId,
      value: row.text(column),
      ...(column === 'udf_text' ? {} : { otherFields: { column } }),
    };
    return [{ table, recordId: row.text('fk_id'), value }];
  });
}

/** The row of UDFTYPE of a field. */
export function writeUserField(
  { fieldId, name, alias, owner, otherFields }: CustomField,
  isOwn: boolean,
): Map<string, string> {
  const fields = new Map<string, string>(isOwn ? Object.entries(otherFields ?? {}) : []);
  fields.set('udf_type_id', String(fieldId));
  fields.set('udf_type_name', name);
  fields.set('udf_type_label', isOwn ? (alias ?? '') : (alias ?? name));
  if (!isOwn) {
    fields.set('table_name', tableOf(owner));
    fields.set('logical_data_type', 'FT_TEXT');
  }
  return fields;
}

/** The table of the records that a field belongs to. */
export function tableOf(owner: CustomFieldOwner | undefined): string {
  if (owner === 'resource') return 'RSRC';
  if (owner === 'assignment') return 'TASKRSRC';
  return owner === 'project' ? 'PROJECT' : 'TASK';
}

/** The row of UDFVALUE of a value. */
export function writeUserValue(
  { fieldId, value, otherFields }: CustomValue,
  recordId: string,
  projectId: string,
): Map<string, string> {
  return new Map([
    ['udf_type_id', String(fieldId)],
    ['fk_id', recordId],
    ['proj_id', projectId],
    [otherFields?.['column'] ?? 'udf_text', value],
  ]);
}
