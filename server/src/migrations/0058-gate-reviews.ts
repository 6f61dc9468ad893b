/** Reviews of gates: who was asked, what each thinks, what shows that a criterion is met, and how it was decided. */
export const gateReviews = `
create table gate_review (
  id uuid primary key,
  version integer not null,
  project_id uuid not null references project (id),
  -- the version of the life cycle that the review goes by
  number integer not null,
  opens text not null,
  from_phase text not null,
  state text not null check (state in ('asked', 'decided', 'withdrawn')),
  asked_by_id uuid not null references person (id),
  asked_on date not null,
  due_on date not null,
  note text not null,
  decider_id uuid not null references person (id),
  decision_id uuid not null references record_all (id),
  outcome text,
  decided_by_id uuid references person (id),
  decided_on date,
  reason text,
  -- as it was when the decision was taken
  evidence jsonb not null,
  missing_documents jsonb not null
);
create index gate_review_project on gate_review (project_id, id);
create index gate_review_decision on gate_review (decision_id);
create unique index gate_review_open on gate_review (project_id) where state = 'asked';

create table gate_view (
  id uuid primary key,
  version integer not null,
  review_id uuid not null references gate_review (id),
  person_id uuid not null references person (id),
  opinion text,
  note text not null,
  given_on date,
  unique (review_id, person_id)
);
create index gate_view_person on gate_view (person_id) where opinion is null;

create table gate_answer (
  id uuid primary key,
  version integer not null,
  review_id uuid not null references gate_review (id),
  code text not null,
  is_met boolean not null,
  evidence text not null,
  answered_by_id uuid not null references person (id),
  answered_on date not null,
  unique (review_id, code)
);
`;
