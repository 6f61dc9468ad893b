/** Tree, people, records, history, and what every record shares. */
export const spine = `
create table organisation (
  id uuid primary key,
  version integer not null,
  name text not null,
  language text not null check (language in ('nl', 'en')),
  time_zone text not null,
  risk_matrix jsonb
);

create table scope (
  id uuid primary key,
  version integer not null,
  parent_id uuid references scope (id),
  kind text not null check (kind in ('organisation', 'portfolio', 'programme', 'project')),
  -- from the organisation down to the scope itself
  path uuid[] not null
);
create unique index scope_one_organisation on scope (kind) where kind = 'organisation';
create index scope_path on scope using gin (path);
create index scope_parent on scope (parent_id);

create table person (
  id uuid primary key,
  version integer not null,
  name text not null,
  email text not null,
  job_title text,
  is_active boolean not null,
  language text not null check (language in ('nl', 'en')),
  theme text not null,
  is_example boolean not null,
  created_at timestamptz not null
);
create unique index person_email on person (lower(email));

-- apart from person, so that no image of a person ever holds it
create table credential (
  person_id uuid primary key references person (id),
  password_hash text not null,
  changed_at timestamptz not null
);

create table role_grant (
  id uuid primary key,
  version integer not null,
  person_id uuid not null references person (id),
  role text not null,
  scope_id uuid not null references scope (id),
  unique (person_id, role, scope_id)
);

create table session (
  id uuid primary key,
  version integer not null,
  person_id uuid not null references person (id),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  device text not null
);
create index session_person on session (person_id);

-- links that are used once: to set up, to choose a password
create table one_time_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('set-up', 'activation')),
  person_id uuid references person (id),
  expires_at timestamptz not null
);

create table sign_in_failure (
  id uuid primary key,
  kind text not null check (kind in ('account', 'address')),
  subject_hash bytea not null,
  at timestamptz not null
);
create index sign_in_failure_subject on sign_in_failure (kind, subject_hash, at);

create sequence portfolio_key;
create sequence programme_key;
create sequence project_key;
create sequence risk_key;

create table record (
  id uuid primary key,
  version integer not null,
  type text not null,
  scope_id uuid not null references scope (id),
  key text not null unique,
  title text not null,
  archived_at timestamptz,
  is_example boolean not null default false
);
create index record_scope on record (scope_id, type);

create table event (
  id uuid primary key,
  operation text not null,
  actor_id uuid references person (id),
  on_behalf_of_id uuid references person (id),
  at timestamptz not null,
  source text not null,
  request_id text not null,
  reason text,
  facts jsonb not null,
  undoes uuid references event (id)
);
create index event_undoes on event (undoes) where undoes is not null;
create index event_actor on event (actor_id, id);

create table change (
  id bigint generated always as identity primary key,
  event_id uuid not null references event (id),
  table_name text not null,
  row_id uuid not null,
  record_id uuid,
  scope_id uuid,
  before jsonb,
  after jsonb,
  at timestamptz not null
);
create index change_event on change (event_id);
create index change_row on change (table_name, row_id, at desc, id desc);
create index change_record on change (record_id, event_id) where record_id is not null;
create index change_scope on change (scope_id, event_id);

create table seal (
  seq bigint primary key,
  -- no reference: the seal of an erased event stays, and proves that there was one
  event_id uuid not null unique,
  payload_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null
);

create table idempotency (
  actor_id uuid not null,
  key text not null,
  operation text not null,
  request_hash bytea not null,
  status integer not null,
  response jsonb not null,
  at timestamptz not null,
  primary key (actor_id, key)
);
create index idempotency_at on idempotency (at);

create table custom_field (
  id uuid primary key,
  version integer not null,
  record_type text not null,
  key text not null,
  label jsonb not null,
  kind text not null,
  options jsonb not null,
  is_retired boolean not null,
  unique (record_type, key)
);

create table saved_view (
  id uuid primary key,
  version integer not null,
  record_type text not null,
  name text not null,
  owner_id uuid not null references person (id),
  is_shared boolean not null,
  state jsonb not null
);

create table comment (
  id uuid primary key,
  version integer not null,
  record_id uuid not null references record (id),
  author_id uuid not null references person (id),
  body text not null,
  mentions jsonb not null,
  created_at timestamptz not null,
  is_edited boolean not null
);
create index comment_record on comment (record_id, id);

-- bytes once per content, in pieces that a statement can carry
create table file_content (
  sha256 bytea primary key,
  size_bytes bigint not null
);
create table file_chunk (
  sha256 bytea not null references file_content (sha256),
  piece integer not null,
  bytes bytea not null,
  primary key (sha256, piece)
);
alter table file_chunk alter column bytes set storage external;

create table attachment (
  id uuid primary key,
  version integer not null,
  record_id uuid not null references record (id),
  name text not null,
  media_type text not null,
  sha256 bytea not null references file_content (sha256),
  size_bytes bigint not null,
  added_by_id uuid not null references person (id),
  added_at timestamptz not null
);
create index attachment_record on attachment (record_id, id);

create table proposal (
  id uuid primary key,
  version integer not null,
  operation text not null,
  request jsonb not null,
  scope_id uuid not null references scope (id),
  record_id uuid references record (id),
  proposer_id uuid not null references person (id),
  reason text not null,
  state text not null,
  decided_by_id uuid references person (id),
  decision text,
  created_at timestamptz not null
);
create index proposal_scope on proposal (scope_id, state);

create table job (
  id uuid primary key,
  version integer not null,
  kind text not null,
  owner_id uuid references person (id),
  request jsonb not null,
  state text not null,
  progress real not null,
  message text,
  is_cancel_asked boolean not null,
  file_name text,
  file_sha256 bytea references file_content (sha256),
  created_at timestamptz not null,
  ended_at timestamptz
);
create index job_owner on job (owner_id, id);

create table delivery (
  id uuid primary key,
  kind text not null,
  person_id uuid references person (id),
  event_id uuid not null references event (id),
  content jsonb not null,
  state text not null check (state in ('waiting', 'sent', 'held', 'failed')),
  tries integer not null,
  next_try_at timestamptz not null
);
create index delivery_due on delivery (next_try_at) where state = 'waiting';
`;
