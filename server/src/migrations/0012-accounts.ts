/** Links by mail, tokens for programs, and codes of an authenticator beside the password. */
export const accountsByMail = `
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check
  check (purpose in ('set-up', 'activation', 'invitation', 'reset'));

create table api_token (
  id uuid primary key,
  version integer not null,
  person_id uuid not null references person (id),
  name text not null,
  access text not null check (access in ('read', 'write')),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz
);
create index api_token_person on api_token (person_id);

-- apart from person, as the password is, so that no image of a person ever holds it
create table authenticator (
  person_id uuid primary key references person (id),
  secret bytea not null,
  confirmed_at timestamptz,
  -- a code is good once
  last_step bigint not null,
  recovery_hashes bytea[] not null
);
`;
