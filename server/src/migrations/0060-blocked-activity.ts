/** The activity that a blocker stops, by its number in the plan of the project in which the blocker stands. */
export const blockedActivity = `
alter table blocker add column activity_uid integer;
`;
