import type { responseTypes, riskCategories } from '@regie/contracts/risks';

/** A risk of a kind of project; {leverancier}, {product}, {plek}, {doelgroep} and {partner} are filled per project. */
export interface ExampleRisk {
  readonly title: string;
  readonly isOpportunity?: true;
  readonly category: (typeof riskCategories)[number];
  readonly cause: string;
  readonly event: string;
  readonly effect: string;
  readonly probability: number;
  /** Time, cost, quality, safety, reputation; 0 where it does not bear on it. */
  readonly impact: readonly [number, number, number, number, number];
  readonly response: (typeof responseTypes)[number];
  /** Probability and impact after the response; neither above what it was. */
  readonly residual: readonly [number, number];
  readonly actions: readonly string[];
}
