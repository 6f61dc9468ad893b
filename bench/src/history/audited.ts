import { isWrite } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import { registerSubjects } from '../authorisation/register-rows.ts';

/** Change secrets only, which no history holds: the event itself is the trace. */
export const secretsOnly: ReadonlySet<string> = new Set([
  'me.change-password',
  'people.renew-link',
  'accounts.ask-reset',
  'authenticator.begin',
  'authenticator.confirm',
  'authenticator.remove',
  'people.remove-authenticator',
  // Of somebody who has signed in at no provider.
  'people.unlink',
]);
/** Send again what was sent before, or mark what was told: that has a state and no history, so the event is the trace. */
export const deliveriesOnly: ReadonlySet<string> = new Set([
  'webhooks.replay',
  'webhooks.test',
  'notifications.mark',
  'notifications.snooze',
]);
/** Need a provider of single sign-on: their event is looked at where there is one, in the figure oidc-attacks. */
export const byProvider: ReadonlySet<string> = new Set(['sessions.sign-in-by-provider']);
/** Done by nobody who is known: the event says that it was asked. */
export const byNobody: ReadonlySet<string> = new Set(['accounts.ask-reset']);
/** Were done while the house was filled, and cannot be done again. */
export const doneAtSetUp: ReadonlySet<string> = new Set(['setup.complete']);
/** Carry out another operation, which has its own event. */
export const carriesOut: Readonly<Record<string, string>> = {
  'proposals.approve': 'projects.update',
  'workflows.approve': 'projects.update',
};

/** Are sent with a body, and change nothing. */
export const questions: ReadonlySet<string> = new Set(
  allOperations.filter((operation) => !isWrite(operation)).map(({ id }) => id),
);

/** Tables whose every row must be the newest image of its history: sessions apart, which are marked as used. */
export const kept = [
  'organisation',
  'scope',
  'person',
  'role_grant',
  'group_role',
  'person_identity',
  'record',
  'portfolio',
  'programme',
  'project',
  'risk',
  'charter',
  'charter_article',
  'document_template',
  'template_variant',
  'project_brief',
  'brief_part',
  'project_document',
  'document_part',
  'document_version',
  'guideline',
  'guideline_version',
  'guideline_reading',
  'engagement',
  'recommendation',
  'request',
  'desk_service',
  'survey',
  'survey_invitation',
  'pmo_set_up',
  'practice_assessment',
  'sponsor_commitment',
  'pmo_tool',
  'pmo_measure',
  'life_cycle_version',
  'project_life_cycle',
  'handbook_entry',
  'own_term',
  'starter_application',
  'gate_day',
  'upkeep_confirmation',
  'year_entry',
  'gate_review',
  'gate_view',
  'gate_answer',
  'meeting_series',
  'meeting',
  'agenda_item',
  'meeting_paper',
  'meeting_record',
  ...registerSubjects,
  'risk_response',
  'record_link',
  'decision_premise',
  'custom_field',
  'saved_view',
  'record_template',
  'comment',
  'attachment',
  'proposal',
  'workflow',
  'workflow_version',
  'proposal_step',
  'step_voice',
  'step_question',
  'job',
  'notification_choice',
];

/** What a worker keeps of a file that it reads, like the progress of a job, is no change that anybody made. */
export const keptByWorker = ['version', 'state', 'problem'];

/** Tables behind the views of what is not in the trash. */
export const behind: Readonly<Record<string, string>> = { record: 'record_all', scope: 'scope_all' };
