/** The monthly round: when somebody last said of a record that it is still right, and after how long it is asked. */
export const upkeep = `
create table upkeep_confirmation (
  id uuid primary key,
  version integer not null,
  record_id uuid not null unique references record_all (id),
  confirmed_by_id uuid not null references person (id),
  confirmed_on date not null
);
-- null while the usual number of days holds
alter table organisation add column untouched_days integer;
`;
