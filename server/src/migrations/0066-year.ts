/** The year of the PMO: days of gates as typed, moments of the PMO itself, and links that calendars read it by. */
export const year = `
create table gate_day (
  id uuid primary key,
  version integer not null,
  project_id uuid not null references project (id),
  opens text not null,
  day date not null,
  set_by_id uuid not null references person (id),
  unique (project_id, opens)
);

create table year_entry (
  id uuid primary key,
  version integer not null,
  kind text not null,
  title text not null,
  starts_on date not null,
  ends_on date,
  repeats text not null
);

-- one link a person; its token is kept as a hash
create table year_feed (
  id uuid primary key,
  version integer not null,
  person_id uuid not null unique references person (id),
  token_hash bytea not null unique,
  created_at timestamptz not null
);
`;
