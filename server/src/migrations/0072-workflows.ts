/** Workflows of the PMO in versions, and the steps that proposals pass by them. */
export const workflows = `
alter table proposal add column is_routed boolean not null default false;

create table workflow (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  is_retired boolean not null
);
create index workflow_scope on workflow (scope_id);

create table workflow_version (
  id uuid primary key,
  version integer not null,
  workflow_id uuid not null references workflow (id) on delete cascade,
  number integer not null,
  name jsonb not null,
  kinds jsonb not null,
  steps jsonb not null,
  reason text not null,
  published_by_id uuid not null references person (id),
  published_on date not null,
  unique (workflow_id, number)
);

create table proposal_step (
  id uuid primary key,
  version integer not null,
  proposal_id uuid not null references proposal (id) on delete cascade,
  workflow_version_id uuid not null references workflow_version (id),
  code text not null,
  -- steps of one rank run at once
  rank integer not null,
  state text not null check (state in ('coming', 'open', 'passed', 'refused')),
  opened_at timestamptz,
  due_on date,
  escalated_at timestamptz,
  -- when somebody who was asked first did something
  first_act_at timestamptz,
  closed_at timestamptz,
  unique (proposal_id, code)
);
create index proposal_step_open on proposal_step (due_on) where state = 'open';
create index proposal_step_version on proposal_step (workflow_version_id);

create table step_voice (
  id uuid primary key,
  version integer not null,
  step_id uuid not null references proposal_step (id) on delete cascade,
  person_id uuid not null references person (id),
  for_id uuid references person (id),
  way text not null check (way in ('named', 'delegated', 'escalated')),
  answer text not null check (answer in ('waits', 'approved', 'refused', 'passed-on')),
  reason text not null,
  at timestamptz,
  unique (step_id, person_id)
);
create index step_voice_person on step_voice (person_id);

create table step_question (
  id uuid primary key,
  version integer not null,
  step_id uuid not null references proposal_step (id) on delete cascade,
  asked_by_id uuid not null references person (id),
  question text not null,
  asked_at timestamptz not null,
  answer text,
  answered_at timestamptz
);
create index step_question_step on step_question (step_id);
`;
