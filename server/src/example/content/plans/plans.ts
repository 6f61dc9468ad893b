import type { RiskTheme } from '../example-project.ts';
import { changePlan, rulesPlan, socialPlan } from './human-plans.ts';
import { buildingPlan, civilPlan, softwarePlan } from './made-plans.ts';
import type { PlanContent } from './plan-content.ts';

/** How projects of each kind are planned. */
export const planOfTheme: Readonly<Record<RiskTheme, PlanContent>> = {
  software: softwarePlan,
  building: buildingPlan,
  civil: civilPlan,
  social: socialPlan,
  rules: rulesPlan,
  change: changePlan,
};

/** What waits for what across projects: the work of the first must be done before the second goes on. */
export const crossings: readonly (readonly [giver: string, receiver: string])[] = [
  ['ARCH', 'ZAAK'],
  ['TOEG', 'PORT'],
  ['ZAAK', 'PORT'],
  ['PORT', 'WEBS'],
  ['ZAAK', 'VTHS'],
  ['BAGW', 'DWHS'],
  ['DWHS', 'DASH'],
  ['BRUG', 'FIET'],
  ['ROUT', 'FIET'],
  ['RION', 'WADI'],
  ['FINS', 'HRSY'],
  ['JEUG', 'WIJK'],
  ['TOEW', 'WIJK'],
  ['TELE', 'BALI'],
];

/** The project that goes on reporting green while its dates have run out long ago. */
export const quietlyLate = 'BALI';
