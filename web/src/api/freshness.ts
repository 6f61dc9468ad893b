import { trust } from '@regie/contracts';
import type { QueryClient } from '@tanstack/react-query';

/**
 * Which reads show something of a record of this type: all of a module, or one operation. A type that is not here touches
 * every read.
 */
const readsShowing: Readonly<Record<string, readonly string[]>> = {
  risk: ['upkeep', 'compliance', 'risks', 'projects', 'scopes', 'records', 'work'],
  issue: ['upkeep', 'issues', 'records', 'work'],
  action: ['upkeep', 'actions', 'pmo', 'records', 'work', 'meetings'],
  decision: ['upkeep', 'decisions', 'records', 'work', 'meetings'],
  assumption: ['upkeep', 'assumptions', 'decisions', 'records', 'work'],
  lesson: ['lessons', 'records', 'work'],
  goal: ['upkeep', 'goals', 'records', 'work'],
  blocker: ['upkeep', 'blockers', 'records', 'work', 'meetings'],
  charter: ['charters', 'offices', 'controls', 'governance', 'pmo', 'records', 'work'],
  document_template: ['document-templates', 'briefs', 'documents'],
  template_variant: ['document-templates', 'briefs', 'documents'],
  project_brief: ['compliance', 'briefs', 'documents'],
  project_document: ['compliance', 'documents'],
  document_part: ['compliance', 'documents'],
  document_version: ['documents'],
  brief_part: ['compliance', 'briefs'],
  guideline: ['guidelines', 'records', 'work'],
  guideline_version: ['guidelines', 'work'],
  guideline_reading: ['guidelines'],
  recommendation: ['recommendations', 'records', 'document-templates', 'workflows'],
  request: ['requests', 'desk', 'records', 'work'],
  desk_service: ['desk', 'requests'],
  engagement: ['engagements'],
  project: [
    'upkeep',
    'compliance',
    'projects',
    'programmes',
    'portfolios',
    'scopes',
    'risks',
    'records',
    'life-cycle',
    'gates',
  ],
  programme: ['projects', 'programmes', 'portfolios', 'scopes', 'risks', 'records'],
  portfolio: ['projects', 'programmes', 'portfolios', 'scopes', 'risks', 'records'],
  gate_review: ['compliance', 'gates', 'work', 'meetings', 'year'],
  gate_view: ['gates', 'work'],
  gate_answer: ['gates'],
  life_cycle_version: ['life-cycle', 'gates', 'starter-sets', 'year'],
  project_life_cycle: ['life-cycle', 'gates'],
  handbook_entry: ['handbook', 'starter-sets'],
  own_term: ['terms', 'term-packs', 'me'],
  gate_day: ['gates', 'year'],
  year_entry: ['year'],
  upkeep_confirmation: ['upkeep'],
  survey: ['surveys'],
  survey_invitation: ['surveys'],
  year_feed: ['year-feed'],
  starter_application: ['starter-sets'],
  meeting_series: ['meetings', 'year'],
  meeting: ['meetings', 'year'],
  agenda_item: ['meetings'],
  meeting_paper: ['meetings'],
  meeting_record: ['meetings'],
  pmo_set_up: ['pmo'],
  practice_assessment: ['pmo'],
  sponsor_commitment: ['pmo'],
  pmo_tool: ['pmo'],
  pmo_measure: ['pmo'],
  // The frame of a record: its place, and whether it is archived or in the trash.
  record: [
    'upkeep',
    'charters',
    'guidelines',
    'recommendations',
    'requests',
    'desk',
    'pmo',
    'projects',
    'programmes',
    'portfolios',
    'scopes',
    'risks',
    'records',
    'links',
    'work',
    'trash',
  ],
  scope: ['projects', 'programmes', 'portfolios', 'scopes', 'risks', 'records'],
  comment: ['comments'],
  attachment: ['compliance', 'attachments'],
  record_link: ['links', 'upkeep'],
  decision_premise: ['decisions', 'gates'],
  view: ['views'],
  saved_view: ['views'],
  record_template: ['templates', 'starter-sets'],
  record_share: ['shares'],
  custom_field: ['fields'],
  risk_response: ['risks', 'work', 'meetings'],
  job: ['jobs', 'imports'],
  plan_import: ['imports'],
  // Of a plan the page asks what differs, and why it ends when it does once that is here.
  plan: [
    'planning.read-changes',
    'planning.read-activity',
    'planning.compare',
    'planning.show-timeline',
    'planning.list-relations',
    'planning.show-delay',
    'planning.list-my-activities',
    'projects',
  ],
  baseline: ['compliance', 'planning'],
  calendar: ['calendars', 'planning'],
  // Told by the plan that they are part of.
  activity: [],
  relation: [],
  assignment: [],
  plan_resource: [],
  proposal: ['proposals', 'notifications', 'meetings', 'workflows'],
  proposal_step: ['proposals', 'workflows'],
  step_voice: ['proposals'],
  step_question: ['proposals'],
  workflow: ['workflows'],
  workflow_version: ['workflows'],
  notification: ['notifications'],
  watcher: ['watching'],
};

/** The plural in operation ids of a type that has pages of its own. */
const pluralOf: Readonly<Record<string, string>> = {
  risk: 'risks',
  issue: 'issues',
  action: 'actions',
  decision: 'decisions',
  assumption: 'assumptions',
  lesson: 'lessons',
  goal: 'goals',
  blocker: 'blockers',
  charter: 'charters',
  guideline: 'guidelines',
  recommendation: 'recommendations',
  request: 'requests',
  project: 'projects',
  programme: 'programmes',
  portfolio: 'portfolios',
};

interface Hint {
  readonly type: string;
  readonly id?: string;
}

/** Whether a read must be done again after a hint. Reads of one other record of the same type need not. */
export function isTouched(key: readonly unknown[], hint: Hint): boolean {
  const [operation, parameters] = key;
  if (typeof operation !== 'string') return true;
  const [prefix, verb] = operation.split('.');
  if (prefix === 'events') return true;
  const shown = readsShowing[hint.type];
  if (shown === undefined) return true;
  if (prefix === undefined) return false;
  if (!shown.includes(prefix) && !shown.includes(operation)) return false;
  if (hint.id === undefined || verb !== 'get' || prefix !== pluralOf[hint.type]) return true;
  const id = trust<{ id?: unknown } | null>(parameters)?.id;
  // A record may be addressed by key, which a hint does not hold.
  return typeof id !== 'string' || id.length !== hint.id.length || id === hint.id;
}

/** Reads again what the hints touch; what is not on screen is read when it is shown. */
export function refreshFor(queries: QueryClient, hints: readonly Hint[]): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => hints.some((hint) => isTouched(queryKey, hint)),
  });
}

/** After an own write, and after a gap in the hints: everything on screen is read again. */
export function refreshAfter(queries: QueryClient): void {
  void queries.invalidateQueries();
}
