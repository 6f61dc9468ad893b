/**
 * Documents of a project besides its brief, as they are written here: by which template, and part by part; and what was
 * published of them. The brief keeps its own tables, which its history names.
 */
export const projectDocuments = `
create table project_document (
  id uuid primary key,
  version integer not null,
  project_id uuid not null references project (id),
  kind text not null,
  -- the versions of the template that it was begun with, or renewed to
  basis jsonb not null,
  -- of the newest version that is published; zero while none is
  number integer not null,
  unique (project_id, kind)
);

create table document_part (
  id uuid primary key,
  version integer not null,
  project_id uuid not null references project (id),
  kind text not null,
  code text not null,
  text text not null,
  -- null while it is not left out
  left_out_reason text,
  written_by_id uuid not null references person (id),
  written_on date not null,
  unique (project_id, kind, code)
);

create table document_version (
  id uuid primary key,
  version integer not null,
  project_id uuid not null references project (id),
  kind text not null,
  number integer not null,
  -- as it was published, whatever is written since
  parts jsonb not null,
  basis jsonb not null,
  reason text not null,
  published_by_id uuid not null references person (id),
  published_on date not null,
  unique (project_id, kind, number)
);
`;
