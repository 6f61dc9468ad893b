/** Jobs whose worker died are found by their silence; why one failed is a code with texts of its own. */
export const jobs = `
alter table job
  add column seen_at timestamptz,
  add column tries integer not null default 0,
  add column failure text;
create index job_running on job (seen_at) where state = 'running';
`;
