import type { OutlineCode, OutlineCodeAssignment, OutlineCodeValue } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import { otherFieldsOf, type XerRow } from './column.ts';
import { whole } from './spelling.ts';

const ownedByType: ReadonlySet<string> = new Set(['actv_code_type_id', 'actv_code_type']);
const ownedByCode: ReadonlySet<string> = new Set([
  'actv_code_id',
  'actv_code_type_id',
  'parent_actv_code_id',
  'short_name',
  'actv_code_name',
]);

/** Reads activity codes: each type of ACTVTYPE with its values of ACTVCODE. */
export function readCodes(
  types: readonly XerRow[],
  codes: readonly XerRow[],
  findings: FindingList,
): OutlineCode[] {
  const values = new Map<number, OutlineCodeValue[]>();
  for (const row of types) {
    const fieldId = row.value('actv_code_type_id', whole, findings);
    if (fieldId !== undefined) values.set(fieldId, []);
  }
  for (const row of codes) {
    const list = values.get(row.value('actv_code_type_id', whole, findings) ?? Number.NaN);
    const value = readCode(row, findings);
    if (list === undefined || value === undefined)
      row.warn('xer/code-without-type', 'actv_code_type_id', findings, row.text('short_name'));
    else list.push(value);
  }
  const seen = new Set<number>();
  return types.flatMap((row): OutlineCode[] => {
    const fieldId = row.value('actv_code_type_id', whole, findings);
    if (fieldId === undefined || seen.has(fieldId)) {
      row.warn('xer/record-without-id', 'actv_code_type_id', findings, row.text('actv_code_type'));
      return [];
    }
    seen.add(fieldId);
    const alias = row.text('actv_code_type');
    return [
      {
        fieldId,
        alias,
        masks: [],
        values: values.get(fieldId) ?? [],
        ...otherFieldsOf(row.others(ownedByType)),
      },
    ];
  });
}

function readCode(row: XerRow, findings: FindingList): OutlineCodeValue | undefined {
  const valueId = row.value('actv_code_id', whole, findings);
  if (valueId === undefined) return undefined;
  const parentValueId = row.value('parent_actv_code_id', whole, findings);
  const description = row.text('actv_code_name');
  return {
    valueId,
    ...(parentValueId === undefined ? {} : { parentValueId }),
    value: row.text('short_name'),
    ...(description === '' ? {} : { description }),
    ...otherFieldsOf(row.others(ownedByCode)),
  };
}

/** Reads which codes activities carry, by the number that the file gives the activity. */
export function readCodeAssignments(
  rows: readonly XerRow[],
  findings: FindingList,
): ReadonlyMap<string, readonly OutlineCodeAssignment[]> {
  const lists = new Map<string, OutlineCodeAssignment[]>();
  for (const row of rows) {
    const fieldId = row.value('actv_code_type_id', whole, findings);
    const valueId = row.value('actv_code_id', whole, findings);
    if (fieldId === undefined || valueId === undefined) {
      row.warn('xer/code-without-type', 'actv_code_type_id', findings, row.text('task_id'));
      continue;
    }
    const list = lists.get(row.text('task_id'));
    if (list === undefined) lists.set(row.text('task_id'), [{ fieldId, valueId }]);
    else list.push({ fieldId, valueId });
  }
  return lists;
}

/** The rows of ACTVTYPE and ACTVCODE of a code. */
export function writeCode(
  { fieldId, name, alias, values, otherFields }: OutlineCode,
  isOwn: boolean,
): { readonly type: Map<string, string>; readonly codes: Map<string, string>[] } {
  const type = new Map<string, string>(isOwn ? Object.entries(otherFields ?? {}) : []);
  type.set('actv_code_type_id', String(fieldId));
  type.set('actv_code_type', alias ?? name ?? '');
  if (!isOwn) type.set('actv_code_type_scope', 'AS_Global');
  const codes = values.map((value) => {
    const fields = new Map<string, string>(isOwn ? Object.entries(value.otherFields ?? {}) : []);
    fields.set('actv_code_id', String(value.valueId));
    fields.set('actv_code_type_id', String(fieldId));
    fields.set('parent_actv_code_id', value.parentValueId === undefined ? '' : String(value.parentValueId));
    fields.set('short_name', value.value);
    fields.set('actv_code_name', value.description ?? (isOwn ? '' : value.value));
    return fields;
  });
  return { type, codes };
}
