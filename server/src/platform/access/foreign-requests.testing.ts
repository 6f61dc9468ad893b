/** An id that stands for nothing. */
export const missing = '01890000-0000-7000-8000-000000000000';

/** What stands in an address besides ids, by name. */
export const otherParameters: Readonly<Record<string, string>> = { kind: 'plan', number: '1' };

/** Requests that fit, for every operation that needs a body, a question or a file; said of whatever id is asked about. */
export function requestsFor({
  officerId,
  southId,
}: {
  readonly officerId: string | undefined;
  readonly southId: string;
}) {
  const office = {
    title: 'T-Kantoor',
    model: 'supporting',
    siting: 'internal',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: null,
    memberIds: [],
    articles: [],
  };
  const mandate = {
    personId: officerId,
    kind: 'waiver',
    upToCents: null,
    startsOn: '2026-01-01',
    endsOn: null,
  };

  const engagement = {
    personId: officerId,
    task: 'x',
    startsOn: '2026-01-01',
    endsOn: '2099-01-01',
    opens: [],
  };

  /** Bodies that fit, for what needs one; ids in them stand for what is asked about. */
  const bodies: Readonly<Record<string, (id: string) => unknown>> = {
    'risks.register': (scopeId) => ({ scopeId, title: 'x' }),
    'risks.update': () => ({ title: 'x' }),
    'risks.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'projects.create': (scopeId) => ({ scopeId, title: 'x', code: 'X-1' }),
    'projects.update': () => ({ title: 'x' }),
    'projects.change': (id) => ({ create: [], update: [{ id, version: 1, patch: { title: 'x' } }] }),
    'portfolios.create': (scopeId) => ({ scopeId, title: 'x' }),
    'portfolios.update': () => ({ title: 'x' }),
    'portfolios.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'programmes.create': (scopeId) => ({ scopeId, title: 'x' }),
    'programmes.update': () => ({ title: 'x' }),
    'programmes.change': (id) => ({ create: [], update: [{ id, version: 1, patch: { title: 'x' } }] }),
    'scopes.move': () => ({ parentId: southId }),
    'comments.write': () => ({ body: 'x' }),
    'comments.edit': () => ({ body: 'x' }),
    'risks.plan-response': () => ({
      description: 'x',
      ownerId: null,
      costCents: null,
      dueOn: null,
      state: 'planned',
    }),
    'risks.change-response': () => ({ state: 'done' }),
    'issues.raise': (scopeId) => ({ scopeId, title: 'x' }),
    'issues.update': () => ({ title: 'x' }),
    'issues.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'actions.agree': (scopeId) => ({ scopeId, title: 'x' }),
    'actions.update': () => ({ title: 'x' }),
    'actions.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'decisions.ask': (scopeId) => ({ scopeId, title: 'x' }),
    'decisions.update': () => ({ title: 'x' }),
    'decisions.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'decisions.add-premise': () => ({ statement: 'x', assumptionKey: null, hasFallen: false }),
    'decisions.change-premise': () => ({ hasFallen: true }),
    'requests.note': (scopeId) => ({ scopeId, title: 'x', question: 'x' }),
    'requests.update': () => ({ title: 'x' }),
    'requests.change': (scopeId) => ({ create: [{ scopeId, title: 'x', question: 'x' }], update: [] }),
    'desk.add-service': (scopeId) => ({ scopeId, ...service }),
    'desk.change-service': () => service,
    'surveys.open': (scopeId) => ({ scopeId, ...survey }),
    'goals.set': (scopeId) => ({ scopeId, title: 'x' }),
    'goals.update': () => ({ title: 'x' }),
    'goals.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'assumptions.note': (scopeId) => ({ scopeId, title: 'x' }),
    'assumptions.update': () => ({ title: 'x' }),
    'assumptions.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'lessons.note': (scopeId) => ({ scopeId, title: 'x' }),
    'lessons.update': () => ({ title: 'x' }),
    'lessons.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'blockers.raise': (scopeId) => ({ scopeId, title: 'x' }),
    'blockers.update': () => ({ title: 'x' }),
    'blockers.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'shares.make': () => ({ purpose: 'x', days: 1 }),
    'links.add': () => ({ kind: 'causes', isFromOther: false, key: 'P-1' }),
    'proposals.make': (id) => ({
      operation: 'risks.update',
      parameters: { id },
      body: { title: 'x' },
      reason: 'x',
    }),
    'proposals.approve': () => ({ reason: 'x' }),
    'proposals.reject': () => ({ reason: 'x' }),
    'workflows.publish': (scopeId) => ({
      scopeId,
      workflowId: null,
      after: 0,
      name: { nl: 'x' },
      kinds: ['other'],
      steps: [
        {
          code: 'x',
          name: { nl: 'x' },
          deciders: { by: 'office' },
          quorum: 'one',
          isBesideFormer: false,
          dueDays: 1,
          escalatesTo: null,
          mayBeDelegated: false,
        },
      ],
      reason: 'x',
    }),
    'workflows.retire': () => ({ isRetired: true }),
    'workflows.approve': () => ({ reason: 'x' }),
    'workflows.refuse': () => ({ reason: 'x' }),
    'workflows.ask': () => ({ question: 'x' }),
    'workflows.answer': () => ({ answer: 'x' }),
    'workflows.delegate': () => ({ personId: missing, reason: 'x' }),
    'records.delete': () => ({ title: 'x' }),
    'attachments.add': () => undefined,
    'meetings.add-paper': () => undefined,
    'planning.edit': () => ({ language: 'nl', since: 0, edits: [{ kind: 'remove', uids: [1] }] }),
    'offices.create': (scopeId) => ({ scopeId, ...office }),
    'offices.update': () => ({ title: 'x' }),
    'offices.set-people': () => ({ memberIds: [] }),
    'offices.switch-model': () => ({ model: 'directive', from: '2099-01-01', reason: 'x' }),
    'controls.set': () => ({ class: null, setting: 'advise', reason: 'x' }),
    'waivers.ask': (scopeId) => ({ scopeId, control: 'gate-pass', reason: 'x', until: '2099-01-01' }),
    'waivers.decide': () => ({ isGranted: true, reason: 'x' }),
    'charters.draft': (scopeId) => ({ scopeId, purpose: 'x' }),
    'charters.update': () => ({ purpose: 'x' }),
    'charters.set-article': () => ({ title: 'x', text: 'x', controls: [] }),
    'charters.decide': () => ({ isApproved: true, ruling: null }),
    'charters.record-paper': () => ({ signedBy: 'x', signedOn: '2026-01-05' }),
    'document-templates.publish-variant': (scopeId) => ({
      scopeId,
      after: 0,
      changes: { added: [], required: [], reworded: [], dropped: ['approach'] },
      reason: 'x',
    }),
    'briefs.write-part': () => ({ text: 'x', leftOutReason: null }),
    'briefs.make-pdf': () => ({ language: 'nl' }),
    'briefs.set-units': () => ({ scopeIds: [] }),
    'documents.write-part': () => ({ text: 'x', leftOutReason: null }),
    'documents.publish': () => ({ after: 0, reason: 'x' }),
    'documents.make-pdf': () => ({ language: 'nl', number: null }),
    'guidelines.draft': (scopeId) => ({ scopeId, title: 'x' }),
    'guidelines.update': () => ({ title: 'x' }),
    'guidelines.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'guidelines.publish': () => ({ reason: 'x' }),
    'meetings.start-series': (scopeId) => ({ scopeId, ...series }),
    'meetings.change-series': () => ({ title: 'x' }),
    'meetings.propose-dates': () => dateRule,
    'meetings.plan': () => ({ days: ['2099-07-07'] }),
    'meetings.move': () => ({ heldOn: '2099-07-08', startsAt: '10:00', location: '', reason: 'x' }),
    'meetings.cancel': () => ({ reason: 'x' }),
    'meetings.add-item': () => agendaItem,
    'meetings.place-candidates': (id) => ({ origins: [{ kind: 'decision', id }], isLeftOut: false }),
    'meetings.change-item': () => ({ title: 'x' }),
    'meetings.order': () => ({ itemIds: [missing] }),
    'meetings.write-cover-note': () => ({
      asked: 'x',
      arguments: '',
      objections: '',
      money: '',
      followUp: '',
    }),
    'meetings.make-bundle': () => ({ language: 'nl' }),
    'meetings.minute': () => ({ notes: 'x', outcome: 'settled' }),
    'meetings.record-decision': () => ({ title: 'x', ruling: 'x', rationale: '', ownerId: missing }),
    'meetings.record-action': () => ({ title: 'x', ownerId: missing, dueOn: '2099-07-07' }),
    'pmo.assess': () => ({ answers: { plans: 2 } }),
    'pmo.choose': () => ({ starterSet: 'it' }),
    'pmo.keep-commitments': () => ({ add: [], change: [], remove: [] }),
    'pmo.keep-tools': () => ({ add: [], change: [], remove: [] }),
    'pmo.keep-measures': () => ({
      rows: [{ code: 'satisfaction', isOn: true, target: 75, ownerId: null }],
    }),
    'mandates.give': (scopeId) => ({ scopeId, ...mandate }),
    'mandates.end': () => ({ endsOn: '2099-01-01' }),
    'gates.ask': () => ({ deciderId: missing, reviewerIds: [], dueOn: '2099-01-01', note: '' }),
    'gates.answer': () => ({ isMet: true, evidence: 'x' }),
    'gates.review': () => ({ opinion: 'agree', note: '' }),
    'gates.decide': () => ({
      outcome: 'go',
      reason: 'x',
      premises: [],
      conditions: [],
      restartsOn: null,
    }),
    'engagements.give': (scopeId) => ({ scopeId, ...engagement }),
    'engagements.move-end': () => ({ endsOn: '2099-01-01', reason: 'x' }),
    'engagements.end': () => ({ reason: 'x' }),
    'recommendations.write': (scopeId) => ({ scopeId, title: 'x' }),
    'recommendations.update': () => ({ title: 'x' }),
    'recommendations.change': (scopeId) => ({ create: [{ scopeId, title: 'x' }], update: [] }),
    'recommendations.decide': () => ({ isAccepted: false, reason: 'x', ownerId: null, dueOn: null }),
    'briefs.approve': () => ({ approvedOn: '2026-01-01', isOnPaper: true, note: '' }),
    'governance.start-replay': () => ({ model: 'directive', from: '2026-01-01', to: '2026-01-02' }),
    'planning.set-baseline': () => ({ name: 'x' }),
    'planning.rename-baseline': () => ({ name: 'x' }),
    'planning.export': () => ({ format: 'csv', language: 'nl' }),
    'calendars.update': () => calendar,
    'calendars.show-effect': () => calendar,
  };

  /** A survey that could be opened. */
  const survey = {
    title: 'x',
    questions: ['a', 'b', 'c'],
    hasRemark: false,
    closesOn: '2099-01-01',
    roles: ['project-manager'],
    personIds: [],
    repeatsId: null,
  };

  /** A service that could be offered. */
  const service = { name: 'x', description: '', ownerId: null, answerDays: 5, isActive: true };

  /** A series that could be begun. */
  const series = {
    kind: 'steering-group',
    title: 'x',
    purpose: '',
    chairId: missing,
    secretaryId: missing,
    memberIds: [],
    startsAt: '09:00',
    durationMinutes: 60,
    location: '',
    paperDays: 7,
  };
  const dateRule = {
    unit: 'weeks',
    every: 4,
    weekday: 2,
    order: 'first',
    from: '2099-01-01',
    until: '2099-12-31',
  };
  const agendaItem = {
    kind: 'discussion',
    title: 'x',
    annotation: '',
    presenterId: null,
    minutes: 10,
    scopeId: null,
  };

  /** A calendar that could be saved. */
  const calendar = {
    name: 'x',
    baseId: null,
    week: [[], [480, 1020], [480, 1020], [480, 1020], [480, 1020], [480, 1020], []],
    workWeeks: [],
    exceptions: [],
    holidaySets: [],
  };

  /** Queries that must be there. */
  const queries: Readonly<Record<string, string>> = {
    'attachments.add': '?name=x.txt',
    'meetings.add-paper': '?name=x.txt',
    'planning.read-changes': '?since=0',
    'planning.compare': `?from=${missing}`,
  };

  const uploads: ReadonlySet<string> = new Set(['attachments.add', 'meetings.add-paper']);
  return { bodies, queries, uploads, office, mandate, engagement };
}
