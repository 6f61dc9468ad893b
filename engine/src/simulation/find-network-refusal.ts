import { isValidDistribution } from './distribution.ts';
import type { SimulationNetwork } from './network.ts';

/** Why a network cannot be simulated, with those concerned. */
export interface SimulationRefusal {
  readonly refused:
    | 'simulation/activity-twice'
    | 'simulation/activity-unknown'
    | 'simulation/distribution-not-valid'
    | 'simulation/number-not-valid'
    | 'simulation/clock-unknown'
    | 'simulation/matrix-not-valid'
    | 'simulation/correlated-twice'
    | 'simulation/loadings-above-one'
    | 'simulation/circle'
    | 'simulation/nothing-to-simulate';
  readonly culprits: readonly string[];
}

type Rule = (network: SimulationNetwork) => readonly string[];

/** Those that stand more than once. */
function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

const unknownActivities: Rule = ({
  activities,
  relations,
  risks = [],
  groups = [],
  factors = [],
  promises = [],
}) => {
  const known = new Set(activities.map(({ id }) => id));
  const named = [
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...risks.flatMap(({ effects }) => effects.map(({ activity }) => activity)),
    ...groups.flatMap((group) => group.activities),
    ...factors.flatMap(({ loadings }) => Object.keys(loadings)),
    ...promises.map(({ activity }) => activity),
  ];
  return named.filter((id) => !known.has(id));
};

const invalidDistributions: Rule = ({ activities, risks = [] }) => [
  ...activities.filter(({ duration }) => !isValidDistribution(duration)).map(({ id }) => id),
  ...risks
    .filter(({ effects, cost }) => {
      const all = [...effects.flatMap(({ delayMinutes, factor }) => [delayMinutes, factor]), cost];
      return all.some((distribution) => distribution !== undefined && !isValidDistribution(distribution));
    })
    .map(({ id }) => id),
];

const invalidNumbers: Rule = ({ activities, relations, risks = [], promises = [] }) => [
  ...activities
    .filter(
      ({ earliestStart = 0, cost }) =>
        ![earliestStart, cost?.fixed ?? 0, cost?.perMinute ?? 0].every(Number.isFinite),
    )
    .map(({ id }) => id),
  ...relations.filter(({ lagMinutes = 0 }) => !Number.isFinite(lagMinutes)).map(({ from }) => from),
  ...risks.filter(({ probability }) => !(probability >= 0 && probability <= 1)).map(({ id }) => id),
  ...promises.filter(({ by }) => !Number.isFinite(by)).map(({ activity }) => activity),
];

const unknownClocks: Rule = ({ activities, relations, clocks = [] }) => {
  const isUnknown = (clock: number | undefined): boolean =>
    clock !== undefined && clocks[clock] === undefined;
  return [
    ...activities.filter(({ clock }) => isUnknown(clock)).map(({ id }) => id),
    ...relations.filter(({ lagClock }) => isUnknown(lagClock)).map(({ from }) => from),
  ];
};

const invalidMatrices: Rule = ({ groups = [] }) =>
  groups
    .filter(({ activities, matrix }) => {
      const isSquare =
        matrix.length === activities.length && matrix.every((row) => row.length === matrix.length);
      const isCorrelation = matrix.every((row, i) =>
        row.every((entry, j) => Math.abs(entry) <= 1 && entry === matrix[j]?.[i] && (i !== j || entry === 1)),
      );
      return !(isSquare && isCorrelation);
    })
    .flatMap(({ activities }) => activities);

/** An activity takes its correlation from one matrix or from factors, not from both. */
const correlatedTwice: Rule = ({ groups = [], factors = [] }) => {
  const loaded = [...new Set(factors.flatMap(({ loadings }) => Object.keys(loadings)))];
  return repeated([...groups.flatMap(({ activities }) => activities), ...loaded]);
};

const excessiveLoadings: Rule = ({ factors = [] }) => {
  const explained = new Map<string, number>();
  for (const { loadings } of factors) {
    for (const [id, loading] of Object.entries(loadings)) {
      explained.set(id, (explained.get(id) ?? 0) + loading * loading);
    }
  }
  return [...explained].filter(([, share]) => !(share <= 1 + 1e-12)).map(([id]) => id);
};

const rules: readonly (readonly [SimulationRefusal['refused'], Rule])[] = [
  ['simulation/nothing-to-simulate', ({ activities }) => (activities.length === 0 ? ['network'] : [])],
  ['simulation/activity-twice', ({ activities }) => repeated(activities.map(({ id }) => id))],
  ['simulation/activity-unknown', unknownActivities],
  ['simulation/distribution-not-valid', invalidDistributions],
  ['simulation/number-not-valid', invalidNumbers],
  ['simulation/clock-unknown', unknownClocks],
  ['simulation/matrix-not-valid', invalidMatrices],
  ['simulation/correlated-twice', correlatedTwice],
  ['simulation/loadings-above-one', excessiveLoadings],
];

/** The first rule that a network breaks; circles are found when it is put in order. */
export function findNetworkRefusal(network: SimulationNetwork): SimulationRefusal | undefined {
  for (const [refused, rule] of rules) {
    const culprits = rule(network);
    if (culprits.length > 0) return { refused, culprits };
  }
  return undefined;
}
