import { earnedShare, type MeasurementMethod, type Progress } from './measurement.ts';

/** A piece of work with a budget, at one status date. */
export interface WorkPackage {
  readonly id: string;
  readonly budget: number;
  /** Planned value at the status date. */
  readonly plannedValue: number;
  readonly actualCost: number;
  readonly method: MeasurementMethod;
  readonly progress: Progress;
}

/** Cumulative amounts of one kind of work. */
export interface EarnedAmounts {
  readonly budgetAtCompletion: number;
  readonly plannedValue: number;
  readonly earnedValue: number;
  readonly actualCost: number;
}

/** The value earned by each package and the totals, support (level of effort) apart. */
export interface MeasuredWork {
  readonly earnedValueById: ReadonlyMap<string, number>;
  readonly total: EarnedAmounts;
  /** Without level of effort, which has no schedule variance and so hides that of the rest. */
  readonly discrete: EarnedAmounts;
  readonly levelOfEffort: EarnedAmounts;
  /** Apportioned packages whose reference is missing or leads round in a circle: they earn nothing. */
  readonly unresolvedIds: readonly string[];
}

const isOfEffort = (item: WorkPackage): boolean => item.method.kind === 'level-of-effort';

/** The package whose own progress decides, at the end of a chain of apportionments; undefined if there is none. */
function findReference(item: WorkPackage, byId: ReadonlyMap<string, WorkPackage>): WorkPackage | undefined {
  const seen = new Set<string>();
  let current: WorkPackage | undefined = item;
  while (current?.method.kind === 'apportioned') {
    if (seen.has(current.id)) return undefined;
    seen.add(current.id);
    current = byId.get(current.method.toId);
  }
  return current;
}

function totalOf(items: readonly WorkPackage[], earned: ReadonlyMap<string, number>): EarnedAmounts {
  const total = { budgetAtCompletion: 0, plannedValue: 0, earnedValue: 0, actualCost: 0 };
  for (const item of items) {
    total.budgetAtCompletion += item.budget;
    total.plannedValue += item.plannedValue;
    total.earnedValue += earned.get(item.id) ?? 0;
    total.actualCost += item.actualCost;
  }
  return total;
}

/** Measures every package by its own method and adds them up; amounts in one unit of money. */
export function measureWork(items: readonly WorkPackage[]): MeasuredWork {
  const byId = new Map(items.map((item) => [item.id, item]));
  const earnedValueById = new Map<string, number>();
  const unresolvedIds: string[] = [];
  const plannedShare = (item: WorkPackage): number => (item.budget > 0 ? item.plannedValue / item.budget : 0);
  for (const item of items) {
    const reference = findReference(item, byId);
    if (reference === undefined) unresolvedIds.push(item.id);
    const apportionedShare =
      reference === undefined
        ? undefined
        : earnedShare(reference.method, reference.progress, { plannedShare: plannedShare(reference) });
    const share = earnedShare(item.method, item.progress, {
      plannedShare: plannedShare(item),
      apportionedShare,
    });
    earnedValueById.set(item.id, share * item.budget);
  }
  return {
    earnedValueById,
    total: totalOf(items, earnedValueById),
    discrete: totalOf(
      items.filter((item) => !isOfEffort(item)),
      earnedValueById,
    ),
    levelOfEffort: totalOf(items.filter(isOfEffort), earnedValueById),
    unresolvedIds,
  };
}
