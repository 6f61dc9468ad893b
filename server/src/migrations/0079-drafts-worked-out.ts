/**
 * A recommendation says for which document its draft is, and versions of templates and workflows say from which
 * recommendation they follow; they stay when that is gone.
 */
export const draftsWorkedOut = `
alter table recommendation add column draft_document text;
alter table document_template add column follows_from_id uuid references record_all (id) on delete set null;
alter table template_variant add column follows_from_id uuid references record_all (id) on delete set null;
alter table workflow_version add column follows_from_id uuid references record_all (id) on delete set null;
`;
