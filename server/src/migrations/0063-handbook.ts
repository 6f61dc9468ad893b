/** What the organisation says of its phases, roles, risks and figures, and which starter sets it took over. */
export const handbook = `
create table handbook_entry (
  id uuid primary key,
  version integer not null,
  kind text not null,
  about text,
  title jsonb not null,
  "text" jsonb not null,
  -- the order inside its kind
  place integer not null,
  -- set, edition and code of what brought it; null for what was written here
  origin text
);

create table starter_application (
  id uuid primary key,
  version integer not null,
  starter_set text not null,
  part text not null,
  edition integer not null,
  applied_by_id uuid not null references person (id),
  applied_on date not null,
  unique (starter_set, part)
);
`;
