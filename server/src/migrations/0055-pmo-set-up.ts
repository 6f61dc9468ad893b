/** What setting up a PMO brings forth besides its charter and office, each by the place that the PMO works for. */
export const pmoSetUp = `
create table pmo_set_up (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null unique references scope_all (id),
  -- options from 0 to 2 by question of the adviser
  advice jsonb not null,
  starter_set text,
  survey jsonb not null,
  review_on date,
  review_months integer,
  -- steps of which somebody said that there is nothing to write down
  confirmed jsonb not null
);

create table practice_assessment (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  number integer not null,
  -- levels from 1 to 5 by question
  answers jsonb not null,
  pain_points text not null,
  started_on date not null,
  finished_on date,
  unique (scope_id, number)
);

create table sponsor_commitment (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  kind text not null,
  promise text not null,
  state text not null,
  due_on date
);
create index sponsor_commitment_scope on sponsor_commitment (scope_id);

create table pmo_tool (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  team text not null,
  title text not null,
  used_for text not null,
  fate text
);
create index pmo_tool_scope on pmo_tool (scope_id);

create table pmo_measure (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  code text not null,
  is_on boolean not null,
  target integer not null,
  owner_id uuid references person (id),
  unique (scope_id, code)
);
`;
