/** What stands in documents: versions of the standard and of what units make of it; and the briefs that follow it. */
export const documentTemplates = `
create table document_template (
  id uuid primary key,
  version integer not null,
  kind text not null,
  number integer not null,
  parts jsonb not null,
  -- null for the standard that was there from the start
  reason text,
  published_by_id uuid references person (id),
  published_on date,
  unique (kind, number)
);

create table template_variant (
  id uuid primary key,
  version integer not null,
  kind text not null,
  scope_id uuid not null references scope_all (id),
  number integer not null,
  changes jsonb not null,
  reason text not null,
  published_by_id uuid not null references person (id),
  published_on date not null,
  unique (kind, scope_id, number)
);
`;
