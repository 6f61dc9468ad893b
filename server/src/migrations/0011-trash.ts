/**
 * What lies in the trash stays in its tables and is in nobody's way: `record` and `scope` are from now on what is not in
 * it. A later column of either is added to the `_all` table, and the view is made again; keys refer to the `_all` table.
 */
export const trash = `
alter table record rename to record_all;
alter table record_all
  add column deleted_at timestamptz,
  add column deleted_with uuid;
create view record as select * from record_all where deleted_at is null;
create index record_deleted on record_all (deleted_with) where deleted_at is not null;

alter table scope rename to scope_all;
alter table scope_all add column deleted_at timestamptz;
create view scope as select * from scope_all where deleted_at is null;
`;
