import {
  computeEarnedValue,
  computeEarnedValueRows,
  earnedSchedulePeriods,
} from '@regie/engine/earned-value';

/** Figures by the abbreviations of the corpus; null where there is none. */
type Given = Readonly<Record<string, number | null>>;

/** A case with a planned curve and the figures that follow for each period. */
export interface DerivedCase {
  readonly name: string;
  readonly BAC: number;
  readonly PV: readonly number[];
  readonly expected: readonly Given[];
}

/** A case as published elsewhere, in one of two shapes. */
export interface PublishedCase {
  readonly source: string;
  readonly inputs: {
    readonly BAC?: number;
    readonly plannedPct?: readonly number[];
    readonly actualPct?: number;
    readonly cumulativeActualCost?: readonly number[];
    readonly period?: number;
    readonly PV?: readonly number[];
    readonly EV?: number;
    readonly AT?: number;
  };
  readonly expected: Given;
}

/** How many figures of a case were compared, and those that differ. */
export interface CaseCheck {
  readonly name: string;
  readonly compared: number;
  readonly wrong: readonly string[];
}

const nameOf: Readonly<Record<string, string>> = {
  period: 'period',
  PV: 'plannedValue',
  EV: 'earnedValue',
  AC: 'actualCost',
  SV: 'scheduleVariance',
  CV: 'costVariance',
  SPI: 'schedulePerformanceIndex',
  CPI: 'costPerformanceIndex',
  ES: 'earnedSchedulePeriods',
  SVt: 'scheduleVariancePeriods',
  SPIt: 'schedulePerformanceIndexTime',
  EAC_BAC_over_CPI: 'estimateAtCompletionTypical',
  EAC_atypical: 'estimateAtCompletionAtypical',
  EAC_CPI_SPI: 'estimateAtCompletionCombined',
  EAC_CPI_SPIt: 'estimateAtCompletionCombinedTime',
  ETC: 'estimateToComplete',
  VAC: 'varianceAtCompletion',
  TCPI_BAC: 'toCompletePerformanceIndexBudget',
  IEACt_PD_over_SPIt: 'estimatedDurationPeriods',
  pctComplete: 'shareComplete',
};

/** The derived cases are rounded to six decimals; a figure printed with more is held to all of them. */
const fewestDecimals = 6;

function agrees(computed: unknown, given: number | null | undefined): boolean {
  if (given === null || given === undefined) return computed === null;
  if (typeof computed !== 'number') return false;
  const decimals = Math.max(fewestDecimals, String(given).split('.')[1]?.length ?? 0);
  const floor = Math.abs(given) * Number.EPSILON * 4;
  return Math.abs(computed - given) <= 0.5 * 10 ** -decimals * 1.000001 + floor;
}

function compare(name: string, computed: Readonly<Record<string, unknown>>, given: Given): CaseCheck {
  const wrong: string[] = [];
  for (const [abbreviation, value] of Object.entries(given)) {
    const figure = computed[nameOf[abbreviation] ?? abbreviation];
    if (!agrees(figure, value)) wrong.push(`${name} ${abbreviation}: ${figure}, given ${value}`);
  }
  return { name, compared: Object.keys(given).length, wrong };
}

/** Compares every period of a derived case. */
export function checkDerivedCase({ name, BAC, PV, expected }: DerivedCase): CaseCheck {
  const amounts = (key: string): number[] => expected.map((given) => given[key] ?? 0);
  const rows = computeEarnedValueRows({
    curves: [{ fromPeriod: 1, plannedValues: PV, budgetAtCompletion: BAC }],
    earnedValues: amounts('EV'),
    actualCosts: amounts('AC'),
  });
  if ('refused' in rows) return { name, compared: 0, wrong: [`${name}: ${JSON.stringify(rows)}`] };
  const checks = rows.map((row, index) => compare(name, { ...row }, expected[index] ?? {}));
  return {
    name,
    compared: checks.reduce((total, check) => total + check.compared, 0),
    wrong: checks.flatMap((check) => check.wrong),
  };
}

function computePublished({ inputs }: PublishedCase): Readonly<Record<string, unknown>> {
  const { BAC, plannedPct, actualPct = 0, cumulativeActualCost, period = 1, PV = [], EV = 0, AT } = inputs;
  if (BAC === undefined) {
    const earned = earnedSchedulePeriods(PV, EV);
    const report = computeEarnedValue(
      { budgetAtCompletion: PV.at(-1) ?? 0, plannedValue: EV, earnedValue: EV, actualCost: EV },
      { actualTimePeriods: AT ?? 1, earnedSchedulePeriods: earned, plannedDurationPeriods: PV.length },
    );
    return 'refused' in report ? {} : { ...report.indicators };
  }
  const status = {
    budgetAtCompletion: BAC,
    plannedValue: BAC * (plannedPct?.[period - 1] ?? 0),
    earnedValue: BAC * actualPct,
    actualCost: cumulativeActualCost?.[period - 1] ?? 0,
  };
  const report = computeEarnedValue(status);
  return 'refused' in report ? {} : { ...status, ...report.indicators };
}

/** Compares the figures of a published case. */
export function checkPublishedCase(published: PublishedCase): CaseCheck {
  return compare(published.source, computePublished(published), published.expected);
}
