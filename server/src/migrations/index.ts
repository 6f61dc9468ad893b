import { spine } from './0001-spine.ts';
import { projectsAndRisks } from './0002-projects-and-risks.ts';
import { planning } from './0003-planning.ts';
import { imports } from './0008-imports.ts';
import { jobs } from './0010-jobs.ts';
import { trash } from './0011-trash.ts';
import { accountsByMail } from './0012-accounts.ts';
import { governance } from './0020-governance.ts';
import { planResults } from './0021-plan-results.ts';
import { search } from './0021-search.ts';
import { issues } from './0030-issues.ts';
import { webhooks } from './0041-webhooks.ts';
import { notifications } from './0042-notifications.ts';
import { registers } from './0042-registers.ts';
import { linksAndPremises } from './0043-links-and-premises.ts';
import { choiceHistory } from './0044-choice-history.ts';
import { searchTails } from './0045-search-tails.ts';
import { signInProvider } from './0050-sign-in-provider.ts';
import { tags } from './0052-tags.ts';
import { shares } from './0053-shares.ts';
import { charters } from './0054-charters.ts';
import { pmoSetUp } from './0055-pmo-set-up.ts';
import { subMandates } from './0056-sub-mandates.ts';
import { gateReviews } from './0058-gate-reviews.ts';
import { lifeCycle } from './0058-life-cycle.ts';
import { templates } from './0059-templates.ts';
import { blockedActivity } from './0060-blocked-activity.ts';
import { meetings } from './0061-meetings.ts';
import { guidelines } from './0062-guidelines.ts';
import { handbook } from './0063-handbook.ts';
import { advice } from './0064-advice.ts';
import { compliance } from './0065-compliance.ts';
import { documentTemplates } from './0065-document-templates.ts';
import { projectBriefs } from './0065-project-briefs.ts';
import { year } from './0066-year.ts';
import { goals } from './0068-goals.ts';
import { upkeep } from './0069-upkeep.ts';
import { desk } from './0070-desk.ts';
import { surveys } from './0071-surveys.ts';
import { workflows } from './0072-workflows.ts';
import { ownTerms } from './0074-own-terms.ts';
import { draftsInAdvice } from './0075-drafts-in-advice.ts';
import { projectDocuments } from './0076-project-documents.ts';
import { formerWebhookSecret } from './0078-former-webhook-secret.ts';
import { draftsWorkedOut } from './0079-drafts-worked-out.ts';

/** Forward only, in order; a released one is never changed. */
export const migrations: Readonly<Record<string, string>> = {
  '0001-spine': spine,
  '0002-projects-and-risks': projectsAndRisks,
  '0003-planning': planning,
  '0008-imports': imports,
  '0010-jobs': jobs,
  '0011-trash': trash,
  '0012-accounts': accountsByMail,
  '0020-governance': governance,
  '0021-plan-results': planResults,
  '0021-search': search,
  '0030-issues': issues,
  '0041-webhooks': webhooks,
  '0042-notifications': notifications,
  '0042-registers': registers,
  '0043-links-and-premises': linksAndPremises,
  '0044-choice-history': choiceHistory,
  '0045-search-tails': searchTails,
  '0050-sign-in-provider': signInProvider,
  '0052-tags': tags,
  '0053-shares': shares,
  '0054-charters': charters,
  '0055-pmo-set-up': pmoSetUp,
  '0056-sub-mandates': subMandates,
  '0058-gate-reviews': gateReviews,
  '0058-life-cycle': lifeCycle,
  '0059-templates': templates,
  '0060-blocked-activity': blockedActivity,
  '0061-meetings': meetings,
  '0062-guidelines': guidelines,
  '0063-handbook': handbook,
  '0064-advice': advice,
  '0065-compliance': compliance,
  '0065-document-templates': documentTemplates,
  '0065-project-briefs': projectBriefs,
  '0066-year': year,
  '0068-goals': goals,
  '0069-upkeep': upkeep,
  '0070-desk': desk,
  '0071-surveys': surveys,
  '0072-workflows': workflows,
  '0074-own-terms': ownTerms,
  '0075-drafts-in-advice': draftsInAdvice,
  '0076-project-documents': projectDocuments,
  '0078-former-webhook-secret': formerWebhookSecret,
  '0079-drafts-worked-out': draftsWorkedOut,
};
