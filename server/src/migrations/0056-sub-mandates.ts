/**
 * A mandate may stand under another: who replaces its holder, or decides on a part of it. Where the one above is gone the
 * one below holds nothing any more, so there is no reference that would keep an undo from taking it back.
 */
export const subMandates = `
alter table mandate add column under_id uuid;
`;
