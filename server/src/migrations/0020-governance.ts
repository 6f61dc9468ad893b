/** Offices with their models and controls, waivers, mandates, and approvals of briefs. */
export const governance = `
create table pmo_office (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  title text not null,
  model text not null check (model in ('supporting', 'controlling', 'directive')),
  next_model text check (next_model in ('supporting', 'controlling', 'directive')),
  next_model_from date,
  -- why the model was last switched
  model_reason text,
  siting text not null check (siting in ('internal', 'external')),
  engagement_ends_on date,
  starts_on date,
  ends_on date,
  manager_id uuid references person (id),
  articles jsonb not null
);
create index pmo_office_scope on pmo_office (scope_id);

create table office_member (
  id uuid primary key,
  version integer not null,
  office_id uuid not null references pmo_office (id),
  person_id uuid not null references person (id),
  unique (office_id, person_id)
);

create table control_override (
  id uuid primary key,
  version integer not null,
  office_id uuid not null references pmo_office (id),
  control text not null,
  class text check (class in ('a', 'b', 'c')),
  setting text not null check (setting in ('advise', 'require', 'reserve')),
  reason text not null,
  set_by_id uuid not null references person (id),
  unique nulls not distinct (office_id, control, class)
);

create table waiver (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  control text not null,
  reason text not null,
  until date not null,
  state text not null check (state in ('asked', 'granted', 'refused')),
  asked_by_id uuid not null references person (id),
  asked_at timestamptz not null,
  decided_by_id uuid references person (id),
  decided_at timestamptz,
  decision text
);
create index waiver_scope on waiver (scope_id, control);

create table mandate (
  id uuid primary key,
  version integer not null,
  person_id uuid not null references person (id),
  kind text not null,
  scope_id uuid not null references scope_all (id),
  up_to_cents bigint,
  starts_on date not null,
  ends_on date,
  given_by_id uuid not null references person (id)
);
create index mandate_scope on mandate (scope_id, kind);

create table brief_approval (
  id uuid primary key,
  version integer not null,
  project_id uuid not null unique references project (id),
  approved_by_id uuid not null references person (id),
  approved_on date not null,
  recorded_by_id uuid not null references person (id),
  is_on_paper boolean not null,
  note text not null
);

-- replay and deviations look only at events that remember what controls could read
create index event_governed on event (id) where facts ? 'governed';
`;
