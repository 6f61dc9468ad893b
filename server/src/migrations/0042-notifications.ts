/** Who is told of what, who watches what, and how each person wants to be told. */
export const notifications = `
-- a digest follows from no event
alter table delivery alter column event_id drop not null;

create table watcher (
  id uuid primary key,
  version integer not null,
  record_id uuid not null references record_all (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  unique (record_id, person_id)
);
create index watcher_person on watcher (person_id);

create table notification (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  kind text not null,
  -- null for what is nobody's but one's own, such as a job
  record_id uuid references record_all (id) on delete cascade,
  -- the comment, proposal, job or due thing
  subject_id uuid,
  -- no reference: a name that is gone is left out
  actor_id uuid,
  facts jsonb not null,
  at timestamptz not null,
  read_at timestamptz,
  snoozed_until timestamptz,
  channel text not null check (channel in ('mail', 'digest', 'in-app')),
  -- the message in which it was told
  delivery_id uuid references delivery (id) on delete set null
);
create index notification_person on notification (person_id, id);
create index notification_unread on notification (person_id) where read_at is null;
create index notification_subject on notification (subject_id, kind);
create index notification_record on notification (record_id);
create index notification_digest on notification (person_id) where channel = 'digest' and delivery_id is null;

create table notification_choice (
  person_id uuid not null references person (id) on delete cascade,
  kind text not null,
  channel text not null check (channel in ('mail', 'digest', 'in-app', 'off')),
  primary key (person_id, kind)
);

-- one digest a day for each person
create table digest_day (
  person_id uuid not null references person (id) on delete cascade,
  day date not null,
  primary key (person_id, day)
);

-- with which links are signed that work without signing in
create table signing_key (
  purpose text primary key,
  secret bytea not null
);
`;
