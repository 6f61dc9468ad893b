import { portfolioFields, programmeFields, type ScopeNode } from '@regie/contracts/portfolios';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import type { Node } from './domain/tree.ts';

const shared = {
  read: 'portfolio.read',
  create: 'portfolio.write',
  write: 'portfolio.write',
  createVerb: 'create',
} as const;
const can = {
  'records.archive': 'record.delete',
  'records.delete': 'record.delete',
  'projects.create': 'project.create',
  'comments.write': 'record.comment',
} as const;

export const portfolioKind: RecordKind<typeof portfolioFields> = {
  type: 'portfolio',
  table: 'portfolio',
  keyLetter: 'F',
  fields: portfolioFields,
  ...shared,
  parents: ['organisation', 'portfolio'],
  scopeKind: 'portfolio',
  computed: {},
  can: { 'portfolios.update': 'portfolio.write', 'programmes.create': 'portfolio.write', ...can },
};

export const programmeKind: RecordKind<typeof programmeFields> = {
  type: 'programme',
  table: 'programme',
  keyLetter: 'G',
  fields: programmeFields,
  ...shared,
  parents: ['organisation', 'portfolio'],
  scopeKind: 'programme',
  computed: {
    portfolioTitle: `(select p.title from record p where p.id = s.parent_id and p.type = 'portfolio')`,
  },
  can: { 'programmes.update': 'portfolio.write', 'scopes.move': 'portfolio.write', ...can },
};

export type TreeRow = Omit<ScopeNode, 'can'> & { readonly path: readonly string[] };

/** The tree as far as one may see it: what a permission opens, and the way down to it. */
export async function listTree(reading: Reading): Promise<readonly TreeRow[]> {
  const { rows } = await sql<TreeRow>`
    with seen as (select s.id, s.path from scope s where ${isVisible(reading.see('project.read'))}),
    shown as (
      select unnest(path) as id from seen
      union select s.id from scope s where ${isVisible(reading.see('portfolio.read'))})
    select s.id, s.parent_id as "parentId", s.kind, s.path, r.key, coalesce(r.title, o.name) as title,
      r.archived_at is not null as "isArchived",
      (select count(*)::integer from scope below join seen on seen.id = below.id
        join record b on b.id = below.id and b.archived_at is null
        where below.kind = 'project' and below.path @> array[s.id]) as projects
    from scope s left join record r on r.id = s.id left join organisation o on o.id = s.id
    where s.id in (select id from shown)
    order by cardinality(s.path), lower(coalesce(r.title, o.name)), s.id`.execute(reading.database);
  return rows;
}

/** A node that the actor may see, by the permission that reads its kind. */
export async function findNode(reading: Reading, id: string): Promise<Node | undefined> {
  const { rows } = await sql<Node>`
    select s.id, s.kind, s.path, coalesce(r.title, o.name) as title
    from scope s left join record r on r.id = s.id left join organisation o on o.id = s.id
    where s.id = ${id} and (${isVisible(reading.see('portfolio.read'))}
      or (s.kind = 'project' and ${isVisible(reading.see('project.read'))}))`.execute(reading.database);
  return rows[0];
}

/** The scope and all below it, as images: what a move writes. */
export async function readSubtree(reading: Reading, id: string): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(s) as image from scope s where s.path @> array[${id}::uuid] order by s.id`.execute(
    reading.database,
  );
  return rows.map(({ image }) => image);
}
