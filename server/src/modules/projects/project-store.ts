import { projectFields } from '@regie/contracts/projects';
import { sql } from 'kysely';
import type { Unit } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { planFields } from '../planning/index.ts';
import type { TakenCodes } from './domain/project.ts';

const openRisks = `from record rr join risk k on k.id = rr.id
  where rr.scope_id = r.id and rr.archived_at is null and k.status <> 'closed'`;

export const projectKind: RecordKind<typeof projectFields> = {
  type: 'project',
  table: 'project',
  keyLetter: 'P',
  fields: projectFields,
  read: 'project.read',
  create: 'project.create',
  write: 'project.write',
  createVerb: 'create',
  parents: ['organisation', 'portfolio', 'programme'],
  scopeKind: 'project',
  computed: {
    parentTitle: `(select p.title from record p where p.id = s.parent_id)`,
    portfolioTitle: `(select p.title from record p where p.type = 'portfolio' and p.id = any(s.path)
      order by array_position(s.path, p.id) desc limit 1)`,
    openRisks: `(select count(*)::integer ${openRisks})`,
    highestScore: `(select max(k.probability * greatest(k.impact_time, k.impact_cost, k.impact_quality,
      k.impact_safety, k.impact_reputation)) ${openRisks})`,
    ...planFields,
  },
  // What was computed of plans has no history: in the past it is not known.
  computedFrom: ['risk', 'plan_result'],
  can: {
    'projects.update': 'project.write',
    'risks.register': 'risk.write',
    'records.archive': 'record.delete',
    'records.delete': 'record.delete',
    'scopes.move': 'portfolio.write',
    'comments.write': 'record.comment',
  },
  acts: {
    'projects.start': 'project.write',
    'projects.pass-phase': 'project.write',
    'projects.close': 'project.write',
    'projects.assign-manager': 'project.write',
  },
};

/** Codes among the given ones that a project has, whether the actor may see it or it lies in the trash: codes are unique. */
export async function findTakenCodes(unit: Unit, codes: readonly string[]): Promise<TakenCodes> {
  const { rows } = await sql<{ code: string; id: string; key: string }>`
    select lower(t.code) as code, t.id, r.key from project t join record_all r on r.id = t.id
    where lower(t.code) = any(${codes.map((code) => code.toLowerCase())}::text[])`.execute(unit.database);
  return new Map(rows.map(({ code, id, key }) => [code, { id, key }]));
}
