/** A recommendation can hold the draft of a guideline, and says which guideline came of it. */
export const draftsInAdvice = `
alter table recommendation add column draft_title text;
alter table recommendation add column draft_text text;
alter table recommendation add column guideline_id uuid references record_all (id);
`;
