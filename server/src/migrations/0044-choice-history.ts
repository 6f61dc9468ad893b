/** How somebody wants to be told of what has a history, like all that people set. */
export const choiceHistory = `
alter table notification_choice
  add column id uuid not null default gen_random_uuid() unique,
  add column version integer not null default 1;
`;
