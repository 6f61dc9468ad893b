/** The desk of the PMO: what it offers where, and the questions asked of it. */
export const desk = `
create table desk_service (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  name text not null,
  description text not null,
  owner_id uuid references person (id),
  answer_days integer not null,
  is_active boolean not null
);
create index desk_service_scope on desk_service (scope_id);

create sequence request_key;
create table request (
  id uuid primary key references record_all (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- a question stays when its service goes
  service_id uuid references desk_service (id) on delete set null,
  state text not null,
  question text not null,
  raised_by_id uuid references person (id),
  owner_id uuid references person (id),
  raised_on date not null,
  due_on date,
  answer text,
  closed_on date
);
create index request_owner on request (owner_id);
create index request_asker on request (raised_by_id);
create index request_service on request (service_id);
`;
