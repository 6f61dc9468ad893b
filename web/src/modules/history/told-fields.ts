type Value = string | number | boolean | null;

/** Fields that repeat the frame of a record, stand in the sentence already, or say nothing to a reader. */
const silentFields: Readonly<Record<string, readonly string[]>> = {
  record: ['scopeId', 'key', 'title', 'deleted'],
  scope: ['kind'],
  role_grant: ['personId'],
  custom_field: ['key'],
  organisation: ['riskMatrix'],
  risk_response: ['riskId'],
  decision_premise: ['decisionId', 'assumptionId'],
  comment: ['authorId', 'isEdited', 'mentions'],
  attachment: ['addedById', 'addedAt', 'mediaType', 'sha256'],
  saved_view: ['ownerId', 'state'],
  record_template: ['ownerId', 'values'],
  proposal: ['operation', 'proposerId', 'decidedById', 'scopeId', 'state', 'isRouted'],
  workflow: ['scopeId'],
  workflow_version: ['workflowId', 'name', 'kinds', 'publishedById', 'publishedOn', 'followsFromId'],
  proposal_step: [
    'proposalId',
    'workflowVersionId',
    'code',
    'rank',
    'openedAt',
    'firstActAt',
    'escalatedAt',
    'closedAt',
  ],
  step_voice: ['stepId', 'way', 'at'],
  step_question: ['stepId', 'askedById', 'askedAt', 'answeredAt'],
  activity: ['planId', 'uid'],
  relation: ['planId', 'successorUid', 'predecessorPlanId', 'predecessorUid', 'lagKind'],
  plan_resource: ['planId', 'uid', 'personId'],
  assignment: ['planId', 'uid', 'activityUid', 'resourceUid'],
  baseline: ['planId', 'number', 'setAt', 'setById', 'finishMinute'],
  calendar: ['projectId', 'uid'],
  pmo_office: ['title'],
  charter_article: ['charterId', 'number', 'title'],
  practice_assessment: ['answers'],
  pmo_set_up: ['advice', 'confirmed'],
  office_member: ['officeId'],
  control_override: ['officeId', 'control', 'setById'],
  waiver: ['control', 'askedById', 'askedAt', 'decidedById', 'decidedAt'],
  engagement: ['personId', 'givenById'],
  recommendation: ['draftId', 'guidelineId'],
  mandate: ['personId', 'givenById', 'underId'],
  brief_approval: ['projectId', 'recordedById'],
  life_cycle_version: ['publishedById', 'publishedOn'],
  project_life_cycle: ['projectId'],
  handbook_entry: ['place', 'origin'],
  own_term: ['code', 'origin'],
  desk_service: ['scopeId'],
  survey: ['scopeId', 'seriesId', 'askedById', 'opensOn'],
  survey_invitation: ['surveyId', 'personId', 'hasAnswered'],
  request: ['serviceId'],
  upkeep_confirmation: ['recordId', 'confirmedById'],
  gate_day: ['projectId', 'setById'],
  year_feed: ['personId', 'createdAt'],
  starter_application: ['edition', 'appliedById', 'appliedOn'],
  gate_review: [
    'projectId',
    'number',
    'askedById',
    'askedOn',
    'decisionId',
    'decidedById',
    'decidedOn',
    'evidence',
  ],
  gate_view: ['reviewId', 'givenOn'],
  gate_answer: ['reviewId', 'answeredById', 'answeredOn'],
  guideline_version: ['guidelineId', 'title', 'text', 'norm', 'normEdition', 'publishedById', 'publishedOn'],
  document_template: ['publishedById', 'publishedOn', 'followsFromId'],
  template_variant: ['scopeId', 'changes', 'publishedById', 'publishedOn', 'followsFromId'],
  project_brief: ['projectId', 'basis'],
  brief_part: ['projectId', 'code', 'writtenById', 'writtenOn'],
  project_document: ['projectId', 'kind', 'basis', 'number'],
  document_part: ['projectId', 'kind', 'code', 'writtenById', 'writtenOn'],
  document_version: ['projectId', 'kind', 'parts', 'basis', 'publishedById', 'publishedOn'],
  guideline_reading: ['guidelineId', 'personId', 'readOn'],
  meeting_series: ['title', 'scopeId'],
  meeting: ['seriesId'],
  agenda_item: ['meetingId', 'scopeId', 'position', 'originKind', 'originId', 'previousId', 'title'],
  meeting_paper: ['itemId', 'name', 'mediaType', 'sha256', 'addedById', 'addedOn'],
  meeting_record: ['itemId', 'recordId'],
};

/** Of a new row in a plan most fields stand as they always begin; these tell it apart. */
const firstFields: Readonly<Record<string, readonly string[]>> = {
  activity: ['durationMinutes', 'percentComplete', 'constraintType', 'constraintMinute', 'deadline'],
  relation: ['type', 'lag'],
  plan_resource: ['kind'],
  assignment: ['units', 'workMinutes'],
  baseline: [],
  plan: ['startMinute', 'finishMinute', 'calendarId'],
};
/** What a new row has from the start, so that it says nothing of this one. */
const usualAtFirst: ReadonlySet<string> = new Set(['language', 'theme', 'isActive', 'isRetired', 'archived']);
const usualValues: Readonly<Record<string, Value>> = {
  percentComplete: 0,
  constraintType: 'asSoonAsPossible',
  lag: 0,
  workMinutes: 0,
  articles: '[]',
};

export function isSilent(table: string, field: string): boolean {
  return silentFields[table]?.includes(field) === true;
}

/** Whether a field of something new is worth a line. */
export function isToldAtFirst(table: string, field: string, value: Value): boolean {
  if (value === null || value === usualValues[field]) return false;
  return firstFields[table]?.includes(field) ?? !usualAtFirst.has(field);
}
