import { accountProviderOperations } from './account-provider.ts';
import { accountRoleOperations } from './account-roles.ts';
import { accountOperations, accountSecurityOperations, organisationOperations } from './accounts.ts';
import { engagementOperations, recommendationOperations } from './advice.ts';
import { deskOperations, requestOperations } from './desk.ts';
import {
  briefOperations,
  charterOperations,
  controlOperations,
  governanceOperations,
  mandateOperations,
  officeOperations,
  setUpOperations as pmoOperations,
  waiverOperations,
} from './governance.ts';
import { importOperations } from './imports.ts';
import { agendaOperations, minutesOperations, seriesOperations } from './meetings.ts';
import { acrossProjectsOperations, calendarOperations, planningOperations } from './planning.ts';
import { portfolioOperations, programmeOperations, treeOperations } from './portfolios.ts';
import { projectOperations } from './projects.ts';
import {
  customFieldOperations,
  eventOperations,
  jobOperations,
  linkOperations,
  liveOperations,
  notificationOperations,
  proposalOperations,
  readerOperations,
  recordOperations,
  searchOperations,
  tagOperations,
  trashOperations,
  viewOperations,
  watchOperations,
  workOperations,
} from './records.ts';
import {
  actionOperations,
  assumptionOperations,
  blockerOperations,
  decisionOperations,
  goalOperations,
  issueOperations,
  lessonOperations,
} from './registers.ts';
import { riskOperations } from './risks.ts';
import { shareOperations } from './shared/shares.ts';
import { templateOperations } from './shared/templates.ts';
import { webhookOperations } from './shared/webhooks.ts';
import type { AnyOperation } from './spine/operation.ts';
import { trust } from './spine/trust.ts';
import {
  briefWritingOperations,
  complianceOperations,
  documentOperations,
  documentTemplateOperations,
  gateDayOperations,
  gateOperations,
  guidelineOperations,
  handbookOperations,
  lifeCycleOperations,
  starterSetOperations,
  termOperations,
  termPackOperations,
} from './standards.ts';
import { surveyOperations } from './surveys.ts';
import { upkeepOperations } from './upkeep.ts';
import { stepOperations, stepTimeOperations, workflowOperations } from './workflows.ts';
import { yearFeedOperations, yearOperations } from './year.ts';

const tables: readonly Readonly<Record<string, unknown>>[] = [
  organisationOperations,
  accountOperations,
  accountSecurityOperations,
  accountProviderOperations,
  accountRoleOperations,
  treeOperations,
  portfolioOperations,
  programmeOperations,
  projectOperations,
  riskOperations,
  issueOperations,
  actionOperations,
  decisionOperations,
  goalOperations,
  assumptionOperations,
  lessonOperations,
  blockerOperations,
  planningOperations,
  acrossProjectsOperations,
  calendarOperations,
  importOperations,
  officeOperations,
  controlOperations,
  charterOperations,
  pmoOperations,
  waiverOperations,
  mandateOperations,
  briefOperations,
  governanceOperations,
  lifeCycleOperations,
  handbookOperations,
  starterSetOperations,
  termOperations,
  termPackOperations,
  gateOperations,
  gateDayOperations,
  upkeepOperations,
  surveyOperations,
  yearOperations,
  yearFeedOperations,
  guidelineOperations,
  documentTemplateOperations,
  briefWritingOperations,
  documentOperations,
  complianceOperations,
  seriesOperations,
  agendaOperations,
  minutesOperations,
  engagementOperations,
  recommendationOperations,
  deskOperations,
  requestOperations,
  recordOperations,
  linkOperations,
  workOperations,
  searchOperations,
  readerOperations,
  shareOperations,
  tagOperations,
  templateOperations,
  trashOperations,
  eventOperations,
  customFieldOperations,
  viewOperations,
  webhookOperations,
  proposalOperations,
  workflowOperations,
  stepTimeOperations,
  stepOperations,
  jobOperations,
  notificationOperations,
  watchOperations,
  liveOperations,
];

/** Every operation of Regie. What is not here does not exist. */
export const allOperations: readonly AnyOperation[] = tables.flatMap((table) =>
  // Each table holds operations only; their schemas differ in type, which no caller of the whole list needs.
  trust<AnyOperation[]>(Object.values(table)),
);
