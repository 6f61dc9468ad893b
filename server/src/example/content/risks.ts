import { buildingRisks } from './building-risks.ts';
import { changeRisks } from './change-risks.ts';
import { civilRisks } from './civil-risks.ts';
import type { RiskTheme } from './example-project.ts';
import type { ExampleRisk } from './example-risk.ts';
import { rulesRisks } from './rules-risks.ts';
import { commonRisks } from './shared-risks.ts';
import { socialRisks } from './social-risks.ts';
import { softwareRisks } from './software-risks.ts';

/** Risks by the kind of project. */
export const risksOfTheme: Readonly<Record<RiskTheme, readonly ExampleRisk[]>> = {
  software: softwareRisks,
  building: buildingRisks,
  civil: civilRisks,
  social: socialRisks,
  rules: rulesRisks,
  change: changeRisks,
};
export { commonRisks };
