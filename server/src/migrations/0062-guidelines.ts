/** Guidelines: each a record as it is being written, its published versions, and who read which. */
export const guidelines = `
create sequence guideline_key;
create table guideline (
  id uuid primary key references record_all (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  text text,
  norm text,
  norm_edition text,
  owner_id uuid references person (id),
  review_on date
);
create index guideline_owner on guideline (owner_id);

create table guideline_version (
  id uuid primary key,
  version integer not null,
  guideline_id uuid not null references guideline (id),
  number integer not null,
  -- as it was published, whatever is written since
  title text not null,
  text text not null,
  norm text,
  norm_edition text,
  reason text not null,
  published_by_id uuid not null references person (id),
  published_on date not null,
  unique (guideline_id, number)
);

create table guideline_reading (
  id uuid primary key,
  version integer not null,
  guideline_id uuid not null references guideline (id),
  number integer not null,
  person_id uuid not null references person (id),
  read_on date not null,
  unique (guideline_id, number, person_id)
);
`;
