import type { PlanView } from '@regie/contracts/planning';
import type { CustomField } from '@regie/engine/model';
import type { StoredPlan } from './stored-plan.ts';
import { isMoney } from './without-money.ts';

type Field = PlanView['fields'][number];

/** Fields of activities that came with the file and have a value somewhere; those of money are for who may see that. */
export function fieldColumns({ plan }: Pick<StoredPlan, 'plan'>): Field[] {
  const fields = new Map(
    plan.customFields
      .filter((field) => (field.owner ?? 'activity') === 'activity' && !isMoney(field))
      .map((field) => [field.fieldId, emptyColumn(field)]),
  );
  if (fields.size === 0) return [];
  for (const { uid, customValues } of plan.activities) {
    for (const { fieldId, value } of customValues) {
      const field = fields.get(fieldId);
      const text = field === undefined ? '' : fittingText(field.kind, value.trim());
      if (text === '') continue;
      field?.uid.push(uid);
      field?.value.push(text);
    }
  }
  return [...fields.values()].filter(({ uid }) => uid.length > 0);
}

function emptyColumn({ fieldId, name, alias }: CustomField): Field {
  return { fieldId, name: alias ?? name, kind: kindOf(name), uid: [], value: [] };
}

/** Microsoft Project has a fixed number of fields of each kind, and names them after it. */
function kindOf(name: string): Field['kind'] {
  if (/^(Enterprise )?(Date|Start|Finish)\s?\d/.test(name)) return 'day';
  if (/^(Enterprise )?Flag\s?\d/.test(name)) return 'yes-no';
  return /^(Enterprise )?Number\s?\d/.test(name) ? 'number' : 'text';
}

/** Empty where it is not of its kind. */
function fittingText(kind: Field['kind'], text: string): string {
  switch (kind) {
    case 'day':
      return /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '';
    case 'yes-no':
      return text === '1' ? '1' : text === '0' ? '0' : '';
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? text : '';
    case 'text':
      return text;
  }
}
