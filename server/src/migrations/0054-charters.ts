/** Charters: a version is a record, its articles hang on it; actions say what brought them about. */
export const charters = `
create sequence charter_key;
create table charter (
  id uuid primary key references record_all (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  number integer not null,
  state text not null check (state in ('draft', 'asked', 'approved', 'superseded')),
  purpose text,
  problem text,
  mandate text,
  goals text,
  services text,
  sponsor_id uuid references person (id),
  budget_cents bigint,
  asked_by_id uuid references person (id),
  asked_on date,
  decided_on date,
  -- as on the paper; who approves here is the sponsor
  signed_by text,
  is_on_paper boolean not null,
  -- what the sponsor said with the decision
  ruling text
);
create index charter_sponsor on charter (sponsor_id);

create table charter_article (
  id uuid primary key,
  version integer not null,
  charter_id uuid not null references charter (id),
  number text not null,
  title text not null,
  text text not null,
  controls jsonb not null,
  unique (charter_id, number)
);

alter table action add column occasion text;
`;
