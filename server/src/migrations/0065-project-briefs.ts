/** Briefs as they are written here: by which template, for which units besides those above the project, and part by part. */
export const projectBriefs = `
create table project_brief (
  id uuid primary key,
  version integer not null,
  project_id uuid not null unique references project (id),
  -- portfolios and programmes that carry the project too
  unit_ids jsonb not null,
  -- the versions that the brief was begun with; null until it is
  basis jsonb
);

create table brief_part (
  id uuid primary key,
  version integer not null,
  project_id uuid not null references project (id),
  code text not null,
  text text not null,
  -- null while it is not left out
  left_out_reason text,
  written_by_id uuid not null references person (id),
  written_on date not null,
  unique (project_id, code)
);
`;
