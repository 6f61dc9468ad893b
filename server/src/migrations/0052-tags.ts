/**
 * Tags of a record, of whatever type: one text with commas, null for none, as images from before have it. A list of tags
 * elsewhere would tell of records that its reader may not see.
 */
export const tags = `
alter table record_all add column tags text;
create or replace view record as
  select id, version, type, scope_id, key, title, archived_at, is_example, deleted_at, deleted_with, tags
  from record_all where deleted_at is null;
create index record_tags on record_all (type) where tags is not null;
`;
