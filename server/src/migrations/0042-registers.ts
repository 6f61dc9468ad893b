/** The registers besides issues; what they have in common stands first. */
export const registers = `
create sequence action_key;
create table action (
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
  priority text,
  due_on date,
  raised_on date not null,
  waits_for text,
  result text
);
create index action_owner on action (owner_id);

create sequence decision_key;
create table decision (
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
  body text,
  due_on date,
  raised_on date not null,
  alternatives text,
  ruling text,
  rationale text,
  effective_on date,
  review_on date,
  is_reversible boolean,
  communicated_to text
);
create index decision_owner on decision (owner_id);

create sequence assumption_key;
create table assumption (
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
  certainty text,
  due_on date,
  raised_on date not null,
  effect_if_wrong text,
  verification text
);
create index assumption_owner on assumption (owner_id);

create sequence lesson_key;
create table lesson (
  id uuid primary key references record_all (id),
  version integer not null,
  custom jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  state text not null,
  owner_id uuid references person (id),
  raised_by_id uuid references person (id),
  closed_on date,
  kind text not null,
  category text,
  situation text,
  effect text,
  recommendation text,
  is_shared boolean not null,
  raised_on date not null
);
create index lesson_owner on lesson (owner_id);

create sequence blocker_key;
create table blocker (
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
  blocked_work text,
  since_on date not null,
  due_on date,
  impact text,
  needed_step text,
  escalation_level text not null,
  resolution text
);
create index blocker_owner on blocker (owner_id);
`;
