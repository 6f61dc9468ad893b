export const issues = `
create sequence issue_key;
create table issue (
  id uuid primary key references record_all (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  description text,
  kind text not null,
  state text not null,
  severity text,
  priority text,
  owner_id uuid references person (id),
  due_on date,
  raised_on date not null,
  raised_by_id uuid references person (id),
  impact text,
  delay_days integer,
  cost_cents bigint,
  escalation_level text not null,
  resolution text,
  decided_by_id uuid references person (id),
  closed_on date
);
create index issue_owner on issue (owner_id);
`;
