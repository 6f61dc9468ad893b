/** Engagements of outside advisers, which end on a day, and what they recommend. */
export const advice = `
create table engagement (
  id uuid primary key,
  version integer not null,
  person_id uuid not null references person (id),
  scope_id uuid not null references scope_all (id),
  task text not null,
  starts_on date not null,
  -- the last day of access
  ends_on date not null,
  opens jsonb not null,
  given_by_id uuid not null references person (id),
  ended_at timestamptz,
  reason text
);
create index engagement_person on engagement (person_id);
create index engagement_scope on engagement (scope_id);

create sequence recommendation_key;
create table recommendation (
  id uuid primary key references record_all (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  state text not null,
  kind text not null,
  author_id uuid not null references person (id),
  finding text,
  evidence text,
  proposed_text text,
  expected_effect text,
  decided_by_id uuid references person (id),
  decided_on date,
  ruling text,
  -- the action that works it out
  draft_id uuid references record_all (id)
);
create index recommendation_author on recommendation (author_id);
`;
