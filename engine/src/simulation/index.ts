export type { SimulationFinding } from './compile-groups.ts';
export type { CompiledNetwork } from './compiled-network.ts';
export type { Matrix } from './correlation.ts';
export { createUniformSequence } from './counter-random.ts';
export type { Distribution } from './distribution.ts';
export type { SimulationRefusal } from './find-network-refusal.ts';
export type {
  ActivityCost,
  Clock,
  CommonFactor,
  CorrelatedGroup,
  NetworkActivity,
  NetworkRelation,
  Promised,
  RiskEffect,
  RiskEvent,
  SimulationNetwork,
} from './network.ts';
export type { Spread } from './percentiles.ts';
export {
  type NamedPlan,
  networkOfPlans,
  type PlanActivity,
  type PlanLink,
  type PlanNetwork,
  type PlanUncertainty,
  type SpreadFactors,
} from './plan-network.ts';
export { type ShardsResult, shardCount } from './shard-result.ts';
export {
  type PreparedSimulation,
  prepareSimulation,
  shardsOfWorker,
  simulate,
  simulateShards,
} from './simulate.ts';
export {
  type ActivityOutcome,
  type PromiseOutcome,
  type RiskOutcome,
  type SimulationResult,
  type SimulationSettings,
  summariseSimulation,
} from './summarise.ts';
export { linksToldBy, type ToldLinks } from './told-links.ts';
