/** Meetings in series, with agenda, papers and minutes. */
export const meetings = `
create table meeting_series (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  kind text not null check (kind in ('steering-group', 'portfolio-board', 'project-managers')),
  title text not null,
  purpose text not null,
  chair_id uuid not null references person (id),
  secretary_id uuid not null references person (id),
  member_ids uuid[] not null,
  starts_at text not null,
  duration_minutes integer not null,
  location text not null,
  paper_days integer not null,
  is_ended boolean not null
);
create index meeting_series_scope on meeting_series (scope_id);

create table meeting (
  id uuid primary key,
  version integer not null,
  series_id uuid not null references meeting_series (id),
  held_on date not null,
  starts_at text not null,
  duration_minutes integer not null,
  location text not null,
  state text not null check (state in ('planned', 'closed', 'cancelled')),
  moved_from date,
  reason text
);
create index meeting_of_series on meeting (series_id, held_on);
create unique index meeting_planned on meeting (series_id, held_on) where state = 'planned';

create table agenda_item (
  id uuid primary key,
  version integer not null,
  meeting_id uuid not null references meeting (id),
  -- what it is about, which says who may see it
  scope_id uuid not null references scope_all (id),
  position integer not null,
  is_left_out boolean not null,
  kind text not null check (kind in ('decision', 'discussion', 'information')),
  title text not null,
  annotation text not null,
  presenter_id uuid references person (id),
  minutes integer not null,
  -- what was found waiting; null for an item that somebody thought of
  origin_kind text,
  origin_id uuid,
  -- the item that an earlier meeting left open
  previous_id uuid references agenda_item (id),
  asked text not null,
  arguments text not null,
  objections text not null,
  money text not null,
  follow_up text not null,
  notes text not null,
  outcome text check (outcome in ('settled', 'returns'))
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
create index agenda_item_scope on agenda_item (scope_id);
create index agenda_item_previous on agenda_item (previous_id);
create unique index agenda_item_origin on agenda_item (meeting_id, origin_kind, origin_id);

create table meeting_paper (
  id uuid primary key,
  version integer not null,
  item_id uuid not null references agenda_item (id),
  name text not null,
  media_type text not null,
  sha256 bytea not null references file_content (sha256),
  size_bytes bigint not null,
  added_by_id uuid not null references person (id),
  added_on date not null,
  is_late boolean not null
);
create index meeting_paper_item on meeting_paper (item_id, id);

create table meeting_record (
  id uuid primary key,
  version integer not null,
  item_id uuid not null references agenda_item (id),
  record_id uuid not null references record_all (id)
);
create index meeting_record_item on meeting_record (item_id, id);
create index meeting_record_record on meeting_record (record_id);
`;
