/** Values with which a new row of a register begins; nobody's but one's own, or everybody's. */
export const templates = `
create table record_template (
  id uuid primary key,
  version integer not null,
  record_type text not null,
  name text not null,
  owner_id uuid not null references person (id),
  is_shared boolean not null,
  "values" jsonb not null
);
create index record_template_owner on record_template (owner_id);
`;
