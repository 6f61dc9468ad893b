/** A receiver takes over a new secret at its own time: until then messages are signed with the former one too. */
export const formerWebhookSecret = `
alter table webhook add column former_secret text;
alter table webhook add column former_until timestamptz;
alter table webhook add check ((former_secret is null) = (former_until is null));
`;
