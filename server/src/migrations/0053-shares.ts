/** Links that show a record to whoever has them. Of a link only its hash is kept; how often it was used is nobody's doing. */
export const shares = `
alter table organisation add column has_share_links boolean not null default false;

create table record_share (
  id uuid primary key,
  version integer not null,
  record_id uuid not null references record_all (id),
  maker_id uuid not null references person (id),
  purpose text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index record_share_record on record_share (record_id);

create table record_share_use (
  share_id uuid primary key references record_share (id) on delete cascade,
  uses integer not null,
  last_used_at timestamptz not null
);
`;
