/** Plan files that people bring: the file and how far it is, and apart what reading it found. */
export const imports = `
create table plan_import (
  id uuid primary key,
  version integer not null,
  owner_id uuid not null references person (id),
  state text not null check (state in ('reading', 'ready', 'refused', 'importing', 'imported', 'failed')),
  file_name text not null,
  sha256 bytea not null references file_content (sha256),
  size_bytes bigint not null,
  job_id uuid references job (id),
  -- a refusal: its code and what its text names
  problem jsonb,
  -- where it went, and the event that brought it there
  project_id uuid references record (id) on delete set null,
  made_event_id uuid references event (id) on delete set null,
  created_at timestamptz not null
);
create index plan_import_owner on plan_import (owner_id, id);
create index plan_import_project on plan_import (project_id) where project_id is not null;
create index plan_import_file on plan_import (sha256);

-- computed from the file, never changed and in no history
create table plan_reading (
  import_id uuid primary key references plan_import (id) on delete cascade,
  found jsonb not null,
  -- by what a later state of the same plan is known
  identity text,
  calendar_span integer[] not null,
  calendar_digests jsonb not null,
  uids integer[] not null
);
create index plan_reading_identity on plan_reading (identity) where identity is not null;
`;
