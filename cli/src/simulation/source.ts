import {
  linksToldBy,
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

/** The network of a source; several plans with the relations that they tell between them. */
export function networkOfSource(source: SimulationSource): SourceNetwork | SimulationRefusal {
  if (source.kind === 'network') return { network: source.network, findings: [], nameOf: new Map() };
  if (source.plans.length === 1) return networkOfPlans(source.plans, source.uncertainty, source.links);
  const told = linksToldBy(source.plans);
  const links = [...told.links, ...(source.links ?? [])];
  const made = networkOfPlans(told.plans, source.uncertainty, links);
  return 'refused' in made ? made : { ...made, findings: [...made.findings, ...told.findings] };
}
