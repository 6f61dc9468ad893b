/** Who somebody is at a provider, which of its groups give which role, and sign-ins that were begun there. */
export const signInProvider = `
alter table session add column way text not null default 'password'
  check (way in ('password', 'provider', 'break-glass'));

create table person_identity (
  id uuid primary key,
  version integer not null,
  person_id uuid not null references person (id),
  issuer text not null,
  subject text not null,
  created_at timestamptz not null,
  unique (issuer, subject),
  unique (person_id, issuer)
);

create table group_role (
  id uuid primary key,
  version integer not null,
  group_name text not null,
  role text not null,
  scope_id uuid not null references scope_all (id),
  unique (group_name, role, scope_id)
);

-- null for a role that a person gave; else the group by which it comes and goes
alter table role_grant add column group_name text;

-- hashes only: the state goes through the address bar, the browser keeps the other half
create table sign_in_attempt (
  state_hash bytea primary key,
  browser_hash bytea not null,
  address_hash bytea not null,
  next text,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- what the provider vouched for, between its answer and the account
  claims jsonb
);
create index sign_in_attempt_address on sign_in_attempt (address_hash, expires_at);

-- who has no account until then is named by the event that makes it
alter table event alter constraint event_actor_id_fkey deferrable initially deferred;
`;
