/** Versions of the life cycle once somebody changed the standard, and which version a project keeps. */
export const lifeCycle = `
create table life_cycle_version (
  id uuid primary key,
  version integer not null,
  number integer not null unique,
  gates jsonb not null,
  -- null for the standard that was there from the start
  reason text,
  published_by_id uuid references person (id),
  published_on date
);

-- without a row a project follows the newest version
create table project_life_cycle (
  id uuid primary key,
  version integer not null,
  project_id uuid not null unique references project (id),
  number integer not null
);
`;
