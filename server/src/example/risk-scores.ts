import type { PatchOf } from '@regie/contracts';
import type { riskFields } from '@regie/contracts/risks';
import type { ExampleProject } from './content/example-project.ts';
import type { RiskPlan } from './risk-plan.ts';

/** What an impact of 1 to 5 means: days of delay, and thousandths of the budget. */
const daysOfImpact = [0, 5, 15, 30, 60, 120] as const;
const promilleOfImpact = [0, 5, 15, 35, 70, 140] as const;

type Patch = PatchOf<typeof riskFields>;

export function scoresOf({ probability, impact }: RiskPlan): Patch {
  const [time, cost, quality, safety, reputation] = impact.map((value) => (value === 0 ? null : value));
  return {
    probability,
    impactTime: time ?? null,
    impactCost: cost ?? null,
    impactQuality: quality ?? null,
    impactSafety: safety ?? null,
    impactReputation: reputation ?? null,
  };
}

/** Delay and money that go with the impacts, rounded as people would; an opportunity saves them. */
export function costsOf({ impact, content }: RiskPlan, { thousandEuros }: ExampleProject): Patch {
  const sign = content.isOpportunity === true ? -1 : 1;
  const days = daysOfImpact[impact[0]] ?? 0;
  const euros = Math.round((thousandEuros * (promilleOfImpact[impact[1]] ?? 0)) / 500) * 500;
  return {
    delayDays: days === 0 ? null : sign * days,
    costEffectCents: euros === 0 ? null : sign * euros * 100,
  };
}
