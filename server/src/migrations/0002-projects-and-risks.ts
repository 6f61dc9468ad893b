/** The first two slices: the tree's own records, and risks. */
export const projectsAndRisks = `
create table portfolio (
  id uuid primary key references record (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  description text,
  manager_id uuid references person (id)
);

create table programme (
  id uuid primary key references record (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  description text,
  outcome text,
  manager_id uuid references person (id),
  sponsor_id uuid references person (id),
  starts_on date,
  ends_on date
);

create table project (
  id uuid primary key references record (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  code text not null,
  state text not null,
  phase text not null,
  reported_health text not null,
  health_note text,
  manager_id uuid references person (id),
  sponsor_id uuid references person (id),
  administrative_client_id uuid references person (id),
  political_client_id uuid references person (id),
  budget_owner_id uuid references person (id),
  class text not null,
  sector text,
  method text not null,
  starts_on date,
  ends_on date,
  restarts_on date,
  summary text,
  goal text,
  tolerance_days integer,
  tolerance_cost_percent integer,
  confidentiality text not null,
  budget_cents bigint,
  cost_of_delay_cents bigint
);
create unique index project_code on project (lower(code));

create table risk (
  id uuid primary key references record (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  kind text not null,
  category text,
  cause text,
  event text,
  effect text,
  status text not null,
  owner_id uuid references person (id),
  actionee_id uuid references person (id),
  raised_on date not null,
  raised_by_id uuid references person (id),
  proximity text,
  probability integer,
  impact_time integer,
  impact_cost integer,
  impact_quality integer,
  impact_safety integer,
  impact_reputation integer,
  delay_days integer,
  cost_effect_cents bigint,
  response_type text,
  residual_probability integer,
  residual_impact integer,
  secondary_risks text,
  trigger text,
  escalation_level text not null,
  reviewed_on date
);
create index risk_owner on risk (owner_id);

create table risk_response (
  id uuid primary key,
  version integer not null,
  risk_id uuid not null references risk (id),
  description text not null,
  owner_id uuid references person (id),
  cost_cents bigint,
  due_on date,
  state text not null
);
create index risk_response_risk on risk_response (risk_id);
`;
