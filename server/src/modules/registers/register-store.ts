import type { FieldTable } from '@regie/contracts';
import {
  actionCourse,
  actionFields,
  assumptionCourse,
  assumptionFields,
  blockerCourse,
  blockerFields,
  type Course,
  decisionCourse,
  decisionFields,
  goalCourse,
  goalFields,
  issueCourse,
  issueFields,
  lessonCourse,
  lessonFields,
  type Premise,
} from '@regie/contracts/registers';
import { sql } from 'kysely';
import type { Reading } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';

type Own<T extends FieldTable> = Pick<RecordKind<T>, 'type' | 'keyLetter' | 'fields' | 'createVerb'> &
  Partial<Pick<RecordKind<T>, 'computed' | 'computedFrom' | 'parents'>> & { readonly among?: string };

/** The organisation is a place without a record. */
const placeTitle =
  'coalesce((select p.title from record p where p.id = r.scope_id), (select o.name from organisation o))';

/** Whose view on the gate is asked before the decision. */
const reviewers = `select v.person_id from gate_review g join gate_view v on v.review_id = g.id
  where g.decision_id = t.id and g.state = 'asked' and v.opinion is null`;

/** What all registers have in common: where a row stands, who reads and writes it, and what its page offers. */
function registerKind<T extends FieldTable>({ among, ...own }: Own<T>, course: Course): RecordKind<T> {
  return {
    ...own,
    table: own.type,
    read: 'register.read',
    create: 'register.write',
    write: 'register.write',
    parents: own.parents ?? ['portfolio', 'programme', 'project'],
    computed: { projectTitle: placeTitle, ...own.computed },
    work: {
      people: ['owner_id'],
      ...(among === undefined ? {} : { among }),
      dueOn: 'dueOn' in own.fields ? 't.due_on' : 'null::date',
      isOpen: `t.state not in (${course.over.map((state) => `'${state}'`).join(', ')})`,
    },
    can: {
      [`${own.type}s.update`]: 'register.write',
      'records.archive': 'record.delete',
      'records.delete': 'record.delete',
      'comments.write': 'record.comment',
    },
  };
}

/** Premises, each with the assumption that it refers to. */
const premises = 'from decision_premise p left join assumption a on a.id = p.assumption_id';
const isHolding = "(not p.has_fallen and a.state is distinct from 'refuted')";

export const issueKind = registerKind(
  {
    type: 'issue',
    keyLetter: 'I',
    fields: issueFields,
    createVerb: 'raise',
  },
  issueCourse,
);

export const actionKind = registerKind(
  {
    type: 'action',
    keyLetter: 'A',
    fields: actionFields,
    createVerb: 'agree',
    // Those of the PMO itself stand in the organisation.
    parents: ['organisation', 'portfolio', 'programme', 'project'],
  },
  actionCourse,
);

export const decisionKind = registerKind(
  {
    type: 'decision',
    keyLetter: 'D',
    fields: decisionFields,
    createVerb: 'ask',
    computed: {
      brokenPremises: `(select count(*)::integer ${premises} where p.decision_id = r.id and not ${isHolding})`,
    },
    computedFrom: ['decision_premise', 'assumption'],
    among: reviewers,
  },
  decisionCourse,
);

// The letter A is that of actions.
export const assumptionKind = registerKind(
  {
    type: 'assumption',
    keyLetter: 'AS',
    fields: assumptionFields,
    createVerb: 'note',
  },
  assumptionCourse,
);

export const lessonKind = registerKind(
  {
    type: 'lesson',
    keyLetter: 'L',
    fields: lessonFields,
    createVerb: 'note',
  },
  lessonCourse,
);

export const blockerKind = registerKind(
  {
    type: 'blocker',
    keyLetter: 'B',
    fields: blockerFields,
    createVerb: 'raise',
    computed: {
      activityName: '(select a.name from activity a where a.plan_id = r.scope_id and a.uid = t.activity_uid)',
    },
    computedFrom: ['activity'],
  },
  blockerCourse,
);

/** From the start on the way to the target, never below nothing or above all; unknown without the three values. */
const progress = `case when t.target_value <> t.start_value then greatest(0, least(100,
  round(100.0 * (t.current_value - t.start_value) / (t.target_value - t.start_value))))::integer end`;

export const goalKind = registerKind(
  {
    type: 'goal',
    keyLetter: 'GO',
    fields: goalFields,
    createVerb: 'set',
    // Those of the whole stand in the organisation, and a project has its own.
    parents: ['organisation', 'portfolio', 'programme', 'project'],
    computed: { progress },
  },
  goalCourse,
);

/** What a decision rests on. An assumption stands in the project of the decision, so who sees the one sees the other. */
export async function listPremises(reading: Reading, decisionId: string): Promise<readonly Premise[]> {
  const { rows } = await sql<Premise>`
    select p.id, p.version, p.statement, p.has_fallen as "hasFallen", r.key as "assumptionKey",
      r.title as "assumptionTitle", a.state as "assumptionState", ${sql.raw(isHolding)} as "isHolding"
    ${sql.raw(premises)} left join record_all r on r.id = a.id
    where p.decision_id = ${decisionId} order by p.id`.execute(reading.database);
  return rows;
}

/** Assumptions by their numbers, among those of one place. */
export async function findAssumptions(
  reading: Reading,
  keys: readonly string[],
  scopeId: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; id: string }>`
    select r.key, r.id from record r join assumption a on a.id = r.id
    where r.key = any(${keys}::text[]) and r.scope_id = ${scopeId}`.execute(reading.database);
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** An assumption by its number, among those of one place. */
export async function findAssumption(
  reading: Reading,
  key: string,
  scopeId: string,
): Promise<string | undefined> {
  return (await findAssumptions(reading, [key], scopeId)).get(key);
}

/** Those of the activities, each named with the place of its blocker, that are in no plan there. */
export async function findUnknownActivities(
  reading: Reading,
  named: readonly { readonly scopeId: string; readonly uid: number }[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ uid: number }>`
    select n.uid from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as n ("scopeId" uuid, uid integer)
    where not exists (select 1 from activity a where a.plan_id = n."scopeId" and a.uid = n.uid)`.execute(
    reading.database,
  );
  return new Set(rows.map(({ uid }) => uid));
}
