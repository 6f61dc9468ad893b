/** What projects are for: goals and key results, which contribute to each other by links. */
export const goals = `
create sequence goal_key;
create table goal (
  id uuid primary key references record_all (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  state text not null,
  owner_id uuid references person (id),
  raised_by_id uuid references person (id),
  closed_on date,
  description text,
  period text,
  due_on date,
  measure text,
  start_value integer,
  current_value integer,
  target_value integer,
  raised_on date not null
);
create index goal_owner on goal (owner_id);
`;
