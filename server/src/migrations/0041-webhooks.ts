/** Receivers of news and what is on its way to them: rows with state, so that a process that dies loses nothing. */
export const webhooks = `
create table webhook (
  id uuid primary key,
  version integer not null,
  url text not null,
  description text not null,
  -- operations whose events are told, by the part of their id before the dot; all when empty
  subjects text[] not null,
  is_active boolean not null,
  -- why it was switched off by itself
  ended_because text,
  secret text not null,
  created_at timestamptz not null
);

-- how far the chain of events was told to each; apart, because it moves without anybody's doing
create table webhook_cursor (
  webhook_id uuid primary key references webhook (id) on delete cascade,
  seq bigint not null
);

create table webhook_message (
  -- the same for every try, so that a receiver can tell a repetition
  id uuid primary key,
  webhook_id uuid not null references webhook (id) on delete cascade,
  event_id uuid not null references event (id) on delete cascade,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  tries integer not null,
  next_try_at timestamptz not null,
  -- status of the last answer, or a word for why there was none
  outcome text,
  created_at timestamptz not null,
  unique (webhook_id, event_id)
);
create index webhook_message_due on webhook_message (next_try_at) where state = 'waiting';
`;
