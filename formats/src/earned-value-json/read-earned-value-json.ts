import type { EarnedValueSeries, PlannedCurve } from '@regie/engine/earned-value';
import { FindingList, type Reading } from '../findings.ts';
import { type JsonFields, parseJsonObject } from '../json/json-fields.ts';

const format = 'earned-value-json';

/** Each name as we write it, with the abbreviation that the trade uses. */
function numbersOf(fields: JsonFields, name: string, abbreviation: string): readonly number[] | undefined {
  return fields.numbers(name) ?? fields.numbers(abbreviation);
}

/** The numbers of one name over the rows of `periods`. */
function columnOf(rows: readonly JsonFields[], name: string, abbreviation: string): readonly number[] {
  return rows.flatMap((row) => row.number(name) ?? row.number(abbreviation) ?? []);
}

function readCurves(fields: JsonFields, rows: readonly JsonFields[]): readonly PlannedCurve[] {
  const first =
    numbersOf(fields, 'plannedValue', 'PV') ?? (rows.length > 0 ? columnOf(rows, 'plannedValue', 'PV') : []);
  const budget = fields.number('budgetAtCompletion') ?? fields.number('BAC');
  const rebaselines = fields.objects('rebaselines').flatMap((curve): PlannedCurve[] => {
    const plannedValues = curve.numbers('plannedValue');
    const fromPeriod = curve.number('fromPeriod');
    if (plannedValues === undefined || fromPeriod === undefined) {
      curve.warn('incomplete-baseline', 'plannedValue');
      return [];
    }
    return [{ fromPeriod, plannedValues, budgetAtCompletion: curve.number('budgetAtCompletion') }];
  });
  const curves = [{ fromPeriod: 1, plannedValues: first, budgetAtCompletion: budget }, ...rebaselines];
  return curves.sort((left, right) => left.fromPeriod - right.fromPeriod);
}

/**
 * Reads an earned value series: cumulative amounts per period as lists (plannedValue, earnedValue, actualCost,
 * estimateToComplete) or as rows of `periods`, optional budgetAtCompletion and rebaselines; PV, EV, AC, BAC and ETC
 * are understood too. The engine judges whether the amounts make sense.
 */
export function readEarnedValueJson(text: string): Reading<EarnedValueSeries> {
  const findings = new FindingList();
  const fields = parseJsonObject(text, format, findings);
  if (fields === undefined) return { findings: findings.list() };
  const rows = fields.objects('periods');
  const bottomUpEstimatesToComplete = numbersOf(fields, 'estimateToComplete', 'ETC');
  const plan = {
    curves: readCurves(fields, rows),
    earnedValues: numbersOf(fields, 'earnedValue', 'EV') ?? columnOf(rows, 'earnedValue', 'EV'),
    actualCosts: numbersOf(fields, 'actualCost', 'AC') ?? columnOf(rows, 'actualCost', 'AC'),
    bottomUpEstimatesToComplete,
  };
  return { plan, findings: findings.list() };
}
