const workday = '[{"from": 480, "to": 720}, {"from": 780, "to": 1020}]';

/** Plans: what was entered (versioned, in the history), and what was computed of it (neither). */
export const planning = `
create table calendar (
  id uuid primary key,
  version integer not null,
  -- null for a calendar of the organisation
  project_id uuid references project (id),
  -- its number within plans; of a calendar that a file brought the number it had there
  uid integer not null,
  name text not null,
  base_id uuid references calendar (id),
  holiday_sets text[] not null,
  content jsonb not null
);
create unique index calendar_number on calendar (project_id, uid) nulls not distinct;
create sequence calendar_uid start 1000001;
-- every organisation begins with this one; it may change it
insert into calendar (id, version, uid, name, holiday_sets, content) values (
  '019309a0-0000-7000-8000-000000000001', 1, 1000000, 'Standaard', '{nl-public}',
  '{"week": [[], ${workday}, ${workday}, ${workday}, ${workday}, ${workday}, []], "isBase": true, "exceptions": [], "workWeeks": []}'::jsonb);

-- the settings of the plan of a project; its id is that of the project
create table plan (
  id uuid primary key references project (id),
  version integer not null,
  schedule_from text not null check (schedule_from in ('start', 'finish')),
  start_minute integer not null,
  finish_minute integer,
  calendar_id uuid not null references calendar (id),
  status_minute integer,
  minutes_per_day integer not null,
  minutes_per_week integer not null,
  days_per_month integer not null,
  critical_float_days double precision not null,
  -- false while an imported plan still shows the dates of its file
  is_recalculated boolean not null,
  -- what a plan file holds beside: custom fields, outline codes, its own row 0, other fields
  carried jsonb not null
);
create index plan_calendar on plan (calendar_id);

create table activity (
  id uuid primary key,
  version integer not null,
  plan_id uuid not null references plan (id),
  uid integer not null,
  -- a fractional index: rows stand in its order, byte by byte
  position text collate "C" not null,
  level integer not null,
  name text not null,
  duration_minutes double precision not null,
  is_elapsed boolean not null,
  is_estimated boolean not null,
  is_milestone boolean not null,
  is_manual boolean not null,
  is_active boolean not null,
  percent_complete double precision not null,
  actual_start integer,
  actual_finish integer,
  remaining_minutes double precision,
  constraint_type text not null,
  constraint_minute integer,
  deadline integer,
  calendar_id uuid references calendar (id),
  type text not null,
  is_effort_driven boolean not null,
  work_minutes double precision,
  priority integer not null,
  notes text,
  wbs_code text,
  -- what the engine or a plan file needs beside the columns
  carried jsonb not null,
  unique (plan_id, uid)
);
create index activity_calendar on activity (calendar_id) where calendar_id is not null;

-- stands in the plan of its successor; the predecessor may be in another
create table relation (
  id uuid primary key,
  version integer not null,
  plan_id uuid not null references plan (id),
  successor_uid integer not null,
  predecessor_plan_id uuid not null references plan (id),
  predecessor_uid integer not null,
  type text not null check (type in ('FS', 'SS', 'FF', 'SF')),
  lag_kind text not null check (lag_kind in ('working', 'elapsed', 'percent', 'elapsedPercent')),
  lag double precision not null,
  carried jsonb not null,
  foreign key (plan_id, successor_uid) references activity (plan_id, uid) deferrable,
  foreign key (predecessor_plan_id, predecessor_uid) references activity (plan_id, uid) deferrable
);
create index relation_successor on relation (plan_id, successor_uid);
create index relation_predecessor on relation (predecessor_plan_id, predecessor_uid);
create index relation_across on relation (predecessor_plan_id, plan_id) where plan_id <> predecessor_plan_id;

create table plan_resource (
  id uuid primary key,
  version integer not null,
  plan_id uuid not null references plan (id),
  uid integer not null,
  name text not null,
  kind text not null check (kind in ('work', 'material', 'cost')),
  max_units double precision not null,
  calendar_id uuid references calendar (id),
  person_id uuid references person (id),
  carried jsonb not null,
  unique (plan_id, uid)
);
create index plan_resource_calendar on plan_resource (calendar_id) where calendar_id is not null;
create index plan_resource_person on plan_resource (person_id) where person_id is not null;

create table assignment (
  id uuid primary key,
  version integer not null,
  plan_id uuid not null references plan (id),
  uid integer not null,
  activity_uid integer not null,
  -- null for work that nobody has been given yet
  resource_uid integer,
  units double precision not null,
  work_minutes double precision not null,
  carried jsonb not null,
  unique (plan_id, uid),
  foreign key (plan_id, activity_uid) references activity (plan_id, uid) deferrable,
  foreign key (plan_id, resource_uid) references plan_resource (plan_id, uid) deferrable
);
create index assignment_activity on assignment (plan_id, activity_uid);
create index assignment_resource on assignment (plan_id, resource_uid);

create table baseline (
  id uuid primary key,
  version integer not null,
  plan_id uuid not null references project (id),
  number integer not null,
  name text not null,
  set_at timestamptz not null,
  set_by_id uuid references person (id),
  finish_minute integer,
  -- uid, start, finish, durationMinutes, workMinutes, costCents: arrays of one length; and what a file held beside
  columns jsonb not null,
  unique (plan_id, number)
);

-- where a plan stands, and what was made of it as a whole
create table plan_result (
  plan_id uuid primary key references project (id) on delete cascade,
  revision integer not null,
  calculated_revision integer not null,
  stamp integer not null,
  -- new with every change: a copy of the plan in memory that carries another is of no use
  state_id uuid not null,
  last_uid integer not null,
  changed_at timestamptz not null,
  calculated_milliseconds double precision not null,
  activity_count integer not null,
  critical_count integer not null,
  start_minute integer,
  finish_minute integer,
  float_left_days double precision,
  is_complete boolean not null,
  baseline_id uuid,
  baseline_start integer,
  baseline_finish integer,
  slip_days double precision,
  -- of the milestones of the baseline that are not reached yet, the one forecast latest against it
  worst_slip_days double precision,
  worst_slip_uid integer,
  milestones jsonb not null,
  -- the end of the project as it was when this was made
  ends_on date
);

create table activity_result (
  plan_id uuid not null,
  uid integer not null,
  start_minute integer,
  finish_minute integer,
  total_float_minutes double precision,
  free_float_minutes double precision,
  is_critical boolean not null,
  primary key (plan_id, uid),
  foreign key (plan_id, uid) references activity (plan_id, uid) on delete cascade
) with (fillfactor = 70);

-- what each stamp changed, so that a page asks for the difference; only the latest are kept
create table plan_stamp (
  plan_id uuid not null references project (id) on delete cascade,
  stamp integer not null,
  changed jsonb not null,
  primary key (plan_id, stamp)
);

-- plans to be calculated anew because of what happened elsewhere; rows are only added and taken away
create table plan_due (
  id bigint generated always as identity primary key,
  plan_id uuid not null references project (id) on delete cascade,
  is_input boolean not null,
  at timestamptz not null
);
create index plan_due_plan on plan_due (plan_id);
`;
