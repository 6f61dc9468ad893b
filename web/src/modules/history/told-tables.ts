import type { Field, FieldTable } from '@regie/contracts';
import { recommendationFields } from '@regie/contracts/advice';
import { requestFields } from '@regie/contracts/desk';
import { charterFields } from '@regie/contracts/governance';
import { portfolioFields, programmeFields } from '@regie/contracts/portfolios';
import { projectFields } from '@regie/contracts/projects';
import { registers } from '@regie/contracts/registers';
import { riskFields } from '@regie/contracts/risks';
import { guidelineFields } from '@regie/contracts/standards';

/** Values that no field of a record has: those of plans, calendars and offices. */
type ToldKind =
  | Field['kind']
  /** Minutes of working time, told in hours. */
  | 'work-minutes'
  /** A day and time on the clock of a plan. */
  | 'plan-minute'
  /** A part of 1, told as a percentage. */
  | 'share'
  | 'week'
  | 'exceptions'
  | 'count-of-list'
  /** That it changed is told, not into what: the place of a row among others. */
  | 'moved';

/** What a value is, where no field table says it; labels are in field-name-texts. */
export interface Told {
  readonly kind: ToldKind;
  readonly unit?: string | undefined;
  /** Of a choice: the term whose options say it. */
  readonly term?: string;
}

const recordTables: Readonly<Record<string, FieldTable>> = {
  ...Object.fromEntries(Object.entries(registers).map(([type, { fields }]) => [type, fields])),
  risk: riskFields,
  charter: charterFields,
  guideline: guidelineFields,
  recommendation: recommendationFields,
  request: requestFields,
  project: projectFields,
  programme: programmeFields,
  portfolio: portfolioFields,
  record: { title: riskFields.title, key: riskFields.key, tags: riskFields.tags },
};

const minute: Told = { kind: 'plan-minute' };
const work: Told = { kind: 'work-minutes' };
const day: Told = { kind: 'day' };
const choice = (term: string): Told => ({ kind: 'choice', term });

/** Tables beside those of records: what hangs on a record, and what holds for everybody. */
const otherTables: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  risk_response: {
    costCents: { kind: 'money' },
    dueOn: day,
    state: choice('response-state'),
  },
  record_link: { kind: choice('link') },
  record_share: { makerId: { kind: 'person' }, expiresAt: { kind: 'instant' } },
  organisation: { hasShareLinks: { kind: 'yes-no' }, untouchedDays: { kind: 'integer', unit: 'days' } },
  role_grant: { role: choice('role') },
  group_role: { role: choice('role') },
  activity: {
    position: { kind: 'moved' },
    durationMinutes: work,
    remainingMinutes: work,
    workMinutes: work,
    percentComplete: { kind: 'integer', unit: '%' },
    actualStart: minute,
    actualFinish: minute,
    constraintType: choice('constraint-type'),
    constraintMinute: minute,
    deadline: minute,
    type: choice('activity-type'),
  },
  relation: { type: choice('relation-type') },
  plan_resource: { kind: choice('resource-kind'), maxUnits: { kind: 'share' } },
  assignment: { units: { kind: 'share' }, workMinutes: work },
  plan: {
    scheduleFrom: choice('schedule-from'),
    startMinute: minute,
    finishMinute: minute,
    statusMinute: minute,
    minutesPerDay: work,
    minutesPerWeek: work,
    daysPerMonth: { kind: 'integer', unit: 'days' },
    criticalFloatDays: { kind: 'integer', unit: 'days' },
  },
  calendar: {
    holidaySets: choice('holiday-set'),
    week: { kind: 'week' },
    exceptions: { kind: 'exceptions' },
    workWeeks: { kind: 'exceptions' },
  },
  pmo_office: {
    model: choice('office-model'),
    nextModel: choice('office-model'),
    nextModelFrom: day,
    siting: choice('siting'),
    engagementEndsOn: day,
    startsOn: day,
    endsOn: day,
    articles: { kind: 'count-of-list' },
  },
  charter_article: { controls: { kind: 'count-of-list' } },
  pmo_set_up: {
    advice: { kind: 'count-of-list' },
    starterSet: choice('starter-set'),
    survey: { kind: 'count-of-list' },
    reviewOn: day,
    reviewMonths: { kind: 'integer' },
    confirmed: { kind: 'count-of-list' },
  },
  practice_assessment: { startedOn: day, finishedOn: day },
  sponsor_commitment: { kind: choice('commitment-kind'), state: choice('commitment-state'), dueOn: day },
  pmo_tool: { fate: choice('tool-fate') },
  pmo_measure: { isOn: { kind: 'yes-no' }, target: { kind: 'integer' } },
  control_override: {
    class: choice('project-class'),
    setting: choice('control-setting'),
  },
  waiver: { until: day, state: choice('waiver-state') },
  mandate: {
    kind: choice('mandate-kind'),
    upToCents: { kind: 'money' },
    startsOn: day,
    endsOn: day,
  },
  engagement: {
    startsOn: day,
    endsOn: day,
    endedAt: { kind: 'instant' },
    opens: { kind: 'count-of-list' },
  },
  brief_approval: { approvedOn: day },
  life_cycle_version: { number: { kind: 'integer' }, gates: { kind: 'count-of-list' } },
  project_life_cycle: { number: { kind: 'integer' } },
  handbook_entry: { kind: choice('handbook-kind') },
  survey: {
    questions: { kind: 'count-of-list' },
    hasRemark: { kind: 'yes-no' },
    closesOn: day,
    endedOn: day,
  },
  desk_service: {
    ownerId: { kind: 'person' },
    answerDays: { kind: 'integer', unit: 'days' },
    isActive: { kind: 'yes-no' },
  },
  upkeep_confirmation: { confirmedOn: day },
  gate_day: { opens: choice('phase'), day },
  year_entry: { kind: choice('year-kind'), startsOn: day, endsOn: day, repeats: choice('year-repeat') },
  starter_application: { starterSet: choice('starter-set'), part: choice('starter-part') },
  gate_review: {
    opens: choice('phase'),
    fromPhase: choice('phase'),
    dueOn: day,
    deciderId: { kind: 'person' },
    outcome: choice('gate-outcome'),
    missingDocuments: { kind: 'count-of-list' },
  },
  gate_view: { personId: { kind: 'person' }, opinion: choice('gate-opinion') },
  gate_answer: { isMet: { kind: 'yes-no' } },
  document_template: {
    kind: choice('document-kind'),
    number: { kind: 'integer' },
    parts: { kind: 'count-of-list' },
  },
  template_variant: { kind: choice('document-kind'), number: { kind: 'integer' } },
  project_brief: { unitIds: { kind: 'count-of-list' } },
  document_version: { number: { kind: 'integer' } },
  guideline_version: { number: { kind: 'integer' } },
  guideline_reading: { number: { kind: 'integer' } },
  meeting_series: {
    kind: choice('series-kind'),
    chairId: { kind: 'person' },
    secretaryId: { kind: 'person' },
    memberIds: { kind: 'count-of-list' },
    durationMinutes: { kind: 'integer' },
    paperDays: { kind: 'integer' },
    isEnded: { kind: 'yes-no' },
  },
  meeting: {
    heldOn: day,
    movedFrom: day,
    state: choice('meeting-state'),
    durationMinutes: { kind: 'integer' },
  },
  agenda_item: {
    kind: choice('agenda-item-kind'),
    presenterId: { kind: 'person' },
    minutes: { kind: 'integer' },
    isLeftOut: { kind: 'yes-no' },
    outcome: choice('item-outcome'),
  },
  meeting_paper: { isLate: { kind: 'yes-no' } },
  workflow: { isRetired: { kind: 'yes-no' } },
  workflow_version: { number: { kind: 'integer' }, steps: { kind: 'count-of-list' } },
  proposal_step: { dueOn: day, state: choice('route-step-state') },
  step_voice: { personId: { kind: 'person' }, forId: { kind: 'person' }, answer: choice('voice-answer') },
};

const plain: Told = { kind: 'text' };

/** The field of a table by its term in the glossary; undefined when it has none. */
export function termOf(table: string, field: string): string | undefined {
  return recordTables[table]?.[field]?.term;
}

/** How a value of a field is read. */
export function kindOf(table: string, field: string): Told {
  return recordTables[table]?.[field] ?? otherTables[table]?.[field] ?? plain;
}
