import type { Field, FieldTable } from '@regie/contracts';
import { portfolioFields, programmeFields } from '@regie/contracts/portfolios';
import { projectFields } from '@regie/contracts/projects';
import { riskFields } from '@regie/contracts/risks';

/** What a value is, where no field table says it; labels are in field-name-texts. */
export type Told = Pick<Field, 'kind' | 'unit'> & { readonly term?: string };

const recordTables: Readonly<Record<string, FieldTable>> = {
  risk: riskFields,
  project: projectFields,
  programme: programmeFields,
  portfolio: portfolioFields,
  record: { title: riskFields.title, key: riskFields.key },
};

/** Tables beside those of records: what hangs on a record, and what holds for everybody. */
const otherTables: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  risk_response: {
    costCents: { kind: 'money' },
    dueOn: { kind: 'day' },
    state: { kind: 'choice', term: 'response-state' },
  },
  role_grant: { role: { kind: 'choice', term: 'role' } },
};

const plain: Told = { kind: 'text' };

/** The field of a table by its term in the glossary; undefined when it has none. */
export function termOf(table: string, field: string): string | undefined {
  return recordTables[table]?.[field]?.term;
}

/** How a value of a field is read. */
export function kindOf(table: string, field: string): Told {
  return recordTables[table]?.[field] ?? otherTables[table]?.[field] ?? plain;
}
