/** How running projects stood against the standards, by month: computed, and kept for the trend. */
export const compliance = `
create table compliance_month (
  project_id uuid not null references project (id),
  month date not null,
  met integer not null,
  applicable integer not null,
  primary key (project_id, month)
);
`;
