export const linksAndPremises = `
create table record_link (
  id uuid primary key,
  version integer not null,
  kind text not null,
  from_id uuid not null references record_all (id),
  to_id uuid not null references record_all (id),
  check (from_id <> to_id)
);
create index record_link_from on record_link (from_id);
create index record_link_to on record_link (to_id);

create table decision_premise (
  id uuid primary key,
  version integer not null,
  decision_id uuid not null references decision (id),
  statement text not null,
  assumption_id uuid references assumption (id),
  has_fallen boolean not null
);
create index decision_premise_decision on decision_premise (decision_id);
create index decision_premise_assumption on decision_premise (assumption_id);
`;
