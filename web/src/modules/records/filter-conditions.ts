import { type Comparison, type Condition, type Field, parseFilter, printFilter } from '@regie/contracts';

/** Comparisons that make sense for a kind of field, the usual one first. */
export function comparisonsOf({ kind }: Field): readonly Comparison[] {
  switch (kind) {
    case 'choice':
    case 'person':
    case 'record':
      return ['=', '!=', 'is empty', 'is not empty'];
    case 'yes-no':
      return ['=', 'is empty', 'is not empty'];
    case 'integer':
    case 'money':
      return ['>=', '<=', '=', '!=', 'is empty', 'is not empty'];
    case 'day':
    case 'instant':
      return ['>=', '<=', '=', 'is empty', 'is not empty'];
    case 'tags':
      return ['=', '!=', 'contains', 'is empty', 'is not empty'];
    default:
      return ['contains', '=', '!=', 'is empty', 'is not empty'];
  }
}

export function needsValue(comparison: Comparison): boolean {
  return comparison !== 'is empty' && comparison !== 'is not empty';
}

/** The conditions of a filter text; none where it cannot be read, so that the text can be mended. */
export function readConditions(filter: string | undefined): readonly Condition[] {
  const read = parseFilter(filter ?? '');
  return 'refused' in read ? [] : read;
}

/** A filter text of the conditions that are complete; undefined where there is none. */
export function writeConditions(conditions: readonly Condition[]): string | undefined {
  const complete = conditions.filter(
    ({ comparison, values }) => !needsValue(comparison) || values.length > 0,
  );
  return complete.length === 0 ? undefined : printFilter(complete);
}

export function replaceCondition(
  conditions: readonly Condition[],
  index: number,
  condition: Condition | undefined,
): readonly Condition[] {
  return conditions.flatMap((each, place) =>
    place !== index ? [each] : condition === undefined ? [] : [condition],
  );
}
