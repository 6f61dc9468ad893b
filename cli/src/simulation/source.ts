import {
  type NamedPlan,
  networkOfPlans,
  type PlanLink,
  type PlanUncertainty,
  type SimulationFinding,
  type SimulationNetwork,
  type SimulationRefusal,
} from '@regie/engine/simulation';

/** What is simulated, as plain data that can be sent to a thread: clocks are made there. */
export type SimulationSource =
  | { readonly kind: 'network'; readonly network: SimulationNetwork }
  | {
      readonly kind: 'plans';
      readonly plans: readonly NamedPlan[];
      readonly uncertainty: PlanUncertainty;
      readonly links?: readonly PlanLink[];
    };

/** A network to simulate with what was noticed and, for plans, the names of its activities. */
export interface SourceNetwork {
  readonly network: SimulationNetwork;
  readonly findings: readonly SimulationFinding[];
  readonly nameOf: ReadonlyMap<string, string>;
}

/** The network of a source. */
export function networkOfSource(source: SimulationSource): SourceNetwork | SimulationRefusal {
  if (source.kind === 'network') return { network: source.network, findings: [], nameOf: new Map() };
  return networkOfPlans(source.plans, source.uncertainty, source.links);
}
